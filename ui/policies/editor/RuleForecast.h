// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/organization/Organization.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

/// What a rule would do, asked of the decision core before the rule is saved. A cell is one app in one
/// covered container, as the app user (through people for 3LO apps). All of it is pure and takes two
/// compilations, so it runs off the GUI thread.
namespace gatehouse::ui {

/// In how many of the covered containers an installation reads. `total` are those it is installed for.
struct AppForecast
{
    access::ReachCount met;    ///< while the rule speaks of the app
    access::ReachCount spared; ///< while it does not
};

/// By position in `Organization::apps`. A rule meets an app or does not: what the app reads in a container
/// depends on nothing else of the rule, so that a change of the list needs no new forecast.
using RuleForecast = std::vector<AppForecast>;

/// For `policy` as if it were active in `shown`, in the place of the policy of the same id; the keys of its
/// rule do not matter.
[[nodiscard]] RuleForecast ruleForecast(const std::shared_ptr<const Organization>& shown,
                                        const catalogue::Catalogue& catalogue, const Policy& policy);

struct BlockedContainer
{
    access::ContainerIndex container;
    std::uint32_t losing = 0; ///< apps that lose an action here
};

/// An installation that a block does not reach, or perhaps does not.
struct OutOfReach
{
    access::AppIndex app;
    access::ReachCount reads;
};

/// A block of all apps against a policy that does not count.
struct BlockForecast
{
    std::vector<BlockedContainer> containers;   ///< all that the policy covers, in file order
    std::vector<access::AppIndex> installed;    ///< for one of them
    std::vector<access::AppIndex> blocked;      ///< surely, in one of them
    std::vector<access::AppIndex> undecided;    ///< not known whether they are
    std::vector<access::AppIndex> stillAllowed; ///< eligible, and other statements allow them everywhere here
    std::vector<OutOfReach> beyond;             ///< not eligible, or not known to be
    std::size_t losingApps = 0;
    std::size_t gainingApps = 0;
    std::size_t losingContainers = 0;
    /// By Surface: bit n where some app sees the n-th Seen there, and saw something else before.
    std::array<std::uint32_t, access::surfaceCount> noticed{};
};

/// For `policy` as if it were active in `shown` and blocked all apps.
[[nodiscard]] BlockForecast blockForecast(const std::shared_ptr<const Organization>& shown,
                                          const catalogue::Catalogue& catalogue, const Policy& policy);

} // namespace gatehouse::ui
