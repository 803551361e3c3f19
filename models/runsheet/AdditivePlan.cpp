// SPDX-License-Identifier: Apache-2.0
#include "models/runsheet/AdditivePlan.h"

#include "models/runsheet/AdditiveReading.h"
#include "models/runsheet/PolicyChange.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gatehouse::runsheet {
namespace {

class AdditivePlanner
{
public:
    explicit AdditivePlanner(const Organization& published)
        : m_published(published)
        , m_count(published.policies.size())
    {}

    std::vector<Step> plan(const std::vector<Policy>& target)
    {
        std::vector<const Policy*> made;
        for (const Policy& policy : target)
            if (const Policy* before = withId(m_published.policies, policy.id); before == nullptr)
                made.push_back(&policy);
            else if (!canBecome(*before, policy)) {
                m_leaving.push_back({before->id, false});
                made.push_back(&policy);
            } else
                change(*before, policy);
        for (const Policy& policy : m_published.policies)
            if (withId(target, policy.id) == nullptr)
                m_leaving.push_back({policy.id, false});
        for (const Policy* policy : made)
            make(*policy);
        for (const PolicyRef& ref : m_leaving)
            leave(ref);
        return ordered();
    }

private:
    enum class Turn { More, Less, Tidy };

    /// Can the policy be changed in place, without a moment in which it blocks what it should not, or not
    /// what it should? Coverage and rule are saved one after the other, each on its own.
    [[nodiscard]] bool canBecome(const Policy& before, const Policy& after) const
    {
        if (before.coverage.level != after.coverage.level)
            return false; // fixed once saved
        if (!isActive(before) || !isActive(after))
            return true;
        const Delta coverage = delta(before.coverage, after.coverage);
        const Delta rule = delta(before.rule, after.rule);
        if (coverage != Delta::Same && rule != Delta::Same)
            return coverage == rule && coverage != Delta::Mixed;
        return (coverage != Delta::Mixed && rule != Delta::Mixed) ||
               platformTakes(m_published, united(before, after));
    }

    static Policy united(const Policy& before, const Policy& after)
    {
        Policy both = before;
        both.coverage = runsheet::united(before.coverage, after.coverage);
        if (delta(before.rule, after.rule) == Delta::Mixed)
            both.rule = runsheet::united(before.rule, after.rule);
        return both;
    }

    void change(const Policy& before, const Policy& after)
    {
        const PolicyRef ref{before.id, false};
        Policy now = before;
        if (isActive(before) && isActive(after))
            changeActive(ref, now, after);
        else if (isActive(before))
            add(Turn::Less, DeactivatePolicy{ref, before.name}, {ActivatePolicy{ref, before.name}});
        const Turn turn = isActive(after) && !isActive(before) ? Turn::More : Turn::Tidy;
        setCoverage(turn, ref, now, after.coverage);
        setRule(turn, ref, now, after.rule);
        if (isActive(after) && !isActive(before))
            add(Turn::More, ActivatePolicy{ref, before.name}, {DeactivatePolicy{ref, before.name}});
        if (before.name != after.name || before.description != after.description)
            add(Turn::Tidy, RenamePolicy{ref, before.name, after.name, after.description},
                {RenamePolicy{ref, after.name, before.name, before.description}});
    }

    void changeActive(const PolicyRef& ref, Policy& now, const Policy& after)
    {
        const Delta coverage = delta(now.coverage, after.coverage);
        const Delta rule = delta(now.rule, after.rule);
        if (coverage == Delta::Mixed)
            setCoverage(Turn::More, ref, now, runsheet::united(now.coverage, after.coverage));
        if (coverage == Delta::More)
            setCoverage(Turn::More, ref, now, after.coverage);
        if (rule == Delta::Mixed)
            setRule(Turn::More, ref, now, runsheet::united(now.rule, after.rule));
        if (rule == Delta::More)
            setRule(Turn::More, ref, now, after.rule);
        if (coverage == Delta::Mixed || coverage == Delta::Less)
            setCoverage(Turn::Less, ref, now, after.coverage);
        if (rule == Delta::Mixed || rule == Delta::Less)
            setRule(Turn::Less, ref, now, after.rule);
    }

