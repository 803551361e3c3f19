// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/reviews/ReviewRecord.h"
#include "ui/apps/AppEdits.h"

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// What a review shared by several apps does: records, and the policies that it prepares for the shown list.
struct SharedReview
{
    appEdits::NamedEdit records; ///< touches no policy
    std::vector<Policy> policies;
};

/// The same review recorded for several apps, each with its own version and scopes and, to restrict it, its
/// own prepared policy; to be one undo step.
[[nodiscard]] SharedReview sharedReview(const std::shared_ptr<const access::CompiledOrganization>& core,
                                        const appEdits::Apps& apps, const reviews::ReviewEntry& entry);

} // namespace gatehouse::ui
