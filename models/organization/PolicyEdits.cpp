// SPDX-License-Identifier: Apache-2.0
#include "models/organization/PolicyEdits.h"

#include "models/organization/ElementEdits.h"

#include <algorithm>
#include <unordered_set>

namespace gatehouse::edits {
namespace {

/// The changes that turn one list into another: replaced in place as far as both go, then the rest.
template <class T>
void appendListChanges(std::vector<Change>& changes, const std::vector<T>& before,
                       const std::vector<T>& after)
{
    const std::size_t common = std::min(before.size(), after.size());
    for (std::size_t index = 0; index < common; ++index)
        if (!(before[index] == after[index]))
            changes.push_back(ElementChange<T>{index, before[index], after[index]});
    for (std::size_t index = before.size(); index > common; --index)
        changes.push_back(ElementChange<T>{index - 1, before[index - 1], std::nullopt});
    for (std::size_t index = common; index < after.size(); ++index)
        changes.push_back(ElementChange<T>{index, std::nullopt, after[index]});
}

/// What is published now, where no version tells it: changed elsewhere, or never published here.
std::optional<PublishedVersion> untoldVersion(const Organization& state)
{
    if (!state.publishedVersions.empty() && state.publishedVersions.back().policies == state.policies)
        return std::nullopt;
    return PublishedVersion{.by = {},
                            .at = std::nullopt,
                            .reason = {},
                            .draft = {},
                            .policies = state.policies,
                            .unknownMembers = {}};
}

/// Adds the versions and drops the oldest. Dropping first and adding last keeps the edit small: no version
/// that stays is in it.
void appendVersionChanges(std::vector<Change>& changes, const Organization& state,
                          std::vector<PublishedVersion> added)
{
    const auto& kept = state.publishedVersions;
    const std::size_t all = kept.size() + added.size();
    const std::size_t dropped = all > mostPublishedVersions ? all - mostPublishedVersions : 0;
    for (std::size_t index = 0; index < dropped; ++index)
        changes.push_back(ElementChange<PublishedVersion>{0, kept[index], std::nullopt});
    std::size_t place = kept.size() - dropped;
    for (PublishedVersion& version : added)
        changes.push_back(ElementChange<PublishedVersion>{place++, std::nullopt, std::move(version)});
}

template <class T>
std::unordered_set<std::string> knownIds(const std::vector<T>& parts)
{
    std::unordered_set<std::string> ids;
    for (const T& part : parts)
        ids.insert(part.id.value);
    return ids;
}

} // namespace

Edit setPolicies(const Organization& state, const std::vector<Policy>& after)
{
    std::vector<Change> changes;
    appendListChanges(changes, state.policies, after);
    return Edit(std::move(changes));
}

Edit publish(const Organization& state, PublishedVersion version)
{
    std::vector<Change> changes;
    appendListChanges(changes, state.policies, version.policies);
    std::vector<PublishedVersion> versions;
    if (auto untold = untoldVersion(state))
        versions.push_back(*std::move(untold));
    versions.push_back(std::move(version));
    appendVersionChanges(changes, state, std::move(versions));
    return Edit(std::move(changes));
}

Edit publishDraft(const Organization& state, std::size_t draft, PublishedVersion version)
{
    version.policies = state.drafts.at(draft).policies;
    version.draft = state.drafts.at(draft).name;
    std::vector<Change> changes = publish(state, std::move(version)).changes();
    changes.push_back(ElementChange<Draft>{draft, state.drafts.at(draft), std::nullopt});
    return Edit(std::move(changes));
}

Edit setDraftPolicies(const Organization& state, std::size_t draft, std::vector<Policy> policies)
{
    Draft after = state.drafts.at(draft);
    after.policies = std::move(policies);
    return replaced(state.drafts, draft, std::move(after));
}

std::vector<Policy> restorable(const Organization& state, const PublishedVersion& version)
{
    const auto containers = knownIds(state.containers);
    const auto sites = knownIds(state.sites);
    std::vector<Policy> policies = version.policies;
    for (Policy& policy : policies) {
        std::erase_if(policy.coverage.containers,
                      [&](const ContainerId& id) { return !containers.contains(id.value); });
        std::erase_if(policy.coverage.products,
                      [&](const ProductInstance& instance) { return !sites.contains(instance.site.value); });
    }
    return policies;
}

Edit addScenario(const Organization& state, Scenario scenario)
{
    return added(state.scenarios, std::move(scenario));
}

Edit addScenarios(const Organization& state, std::vector<Scenario> scenarios)
{
    std::vector<Change> changes;
    for (Scenario& scenario : scenarios)
        changes.push_back(ElementChange<Scenario>{state.scenarios.size() + changes.size(), std::nullopt,
                                                  std::move(scenario)});
    return Edit(std::move(changes));
}

Edit replaceScenario(const Organization& state, std::size_t scenario, Scenario after)
{
    return replaced(state.scenarios, scenario, std::move(after));
}

Edit removeScenario(const Organization& state, std::size_t scenario)
{
    return removed(state.scenarios, scenario);
}

Edit addAppPair(const Organization& state, AppPair pair)
{
    return added(state.appPairs, std::move(pair));
}

Edit removeAppPair(const Organization& state, std::size_t pair)
{
    return removed(state.appPairs, pair);
}

Edit setNoticeTemplate(const Organization& state, NoticeTemplate notice)
{
    const auto same =
        std::find_if(state.noticeTemplates.begin(), state.noticeTemplates.end(),
                     [&](const NoticeTemplate& known) { return known.audience == notice.audience; });
    const auto index = static_cast<std::size_t>(same - state.noticeTemplates.begin());
    if (same == state.noticeTemplates.end())
        return notice.text.empty() ? Edit() : added(state.noticeTemplates, std::move(notice));
    if (notice.text.empty())
        return removed(state.noticeTemplates, index);
    if (notice.unknownMembers.empty())
        notice.unknownMembers = same->unknownMembers;
    return replaced(state.noticeTemplates, index, std::move(notice));
}

} // namespace gatehouse::edits