    void setCoverage(Turn turn, const PolicyRef& ref, Policy& now, const Coverage& after)
    {
        if (looksTheSame(now.coverage, after))
            return;
        add(turn, ChangeCoverage{ref, now.name, now.coverage, after},
            {ChangeCoverage{ref, now.name, after, now.coverage}});
        now.coverage = after;
    }

    void setRule(Turn turn, const PolicyRef& ref, Policy& now, const AppAccessRule& after)
    {
        if (looksTheSame(now.rule, after))
            return;
        add(turn, ChangeRule{ref, now.name, now.rule, after}, {ChangeRule{ref, now.name, after, now.rule}});
        now.rule = after;
    }

    void make(const Policy& policy)
    {
        while (m_count >= m_published.properties.policyLimits.policies && !m_leaving.empty())
            makeRoom(policy.id);
        const PolicyRef ref{policy.id, true};
        add(Turn::More, CreatePolicy{ref, policy}, {DeletePolicy{ref, policy.name}});
        ++m_count;
        if (isActive(policy))
            add(Turn::More, ActivatePolicy{ref, policy.name}, {DeactivatePolicy{ref, policy.name}});
    }

    /// The limit on policies leaves no room for a new one beside the old ones. Best goes one that is not
    /// active, then the one that the new one replaces.
    void makeRoom(const PolicyId& replacement)
    {
        auto goes = std::ranges::find_if(
            m_leaving, [this](const PolicyRef& ref) { return !isActive(*published(ref.id)); });
        if (goes == m_leaving.end())
            goes = std::ranges::find(m_leaving, replacement, &PolicyRef::id);
        if (goes == m_leaving.end())
            goes = m_leaving.begin();
        const PolicyRef ref = *goes;
        m_leaving.erase(goes);
        const std::size_t from = m_turns[0].size();
        remove(ref, Turn::More, Turn::More);
        for (std::size_t step = from; step < m_turns[0].size(); ++step)
            m_turns[0][step].lowersProtection = isActive(*published(ref.id));
        --m_count;
    }

    void leave(const PolicyRef& ref) { remove(ref, Turn::Less, Turn::Tidy); }

    void remove(const PolicyRef& ref, Turn deactivated, Turn deleted)
    {
        const Policy& policy = *published(ref.id);
        Policy rest = policy;
        rest.status = PolicyStatus::Inactive;
        if (isActive(policy))
            add(deactivated, DeactivatePolicy{ref, policy.name}, {ActivatePolicy{ref, policy.name}});
        add(deleted, DeletePolicy{ref, policy.name}, {CreatePolicy{ref, std::move(rest)}});
    }

    [[nodiscard]] const Policy* published(const PolicyId& id) const
    {
        return withId(m_published.policies, id);
    }

    void add(Turn turn, Operation operation, std::vector<Operation> back)
    {
        m_turns[static_cast<std::size_t>(turn)].push_back(
            {.operation = std::move(operation), .checks = {}, .open = {}, .back = std::move(back)});
    }

    std::vector<Step> ordered()
    {
        std::vector<Step> steps;
        for (std::vector<Step>& turn : m_turns)
            std::move(turn.begin(), turn.end(), std::back_inserter(steps));
        return steps;
    }

    const Organization& m_published;
    std::size_t m_count;              ///< policies on the platform
    std::vector<PolicyRef> m_leaving; ///< to be deleted
    std::vector<Step> m_turns[3];
};

} // namespace

std::vector<Step> additiveSteps(const Organization& published, const std::vector<Policy>& target)
{
    return AdditivePlanner(published).plan(target);
}

} // namespace gatehouse::runsheet
