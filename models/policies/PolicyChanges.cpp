// SPDX-License-Identifier: Apache-2.0
#include "models/policies/PolicyChanges.h"

#include "models/policies/PolicyRule.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace gatehouse::policies {
namespace {

template <class T>
std::vector<T> asSet(std::vector<T> list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

/// What is in `list` and not in `other`, once each, in the order of `list`.
template <class T>
std::vector<T> onlyIn(const std::vector<T>& list, const std::vector<T>& other)
{
    std::set<T> known(other.begin(), other.end());
    std::vector<T> found;
    for (const T& entry : list)
        if (known.insert(entry).second)
            found.push_back(entry);
    return found;
}

bool sameCoverage(const Coverage& a, const Coverage& b)
{
    if (a.level != b.level)
        return false;
    return a.level == CoverageLevel::Organization ||
           (a.level == CoverageLevel::Products && asSet(a.products) == asSet(b.products)) ||
           (a.level == CoverageLevel::Containers && asSet(a.containers) == asSet(b.containers));
}

bool sameRule(const AppAccessRule& a, const AppAccessRule& b)
{
    return a.effect == b.effect && a.apps == b.apps &&
           (a.apps == RuleApps::All || asSet(a.keys) == asSet(b.keys));
}

/// Do both say the same to the decision core?
bool saySame(const Policy& before, const Policy& after, PolicyModel model)
{
    const bool spoke = speaks(before, model);
    if (spoke != speaks(after, model))
        return false;
    return !spoke || (sameCoverage(before.coverage, after.coverage) && sameRule(before.rule, after.rule));
}

/// The changes of one policy that is in both lists.
class PolicyComparison
{
public:
    PolicyComparison(const Policy& before, const Policy& after, PolicyChange base, bool mayMatter)
        : m_before(before)
        , m_after(after)
        , m_base(std::move(base))
        , m_mayMatter(mayMatter)
    {}

    [[nodiscard]] std::vector<PolicyChange> changes()
    {
        tell(ChangeKind::Renamed, m_before.name != m_after.name, false);
        tell(ChangeKind::Described, m_before.description != m_after.description, false);
        tell(ChangeKind::StatusChanged, m_before.status != m_after.status, m_mayMatter);
        compareCoverage();
        compareRule();
        tell(ChangeKind::Other,
             m_before.unknownMembers != m_after.unknownMembers ||
                 m_before.coverage.unknownMembers != m_after.coverage.unknownMembers ||
                 m_before.rule.unknownMembers != m_after.rule.unknownMembers,
             false);
        return std::move(m_changes);
    }

private:
    PolicyChange& add(ChangeKind kind, bool mayMatter)
    {
        PolicyChange& change = m_changes.emplace_back(m_base);
        change.kind = kind;
        change.mayChangeVerdicts = mayMatter;
        return change;
    }

    void tell(ChangeKind kind, bool differs, bool mayMatter)
    {
        if (differs)
            add(kind, mayMatter);
    }

    /// What one list gained and lost. `counts`: is it the list that the level or the kind of rule asks for?
    template <class T>
    void compareList(const std::vector<T>& before, const std::vector<T>& after,
                     std::vector<T> PolicyChange::*entries, std::pair<ChangeKind, ChangeKind> kinds,
                     bool counts)
    {
        if (before == after)
            return;
        std::vector<T> added = onlyIn(after, before);
        std::vector<T> removed = onlyIn(before, after);
        if (added.empty() && removed.empty())
            m_rearranged = true;
        if (!added.empty())
            add(kinds.first, counts && m_mayMatter).*entries = std::move(added);
        if (!removed.empty())
            add(kinds.second, counts && m_mayMatter).*entries = std::move(removed);
    }

    void compareCoverage()
    {
        const Coverage& before = m_before.coverage;
        const Coverage& after = m_after.coverage;
        if (before.level != after.level) {
            add(ChangeKind::CoverageChanged, m_mayMatter);
            return;
        }
        compareList(before.containers, after.containers, &PolicyChange::containers,
                    {ChangeKind::ContainersAdded, ChangeKind::ContainersRemoved},
                    after.level == CoverageLevel::Containers);
        compareList(before.products, after.products, &PolicyChange::products,
                    {ChangeKind::ProductsAdded, ChangeKind::ProductsRemoved},
                    after.level == CoverageLevel::Products);
    }

    void compareRule()
    {
        const AppAccessRule& before = m_before.rule;
        const AppAccessRule& after = m_after.rule;
        if (before.effect != after.effect || before.apps != after.apps)
            add(ChangeKind::RuleChanged, m_mayMatter);
        else
            compareList(before.keys, after.keys, &PolicyChange::keys,
                        {ChangeKind::KeysAdded, ChangeKind::KeysRemoved}, after.apps != RuleApps::All);
        tell(ChangeKind::Rearranged, m_rearranged, false);
    }

    const Policy& m_before;
    const Policy& m_after;
    PolicyChange m_base;
    bool m_mayMatter;
    bool m_rearranged = false;
    std::vector<PolicyChange> m_changes;
};

} // namespace

bool speaks(const Policy& policy, PolicyModel model)
{
    return policy.status == PolicyStatus::Active && emptyPart(policy).empty() &&
           (model == PolicyModel::Overrides || policy.rule.effect == RuleEffect::Block);
}

std::vector<PolicyChange> policyChanges(const PolicyLists& lists, PolicyModel model)
{
    std::map<PolicyId, std::size_t> positions;
    for (std::size_t i = 0; i < lists.before.size(); ++i)
        positions.emplace(lists.before[i].id, i);
    std::vector<PolicyChange> changes;
    std::vector<std::size_t> kept; // positions before, in the order after
    for (std::size_t i = 0; i < lists.after.size(); ++i) {
        const Policy& after = lists.after[i];
        const auto at = positions.find(after.id);
        if (at == positions.end()) {
            changes.push_back(
                {.kind = ChangeKind::Added, .after = i, .mayChangeVerdicts = speaks(after, model)});
            continue;
        }
        const Policy& before = lists.before[at->second];
        kept.push_back(at->second);
        if (before != after)
            for (PolicyChange& change : PolicyComparison(before, after, {.before = at->second, .after = i},
                                                         !saySame(before, after, model))
                                            .changes())
                changes.push_back(std::move(change));
        positions.erase(at);
    }
    for (std::size_t i = 0; i < lists.before.size(); ++i)
        if (const auto at = positions.find(lists.before[i].id); at != positions.end() && at->second == i)
            changes.push_back({.kind = ChangeKind::Removed,
                               .before = i,
                               .mayChangeVerdicts = speaks(lists.before[i], model)});
    if (!std::ranges::is_sorted(kept))
        changes.push_back({.kind = ChangeKind::Reordered});
    return changes;
}

ChangeWeight weightOf(const std::vector<PolicyChange>& changes)
{
    if (changes.empty())
        return ChangeWeight::Nothing;
    return std::ranges::any_of(changes, &PolicyChange::mayChangeVerdicts) ? ChangeWeight::PerhapsSome
                                                                          : ChangeWeight::NoVerdict;
}

} // namespace gatehouse::policies
