// SPDX-License-Identifier: Apache-2.0
#include "models/reports/Parts.h"
#include "models/reports/StateChanges.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gatehouse::reports {

namespace {

/// Collects what differs about one thing.
class ChangeList
{
public:
    void add(std::string kind, std::string subject, std::string change, Value before = std::string(),
             Value after = std::string())
    {
        m_list.push_back(
            {std::move(kind), std::move(subject), std::move(change), std::move(before), std::move(after)});
    }
    /// Told only where both differ.
    void compare(const char* kind, const std::string& subject, const char* change, const Value& before,
                 const Value& after)
    {
        if (before != after)
            add(kind, subject, change, before, after);
    }
    [[nodiscard]] std::vector<FactChange> taken() { return std::move(m_list); }

private:
    std::vector<FactChange> m_list;
};

/// Calls `both(before, after)`, `gone(before)` and `fresh(after)`; elements are the same by `keyOf`.
template <class T, class KeyOf, class Both, class Gone, class Fresh>
void pairUp(const std::vector<T>& before, const std::vector<T>& after, KeyOf keyOf, Both both, Gone gone,
            Fresh fresh)
{
    std::map<std::decay_t<decltype(keyOf(before.front()))>, const T*> earlier;
    for (const T& one : before)
        earlier.emplace(keyOf(one), &one);
    for (const T& one : after) {
        const auto found = earlier.find(keyOf(one));
        if (found == earlier.end()) {
            fresh(one);
            continue;
        }
        both(*found->second, one);
        earlier.erase(found);
    }
    for (const T& one : before)
        if (earlier.contains(keyOf(one)))
            gone(one);
}

Value known(bool isKnown)
{
    return isKnown ? Value(word(std::string("known"))) : Value(NotKnown());
}

Value scopeCount(const App& app)
{
    return app.scopes ? Value(std::uint64_t{app.scopes->size()}) : Value(NotKnown());
}

void compareSettings(const OrganizationProperties& before, const OrganizationProperties& after,
                     ChangeList& list)
{
    const std::string subject = said("word.organization");
    list.compare("setting", subject, "plan", word(before.plan), word(after.plan));
    list.compare("setting", subject, "policy-model", word(before.policyModel), word(after.policyModel));
    list.compare("setting", subject, "block-level", word(before.blockLevel), word(after.blockLevel));
    list.compare("setting", subject, "combination", word(before.combination), word(after.combination));
}

void compareApp(const App& before, const App& after, const Names& names, ChangeList& list)
{
    const std::string subject = names.appId(after);
    const bool versions = !names.redaction().vendors;
    if (before.version != after.version)
        list.add("app", subject, "version", versions ? orNotKnown(before.version) : std::string(),
                 versions ? orNotKnown(after.version) : std::string());
    if (before.scopes != after.scopes)
        list.add("app", subject, "scopes", scopeCount(before), scopeCount(after));
    list.compare("app", subject, "enabled", yesNo(before.enabled), yesNo(after.enabled));
    list.compare("app", subject, "blockable", yesNo(before.eligible), yesNo(after.eligible));
    if (before.user != after.user)
        list.add("app", subject, "app-user", known(before.user.has_value()), known(after.user.has_value()));
}

void compareApps(const Organization& before, const Organization& after, const Names& names, ChangeList& list)
{
    pairUp(
        before.apps, after.apps, [](const App& app) { return std::pair(app.key, app.site); },
        [&](const App& was, const App& is) { compareApp(was, is, names, list); },
        [&](const App& gone) { list.add("app", names.appId(gone), "removed"); },
        [&](const App& fresh) { list.add("app", names.appId(fresh), "added"); });
}

void compareContainer(const Container& before, const Container& after, const Names& names, ChangeList& list)
{
    const std::string subject = names.containerId(after.id);
    const auto text = [&](const std::string& value) {
        return names.redaction().containers ? std::string() : value;
    };
    if (before.name != after.name)
        list.add("container", subject, "name", text(before.name), text(after.name));
    if (before.key != after.key)
        list.add("container", subject, "key", text(before.key), text(after.key));
    if (before.scheme != after.scheme)
        list.add("container", subject, "scheme", known(before.scheme.has_value()),
                 known(after.scheme.has_value()));
    if (before.roles != after.roles)
        list.add("container", subject, "roles");
}

void compareContainers(const Organization& before, const Organization& after, const Names& names,
                       ChangeList& list)
{
    pairUp(
        before.containers, after.containers, [](const Container& container) { return container.id; },
        [&](const Container& was, const Container& is) { compareContainer(was, is, names, list); },
        [&](const Container& gone) { list.add("container", names.containerId(gone.id), "removed"); },
        [&](const Container& fresh) { list.add("container", names.containerId(fresh.id), "added"); });
}

void compareAccounts(const Organization& before, const Organization& after, const Names& names,
                     ChangeList& list)
{
    pairUp(
        before.users, after.users, [](const User& user) { return user.id; },
        [&](const User& was, const User& is) {
            list.compare("account", names.user(is.id), "active", yesNo(was.active), yesNo(is.active));
        },
        [&](const User& gone) { list.add("account", names.user(gone.id), "removed"); },
        [&](const User& fresh) { list.add("account", names.user(fresh.id), "added"); });
}

void compareGrants(const Organization& before, const Organization& after, ChangeList& list)
{
    std::uint64_t schemes = 0;
    std::uint64_t groups = 0;
    pairUp(
        before.schemes, after.schemes, [](const Scheme& scheme) { return scheme.id; },
        [&](const Scheme& was, const Scheme& is) { schemes += was.grants == is.grants ? 0U : 1U; },
        [&](const Scheme&) { ++schemes; }, [&](const Scheme&) { ++schemes; });
    pairUp(
        before.groups, after.groups, [](const Group& group) { return group.id; },
        [&](const Group& was, const Group& is) { groups += was.members == is.members ? 0U : 1U; },
        [&](const Group&) { ++groups; }, [&](const Group&) { ++groups; });
    if (schemes > 0)
        list.add("permissions", said("word.schemes"), "changed", std::string(), schemes);
    if (groups > 0)
        list.add("permissions", said("word.groups"), "changed", std::string(), groups);
}

void comparePolicies(const Organization& before, const Organization& after, const Names& names,
                     ChangeList& list)
{
    pairUp(
        before.policies, after.policies, [](const Policy& policy) { return policy.id; },
        [&](const Policy& was, const Policy& is) {
            list.compare("policy", names.policyId(is.id), "status", word(was.status), word(is.status));
            if (was.coverage != is.coverage)
                list.add("policy", names.policyId(is.id), "coverage");
            if (was.rule != is.rule)
                list.add("policy", names.policyId(is.id), "rule");
        },
        [&](const Policy& gone) { list.add("policy", names.policyId(gone.id), "removed"); },
        [&](const Policy& fresh) { list.add("policy", names.policyId(fresh.id), "added"); });
}

} // namespace

std::vector<FactChange> factChanges(const Organization& before, const Organization& after, const Names& names)
{
    ChangeList list;
    compareSettings(before.properties, after.properties, list);
    compareApps(before, after, names, list);
    compareContainers(before, after, names, list);
    compareAccounts(before, after, names, list);
    compareGrants(before, after, list);
    comparePolicies(before, after, names, list);
    return list.taken();
}

} // namespace gatehouse::reports
