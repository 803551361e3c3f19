// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/AppReach.h"
#include "models/findings/Standing.h"
#include "models/installs/MissingFacts.h"
#include "models/policies/PolicyFinding.h"
#include "models/reports/Names.h"
#include "models/reports/ReportRequest.h"
#include "models/reports/ReportWriter.h"
#include "models/reports/StateChanges.h"
#include "models/reviews/ReviewStanding.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::reports {

/// Verdicts of one action over all cells.
struct VerdictCount
{
    std::uint64_t allowed = 0, denied = 0, unknown = 0;
    [[nodiscard]] std::uint64_t total() const { return allowed + denied + unknown; }
    bool operator==(const VerdictCount&) const = default;
};
using VerdictCounts = std::array<VerdictCount, actionCount>; ///< by action

/// What is counted of one app.
struct AppCounts
{
    access::AppReach reach;
    std::uint32_t applicable = 0; ///< containers of its site and products; in the others it is not installed
    std::uint32_t blocked = 0;    ///< of those, where a policy surely blocks it
    std::uint32_t perhapsBlocked = 0; ///< where that is not known
    installs::MissingFacts missing;
};

/// By action how many of the apps installed for a container may do it there.
struct ContainerCounts
{
    access::Reach byItself{};
    access::Reach throughPeople{};
};

/// Sums over all cells: one for each app in each container. Counted once; every chapter and format has them
/// from here.
struct CellTotals
{
    std::uint64_t pairs = 0; ///< apps × containers
    std::uint64_t applicable =
        0; ///< the cells: the app is installed on the container's site, for its product
    VerdictCounts byItself{};
    VerdictCounts throughPeople{};
    std::uint64_t blocked = 0;
    std::uint64_t perhapsBlocked = 0;
    std::uint64_t open = 0;                                ///< cells in which any verdict is unknown
    std::array<std::uint64_t, actionCount> lostByItself{}; ///< denied, and only a policy denies

    [[nodiscard]] std::uint64_t notApplicable() const { return pairs - applicable; }
};

/// Everything a report tells, counted: what chapters are made from. Immutable; shared by the rows of tables.
struct ReportFacts
{
    ReportFacts(const ReportRequest& request, Date judgedOn);

    ReportRequest request;
    Names names;
    Date judgedOn; ///< without a day in the input far in the future, so that nothing lasts that might not
    bool dayKnown = true;
    std::vector<AppCounts> apps;             ///< by app
    std::vector<ContainerCounts> containers; ///< by container
    CellTotals totals;
    std::vector<std::vector<findings::StandingFinding>> findings; ///< by app
    std::vector<policies::PolicyFinding> lint;
    std::vector<reviews::ReviewStanding> reviews; ///< by app
    std::shared_ptr<const StateChanges> changes;  ///< null where nothing is compared

    [[nodiscard]] const access::CompiledOrganization& core() const { return *request.core; }
    [[nodiscard]] const Organization& organization() const { return request.core->organization(); }
};

/// Asks the core for every cell and counts, app by app; then, where an earlier state is there, compares it.
/// Null where `progress` (apps done, of all) answered no.
[[nodiscard]] std::shared_ptr<const ReportFacts> gatherFacts(const ReportRequest& request,
                                                             const Progress& progress);

} // namespace gatehouse::reports
