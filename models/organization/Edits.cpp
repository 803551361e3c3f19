// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Edits.h"

#include "models/organization/ElementEdits.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace gatehouse::edits {
namespace {

/// "PREFIX-N" with the lowest N that is not used.
std::string unusedId(const std::string& prefix, const std::unordered_set<std::string>& used)
{
    std::size_t number = 1;
    while (used.contains(prefix + std::to_string(number)))
        ++number;
    return prefix + std::to_string(number);
}

template <class T>
std::unordered_set<std::string> idsOf(const std::vector<T>& parts)
{
    std::unordered_set<std::string> ids;
    for (const T& part : parts)
        ids.insert(part.id.value);
    return ids;
}

bool sameFinding(const AcceptedFinding& one, const AcceptedFinding& other)
{
    return one.app == other.app && one.site == other.site && one.code == other.code &&
           one.subject == other.subject;
}

} // namespace

Edit setProperties(const Organization& state, OrganizationProperties after)
{
    if (state.properties == after)
        return {};
    return oneChange(PropertiesChange{state.properties, std::move(after)});
}

Edit addApp(const Organization& state, App app)
{
    const auto same = std::find_if(state.apps.begin(), state.apps.end(), [&](const App& installed) {
        return installed.key == app.key && installed.site == app.site;
    });
    const auto index = static_cast<std::size_t>(same - state.apps.begin());
    if (same != state.apps.end())
        return replaceApp(state, index, std::move(app));
    return oneChange(ElementChange<App>{index, std::nullopt, std::move(app)});
}

Edit replaceApp(const Organization& state, std::size_t app, App after)
{
    return replaced(state.apps, app, std::move(after));
}

Edit removeApp(const Organization& state, std::size_t app)
{
    return removed(state.apps, app);
}

Edit addSite(const Organization& state, Site site)
{
    return added(state.sites, std::move(site));
}

Edit addUser(const Organization& state, User user)
{
    return added(state.users, std::move(user));
}

Edit addGroup(const Organization& state, Group group)
{
    return added(state.groups, std::move(group));
}

Edit addScheme(const Organization& state, Scheme scheme)
{
    return added(state.schemes, std::move(scheme));
}

Edit addContainer(const Organization& state, Container container)
{
    return added(state.containers, std::move(container));
}

Edit replaceSite(const Organization& state, std::size_t site, Site after)
{
    return replaced(state.sites, site, std::move(after));
}

Edit replaceUser(const Organization& state, std::size_t user, User after)
{
    return replaced(state.users, user, std::move(after));
}

Edit replaceGroup(const Organization& state, std::size_t group, Group after)
{
    return replaced(state.groups, group, std::move(after));
}

Edit replaceScheme(const Organization& state, std::size_t scheme, Scheme after)
{
    return replaced(state.schemes, scheme, std::move(after));
}

Edit replaceContainer(const Organization& state, std::size_t container, Container after)
{
    return replaced(state.containers, container, std::move(after));
}

Edit addPolicy(const Organization& state, Policy policy)
{
    return added(state.policies, std::move(policy));
}

Edit removePolicy(const Organization& state, std::size_t policy)
{
    return removed(state.policies, policy);
}

Edit replacePolicy(const Organization& state, std::size_t policy, Policy after)
{
    return replaced(state.policies, policy, std::move(after));
}

PolicyId unusedPolicyId(const Organization& state)
{
    std::unordered_set<std::string> used = idsOf(state.policies);
    for (const Draft& draft : state.drafts)
        used.merge(idsOf(draft.policies));
    return PolicyId(unusedId("p-", used));
}

Edit addReview(const Organization& state, Review review)
{
    return added(state.reviews, std::move(review));
}

Edit replaceReview(const Organization& state, std::size_t review, Review after)
{
    return replaced(state.reviews, review, std::move(after));
}

Edit removeReview(const Organization& state, std::size_t review)
{
    return removed(state.reviews, review);
}

Edit acceptFinding(const Organization& state, AcceptedFinding accepted)
{
    const auto& known = state.acceptedFindings;
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const AcceptedFinding& one) { return sameFinding(one, accepted); });
    if (same == known.end())
        return added(known, std::move(accepted));
    return replaced(known, static_cast<std::size_t>(same - known.begin()), std::move(accepted));
}

Edit withdrawAcceptance(const Organization& state, std::size_t acceptedFinding)
{
    return removed(state.acceptedFindings, acceptedFinding);
}

Edit addDraft(const Organization& state, Draft draft)
{
    return added(state.drafts, std::move(draft));
}

Edit replaceDraft(const Organization& state, std::size_t draft, Draft after)
{
    return replaced(state.drafts, draft, std::move(after));
}

Edit removeDraft(const Organization& state, std::size_t draft)
{
    return removed(state.drafts, draft);
}

DraftId unusedDraftId(const Organization& state)
{
    return DraftId(unusedId("d-", idsOf(state.drafts)));
}

UserId unusedUserId(const Organization& state)
{
    return UserId(unusedId("au-", idsOf(state.users)));
}

Edit joined(const std::vector<Edit>& edits)
{
    std::vector<Change> changes;
    for (const Edit& edit : edits)
        changes.insert(changes.end(), edit.changes().begin(), edit.changes().end());
    return Edit(std::move(changes));
}

} // namespace gatehouse::edits
