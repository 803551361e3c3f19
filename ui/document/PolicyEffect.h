// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/organization/Organization.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace gatehouse::ui {

/// One covered container: how many of the apps installed for it the policy's rule meets and can reach.
struct ContainerEffect
{
    access::ContainerIndex container;
    std::uint32_t met = 0;
    std::uint32_t installed = 0;
};

/// What one policy does, asked of the decision core: once for the policy alone (whom does it meet, where),
/// and once with and without it (what is lost through it). A cell is one app in one container, as the app
/// user (through people for 3LO apps).
struct PolicyEffect
{
    std::vector<ContainerEffect> containers;    ///< all that it covers, in file order
    std::vector<access::AppIndex> installed;    ///< installed for one of them
    std::vector<access::AppIndex> met;          ///< its rule meets them there and they are eligible
    std::vector<access::AppIndex> beyond;       ///< not eligible: no rule reaches them
    std::vector<access::AppIndex> undetermined; ///< met, and it is not known whether they are eligible
    std::size_t pairs = 0;                      ///< (app, container) with the app in `met`
    std::size_t lost = 0;                       ///< cells that lose an action through it
    std::size_t gained = 0;                     ///< cells that gain one through it (`overrides`)
    std::size_t unknown = 0; ///< cells neither lost nor gained where it decides over an unknown verdict
};

/// The effect of `organization->policies[policy]` as if it were active. Pure; takes three compilations and as
/// many rows as there are apps, so it runs off the GUI thread for large organizations.
[[nodiscard]] PolicyEffect policyEffect(const std::shared_ptr<const Organization>& organization,
                                        const catalogue::Catalogue& catalogue, std::size_t policy);

} // namespace gatehouse::ui
