// SPDX-License-Identifier: Apache-2.0
#include "models/runsheet/PolicyChange.h"

#include <algorithm>
#include <set>

namespace gatehouse::runsheet {
namespace {

/// The apps a rule blocks, installed or not: all but `keys`, or `keys`.
struct BlockedApps
{
    bool allBut = false;
    std::set<AppKey> keys;
};

BlockedApps blockedApps(const AppAccessRule& rule)
{
    if (rule.effect == RuleEffect::Allow)
        return {};
    BlockedApps apps{rule.apps != RuleApps::Only, {}};
    if (rule.apps != RuleApps::All)
        apps.keys.insert(rule.keys.begin(), rule.keys.end());
    return apps;
}

template <class T>
bool includes(const std::set<T>& all, const std::set<T>& some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

bool disjoint(const std::set<AppKey>& one, const std::set<AppKey>& other)
{
    return std::none_of(one.begin(), one.end(), [&](const AppKey& key) { return other.contains(key); });
}

bool includes(const BlockedApps& all, const BlockedApps& some)
{
    if (all.allBut)
        return some.allBut ? includes(some.keys, all.keys) : disjoint(some.keys, all.keys);
    return !some.allBut && includes(all.keys, some.keys);
}

bool blocks(const BlockedApps& apps, const AppKey& key)
{
    return apps.allBut != apps.keys.contains(key);
}

/// `more`: what was before is still there; `less`: nothing came in.
Delta deltaOf(bool more, bool less)
{
    if (more)
        return less ? Delta::Same : Delta::More;
    return less ? Delta::Less : Delta::Mixed;
}

template <class T>
std::set<T> setOf(const std::vector<T>& list)
{
    return {list.begin(), list.end()};
}

template <class T>
Delta deltaOfLists(const std::vector<T>& before, const std::vector<T>& after)
{
    const std::set<T> was = setOf(before);
    const std::set<T> is = setOf(after);
    return deltaOf(includes(is, was), includes(was, is));
}

template <class T>
void addMissing(std::vector<T>& list, const std::vector<T>& more)
{
    for (const T& part : more)
        if (std::ranges::find(list, part) == list.end())
            list.push_back(part);
}

} // namespace

Delta delta(const Coverage& before, const Coverage& after)
{
    switch (after.level) {
    case CoverageLevel::Products:
        return deltaOfLists(before.products, after.products);
    case CoverageLevel::Containers:
        return deltaOfLists(before.containers, after.containers);
    case CoverageLevel::Organization:
        break;
    }
    return Delta::Same;
}

Delta delta(const AppAccessRule& before, const AppAccessRule& after)
{
    const BlockedApps was = blockedApps(before);
    const BlockedApps is = blockedApps(after);
    return deltaOf(includes(is, was), includes(was, is));
}

Coverage united(const Coverage& one, const Coverage& other)
{
    Coverage both = one;
    addMissing(both.products, other.products);
    addMissing(both.containers, other.containers);
    return both;
}

AppAccessRule united(const AppAccessRule& one, const AppAccessRule& other)
{
    const BlockedApps first = blockedApps(one);
    const BlockedApps second = blockedApps(other);
    AppAccessRule both{RuleEffect::Block, RuleApps::Only, {}, {}};
    if (!first.allBut && !second.allBut) {
        both.keys.assign(first.keys.begin(), first.keys.end());
        addMissing(both.keys, {second.keys.begin(), second.keys.end()});
        return both;
    }
    // An app is spared where neither blocks it.
    both.apps = RuleApps::Except;
    const BlockedApps& broad = first.allBut ? first : second;
    const BlockedApps& further = first.allBut ? second : first;
    for (const AppKey& key : broad.keys)
        if (!blocks(further, key))
            both.keys.push_back(key);
    if (both.keys.empty())
        both.apps = RuleApps::All;
    return both;
}

bool looksTheSame(const AppAccessRule& one, const AppAccessRule& other)
{
    if (one.effect != other.effect || one.apps != other.apps)
        return false;
    return one.apps == RuleApps::All || setOf(one.keys) == setOf(other.keys);
}

bool looksTheSame(const Coverage& one, const Coverage& other)
{
    return one.level == other.level && delta(one, other) == Delta::Same;
}

bool isActive(const Policy& policy)
{
    return policy.status == PolicyStatus::Active;
}

const Policy* withId(const std::vector<Policy>& policies, const PolicyId& id)
{
    const auto found = std::ranges::find(policies, id, &Policy::id);
    return found == policies.end() ? nullptr : &*found;
}

} // namespace gatehouse::runsheet
