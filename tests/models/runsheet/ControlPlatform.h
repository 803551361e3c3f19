// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "models/runsheet/Operation.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gatehouse::test {

/// The platform with its model of default and overrides (control-api §4, §5): one control, one draft of it,
/// which replaces the control as a whole. A state machine of its own; shares no code with what makes run
/// sheets. Whether a draft begins as a copy of the control is not documented: both can be tried.
class ControlPlatform
{
public:
    ControlPlatform(const Organization& facts, bool draftsBeginAsCopy)
        : m_facts(facts)
        , m_draftsBeginAsCopy(draftsBeginAsCopy)
    {}

    /// "" where it was done, else why the platform refuses.
    [[nodiscard]] std::string follow(const runsheet::Operation& operation);
    /// What is active, as policies.
    [[nodiscard]] std::vector<Policy> policies() const;
    [[nodiscard]] bool hasDraft() const { return m_draft.has_value(); }
    /// Puts the control into the state that a snapshot tells.
    void restore(const runsheet::TakeSnapshot& taken);

private:
    struct Override
    {
        RuleEffect effect = RuleEffect::Allow;
        std::set<ContainerId> containers;
    };
    struct State
    {
        RuleEffect fallback = RuleEffect::Allow;
        std::map<AppKey, RuleEffect> defaults;
        std::map<std::optional<AppKey>, Override> overrides;
    };

    std::string operator()(const runsheet::TakeSnapshot&) { return {}; }
    std::string operator()(const runsheet::OpenDraftControl&);
    std::string operator()(const runsheet::SetDefault& set);
    std::string operator()(const runsheet::SetStatement& set);
    std::string operator()(const runsheet::RemoveOtherStatements& rest);
    std::string operator()(const runsheet::ActivateControl&);
    std::string operator()(const runsheet::DiscardDraftControl&);
    template <class Other>
    std::string operator()(const Other&)
    {
        return "not a step of this policy model";
    }
    friend struct ControlStep;
    [[nodiscard]] std::string refusedOverride(const runsheet::Statement& statement) const;
    static void put(State& state, const runsheet::Statement& statement);

    const Organization& m_facts;
    bool m_draftsBeginAsCopy;
    State m_active;
    std::optional<State> m_draft;
};

} // namespace gatehouse::test
