// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Edits.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace gatehouse::edits {
namespace {

Edit oneChange(Change change)
{
    return Edit(std::vector<Change>{std::move(change)});
}

template <class T>
Edit replaced(const std::vector<T>& list, std::size_t index, T after)
{
    const T& before = list.at(index);
    return before == after ? Edit() : oneChange(ElementChange<T>{index, before, std::move(after)});
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
    return oneChange(ElementChange<Policy>{state.policies.size(), std::nullopt, std::move(policy)});
}

Edit removePolicy(const Organization& state, std::size_t policy)
{
    return oneChange(ElementChange<Policy>{policy, state.policies.at(policy), std::nullopt});
}

Edit replacePolicy(const Organization& state, std::size_t policy, Policy after)
{
    return replaced(state.policies, policy, std::move(after));
}

PolicyId unusedPolicyId(const Organization& state)
{
    std::unordered_set<std::string> used;
    for (const Policy& policy : state.policies)
        used.insert(policy.id.value);
    for (const Draft& draft : state.drafts)
        for (const Policy& policy : draft.policies)
            used.insert(policy.id.value);
    std::size_t number = 1;
    while (used.contains("p-" + std::to_string(number)))
        ++number;
    return PolicyId("p-" + std::to_string(number));
}

Edit joined(const std::vector<Edit>& edits)
{
    std::vector<Change> changes;
    for (const Edit& edit : edits)
        changes.insert(changes.end(), edit.changes().begin(), edit.changes().end());
    return Edit(std::move(changes));
}

} // namespace gatehouse::edits
