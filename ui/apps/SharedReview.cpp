// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/SharedReview.h"

#include "models/organization/Edits.h"
#include "models/wording/ReviewWording.h"
#include "ui/reviewing/ReviewPlan.h"

#include <QCoreApplication>

namespace gatehouse::ui {

SharedReview sharedReview(const std::shared_ptr<const access::CompiledOrganization>& core,
                          const appEdits::Apps& apps, const reviews::ReviewEntry& entry)
{
    auto state = core;
    std::vector<Edit> edits;
    std::vector<Policy> policies;
    for (const access::AppIndex app : apps) {
        const ReviewPlan plan = reviewPlan(*state, app, entry);
        edits.push_back(plan.edit);
        // The next record and policy come after these, with an id that is still free.
        auto after = std::make_shared<Organization>(state->organization());
        edits.back().apply(*after);
        if (plan.policy) {
            policies.push_back(*plan.policy);
            after->policies.push_back(*plan.policy);
        }
        state = std::make_shared<const access::CompiledOrganization>(std::move(after), core->catalogue());
    }
    const int count = static_cast<int>(apps.size());
    const QString text = QCoreApplication::translate("SharedReview", "Review %Ln apps: %1", nullptr, count);
    return {{edits::joined(edits), text.arg(wording::name(entry.decision).toLower())}, std::move(policies)};
}

} // namespace gatehouse::ui
