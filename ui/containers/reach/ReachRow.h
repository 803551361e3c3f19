// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QString>

#include <bitset>
#include <vector>

namespace gatehouse::ui {

/// One way in which an app reaches a container: with its own account, or for people.
struct ReachWay
{
    access::Cell cell;
    access::Verdict reads = access::Verdict::Denied; ///< the cell's verdict on reading
    /// Of the gates that fail or are unknown for reading, by access::Gate.
    std::bitset<access::gateCount> failing;
    std::bitset<access::gateCount> open;
    QString layer; ///< in words: what lets it in or keeps it out
    bool operator==(const ReachWay&) const = default;
};

/// One app installed for a container's site and product, seen from the container; texts are made harmless.
struct ReachRow
{
    access::AppIndex app;
    QString id; ///< `key@site`, raw
    QString name;
    QString vendor;
    bool candidate = false;
    ReachWay byItself;
    ReachWay throughPeople;
    QString haystack; ///< name, vendor, key; case folded
};

/// Every app of the container's site and product, in file order.
[[nodiscard]] std::vector<ReachRow> reachRows(const access::CompiledOrganization& core,
                                              access::ContainerIndex container);

/// "itself and people", "perhaps itself", "no": as what it reads.
[[nodiscard]] QString readsWords(const ReachRow& row);
/// The row's rank when sorted by that: what surely reads in both ways is highest.
[[nodiscard]] int readsRank(const ReachRow& row);
/// "view allowed, read denied by policy, …".
[[nodiscard]] QString cellWords(const access::Cell& cell);
/// "3 of 8 read by themselves", a range where something is not known.
[[nodiscard]] QString readersWords(const std::vector<ReachRow>& rows);

} // namespace gatehouse::ui
