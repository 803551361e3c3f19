// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/reviews/ReviewRecord.h"
#include "ui/apps/AppEdits.h"

#include <memory>

namespace gatehouse::ui {

/// The same review recorded for several apps, each with its own version and scopes and, to restrict it, its
/// own draft policy; one undo step.
[[nodiscard]] appEdits::NamedEdit
sharedReview(const std::shared_ptr<const access::CompiledOrganization>& core, const appEdits::Apps& apps,
             const reviews::ReviewEntry& entry);

} // namespace gatehouse::ui
