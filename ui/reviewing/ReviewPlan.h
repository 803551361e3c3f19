// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/organization/Edit.h"
#include "models/reviews/Restriction.h"
#include "models/reviews/ReviewRecord.h"

#include <QString>

#include <optional>

namespace gatehouse::ui {

/// What recording a review does to the organization, as one undo step with what it does to the policy list.
struct ReviewPlan
{
    Review review;
    Edit edit;                    ///< records it; touches no policy
    QString text;                 ///< names the undo step: "Review Acme: approved"
    std::optional<Policy> policy; ///< it prepares this one for the shown policy list
};

/// The policy that restricting this app prepares, named and described for people; over the labelled
/// containers that the core says it may reach, or may reach for all that is known. Of an app that is not
/// enabled, all labelled containers of its site and products.
[[nodiscard]] reviews::Restriction preparedRestriction(const access::CompiledOrganization& core,
                                                       access::AppIndex app);
/// What the prepared policy covers and does, and what stands in its way; plain text, several sentences.
[[nodiscard]] QString restrictionWords(const access::CompiledOrganization& core, access::AppIndex app,
                                       const reviews::Restriction& restriction);

[[nodiscard]] ReviewPlan reviewPlan(const access::CompiledOrganization& core, access::AppIndex app,
                                    const reviews::ReviewEntry& entry);

} // namespace gatehouse::ui
