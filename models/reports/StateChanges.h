// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Comparison.h"
#include "models/reports/Names.h"
#include "models/reports/ReportWriter.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::reports {

/// A fact that is another one than in the earlier file.
struct FactChange
{
    std::string kind;    ///< a word of "word.…": "app", "container", "person", "policy", "setting"
    std::string subject; ///< as the report names it
    std::string change;  ///< a word too: "added", "removed", "version", "scopes", …
    Value before, after; ///< an empty text where one side has none, or where it is left out
};

/// What is different since the earlier file, counted; cells are worked out again when they are told, because
/// there may be a million.
struct StateChanges
{
    StateChanges(const access::CompiledOrganization& before, const access::CompiledOrganization& after)
        : comparison(before, after)
    {}

    access::Comparison comparison;
    access::DifferenceTotals totals;
    std::uint64_t events = 0;
    std::vector<FactChange> facts;
};

/// Null where `progress` (compared apps done, of all) answered no. Both sides must outlive it.
[[nodiscard]] std::shared_ptr<const StateChanges> gatherChanges(const access::CompiledOrganization& before,
                                                                const access::CompiledOrganization& after,
                                                                const Names& names, const Progress& progress);

/// What people added, removed or changed, whatever follows from it: settings, apps, containers, people,
/// policies; in that order, each in file order.
[[nodiscard]] std::vector<FactChange> factChanges(const Organization& before, const Organization& after,
                                                  const Names& names);

} // namespace gatehouse::reports
