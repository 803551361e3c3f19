// SPDX-License-Identifier: Apache-2.0
#include "tests/models/runsheet/ControlPlatform.h"

#include <algorithm>

namespace gatehouse::test {

using namespace runsheet;

struct ControlStep
{
    ControlPlatform& platform;
    template <class Done>
    std::string operator()(const Done& done) const
    {
        return platform(done);
    }
};

std::string ControlPlatform::follow(const Operation& operation)
{
    return std::visit(ControlStep{*this}, operation);
}

std::string ControlPlatform::operator()(const OpenDraftControl&)
{
    if (m_draft)
        return "there is a draft already";
    m_draft = m_draftsBeginAsCopy ? m_active : State{};
    return {};
}

std::string ControlPlatform::operator()(const SetDefault& set)
{
    if (!m_draft)
        return "no draft";
    if (m_draft->fallback != set.effect)
        m_draft->overrides.clear();
    m_draft->fallback = set.effect;
    return {};
}

std::string ControlPlatform::operator()(const SetStatement& set)
{
    if (!m_draft)
        return "no draft";
    const Statement& statement = set.statement;
    if (statement.app && m_facts.properties.plan == Plan::Free)
        return "the plan offers no statements about single apps";
    if (!statement.containers.empty())
        if (std::string why = refusedOverride(statement); !why.empty())
            return why;
    if (statement.containers.empty() && !statement.app)
        return "the default for all apps is set elsewhere";
    put(*m_draft, statement);
    return {};
}

std::string ControlPlatform::refusedOverride(const Statement& statement) const
{
    if (statement.app && !m_draft->defaults.contains(*statement.app))
        return "no default about the same app (ADMIN-400-24)";
    if (statement.containers.size() > m_facts.properties.policyLimits.containersPerOverride)
        return "too many containers";
    const bool known = std::ranges::all_of(statement.containers, [&](const ContainerId& id) {
        return std::ranges::find(m_facts.containers, id, &Container::id) != m_facts.containers.end();
    });
    return known ? "" : "no such container";
}

void ControlPlatform::put(State& state, const Statement& statement)
{
    if (!statement.containers.empty())
        state.overrides[statement.app] = {statement.effect,
                                          {statement.containers.begin(), statement.containers.end()}};
    else if (statement.app)
        state.defaults[*statement.app] = statement.effect;
    else
        state.fallback = statement.effect;
}

std::string ControlPlatform::operator()(const RemoveOtherStatements& rest)
{
    if (!m_draft)
        return "no draft";
    const auto kept = [&](const std::optional<AppKey>& app, bool isDefault) {
        return std::ranges::any_of(rest.kept, [&](const Statement& one) {
            return one.app == app && one.containers.empty() == isDefault;
        });
    };
    std::erase_if(m_draft->defaults, [&](const auto& entry) { return !kept(entry.first, true); });
    std::erase_if(m_draft->overrides, [&](const auto& entry) { return !kept(entry.first, false); });
    return {};
}

std::string ControlPlatform::operator()(const ActivateControl&)
{
    if (!m_draft)
        return "no draft";
    m_active = *m_draft;
    m_draft.reset();
    return {};
}

std::string ControlPlatform::operator()(const DiscardDraftControl&)
{
    if (!m_draft)
        return "no draft";
    m_draft.reset();
    return {};
}

void ControlPlatform::restore(const TakeSnapshot& taken)
{
    m_active = {};
    for (const Statement& statement : taken.statements)
        put(m_active, statement);
}

std::vector<Policy> ControlPlatform::policies() const
{
    std::vector<Policy> policies;
    const auto add = [&](const std::optional<AppKey>& app, RuleEffect effect,
                         const std::set<ContainerId>& containers) {
        Policy policy;
        policy.id = PolicyId("platform-" + std::to_string(policies.size()));
        policy.status = PolicyStatus::Active;
        policy.rule.effect = effect;
        policy.rule.apps = app ? RuleApps::Only : RuleApps::All;
        if (app)
            policy.rule.keys = {*app};
        policy.coverage.level = containers.empty() ? CoverageLevel::Organization : CoverageLevel::Containers;
        policy.coverage.containers.assign(containers.begin(), containers.end());
        policies.push_back(std::move(policy));
    };
    add(std::nullopt, m_active.fallback, {});
    for (const auto& [app, effect] : m_active.defaults)
        add(app, effect, {});
    for (const auto& [app, one] : m_active.overrides)
        add(app, one.effect, one.containers);
    return policies;
}

} // namespace gatehouse::test
