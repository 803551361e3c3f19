// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/runsheet/RunSheet.h"

#include <cstddef>
#include <vector>

namespace gatehouse::runsheet {

/// Requests of installed apps that two states of one organization, which differ in policies alone, answer
/// differently: for at most `apps` apps one container each in which a block begins, and one in which it ends.
/// Only what is surely answered on both sides.
[[nodiscard]] std::vector<PairCheck> changedAnswers(const access::CompiledOrganization& before,
                                                    const access::CompiledOrganization& after,
                                                    std::size_t apps);
/// At most `apps` requests that both answer alike: one an app, allowed.
[[nodiscard]] std::vector<PairCheck> keptAnswers(const access::CompiledOrganization& before,
                                                 const access::CompiledOrganization& after, std::size_t apps);

/// Pairs of installed app and container.
struct BlockCounts
{
    std::size_t newlyBlocked = 0;
    std::size_t noLongerBlocked = 0;
    std::size_t undetermined = 0; ///< after: the platform does not document which statement counts
};
[[nodiscard]] BlockCounts blockCounts(const access::CompiledOrganization& before,
                                      const access::CompiledOrganization& after);

/// Is some pair blocked or perhaps blocked before and in the end, and surely not meanwhile?
[[nodiscard]] bool isLowered(const access::CompiledOrganization& before,
                             const access::CompiledOrganization& meanwhile,
                             const access::CompiledOrganization& after);

} // namespace gatehouse::runsheet
