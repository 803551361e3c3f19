// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CellChange.h"
#include "models/access/CompiledOrganization.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::access {

/// One app in one container in which a verdict or an outcome differs.
struct CellDifference
{
    std::string app;       ///< `key`, or `key@site` where the key is not unique on either side
    std::string container; ///< id
    ActionSet lost;
    ActionSet gained;
    std::vector<VerdictChange> other;
    std::vector<OutcomeChange> surfaces;
    bool operator==(const CellDifference&) const = default;
};

enum class EventKind : std::uint8_t { Blocked, Restored };
/// "app_access_to_objects_in_container_blocked", "app_access_to_objects_in_container_restored".
[[nodiscard]] std::string_view toText(EventKind kind);

/// An event to an app about a container; the platform sends only `Blocked`.
struct AccessEvent
{
    std::string app;
    std::string container;
    EventKind kind = EventKind::Blocked;
    bool operator==(const AccessEvent&) const = default;
};

/// What exists on one side only.
struct OneSided
{
    std::vector<std::string> apps, containers, users;
    bool operator==(const OneSided&) const = default;
};

struct DifferenceTotals
{
    std::size_t cells = 0, lost = 0, gained = 0, other = 0, apps = 0, containers = 0;
    bool operator==(const DifferenceTotals&) const = default;
};

/// diff(A, B) of access model §7: exhaustive, in file order of the first side.
struct Difference
{
    std::vector<CellDifference> cells;
    OneSided added, removed;
    std::vector<AccessEvent> events;
    DifferenceTotals totals;
};

/// `asText` is as on the command line; empty: `app`, and `any-person` for oauth2 apps. A person it names must
/// exist on both sides.
[[nodiscard]] Result<Difference> difference(const CompiledOrganization& before,
                                            const CompiledOrganization& after,
                                            const std::optional<std::string>& asText);

} // namespace gatehouse::access
