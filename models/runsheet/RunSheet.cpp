// SPDX-License-Identifier: Apache-2.0
#include "models/runsheet/RunSheet.h"

#include "models/runsheet/AdditivePlan.h"
#include "models/runsheet/AdditiveReading.h"
#include "models/runsheet/Checks.h"
#include "models/runsheet/Control.h"
#include "models/runsheet/PlacedPolicy.h"
#include "models/runsheet/PolicyChange.h"

#include <algorithm>
#include <memory>
#include <unordered_set>
#include <utility>

namespace gatehouse::runsheet {
namespace {

using access::CompiledOrganization;

constexpr std::size_t appsCheckedAtTheEnd = 10;
constexpr std::size_t keptAppsChecked = 3;

/// The organization with what decides alone: it is copied for every step.
std::shared_ptr<const Organization> deciding(const Organization& whole)
{
    Organization lean;
    lean.properties = whole.properties;
    lean.sites = whole.sites;
    lean.users = whole.users;
    lean.groups = whole.groups;
    lean.schemes = whole.schemes;
    lean.containers = whole.containers;
    lean.apps = whole.apps;
    for (App& app : lean.apps)
        app.descriptor.clear();
    lean.policies = whole.policies;
    return std::make_shared<const Organization>(std::move(lean));
}

class SheetMaker
{
public:
    SheetMaker(const CompiledOrganization& published, const Draft& draft)
        : m_organization(published.organization())
        , m_draft(draft)
        , m_before(deciding(m_organization), published.catalogue())
        , m_after(m_before.withPolicies(draft.policies))
    {
        for (const App& app : m_organization.apps)
            m_installed.insert(app.key.value);
        m_sheet.draft = draft.name;
        m_sheet.model = m_organization.properties.policyModel;
    }

    RunSheet make()
    {
        if (m_sheet.model == PolicyModel::Additive)
            planAdditive();
        else
            planControl();
        const BlockCounts counts = blockCounts(m_before, m_after);
        m_sheet.newlyBlocked = counts.newlyBlocked;
        m_sheet.noLongerBlocked = counts.noLongerBlocked;
        m_sheet.undetermined = counts.undetermined;
        if (!m_sheet.steps.empty())
            addFinalChecks();
        return std::move(m_sheet);
    }

private:
    void planAdditive()
    {
        AdditiveReading reading = additiveReading(m_organization, m_draft.policies);
        m_sheet.obstacles = std::move(reading.obstacles);
        m_sheet.leftOut = std::move(reading.leftOut);
        std::vector<Step> steps = additiveSteps(m_organization, reading.policies);
        if (m_sheet.obstacles.empty())
            refuseBeyondLimit(steps, reading.policies.size());
        if (!m_sheet.obstacles.empty() || steps.empty())
            return;
        std::vector<PlacedPolicy> platform = placed(m_organization.policies);
        follow(steps, platform);
        std::vector<Step> back = reversed(steps);
        m_sheet.wayBackKnown = areTaken(back, platform);
        if (m_sheet.wayBackKnown) {
            follow(back, platform);
            m_sheet.wayBack = std::move(back);
        }
        m_sheet.steps = std::move(steps);
        m_sheet.steps.insert(m_sheet.steps.begin(), snapshot({m_organization.policies, {}, true}));
    }

    /// A replacement is a new policy too, and where the platform has too many there is no room for it.
    void refuseBeyondLimit(const std::vector<Step>& steps, std::size_t count)
    {
        const std::size_t limit = m_organization.properties.policyLimits.policies;
        const bool makes = std::ranges::any_of(
            steps, [](const Step& step) { return std::holds_alternative<CreatePolicy>(step.operation); });
        if (makes && count > limit)
            m_sheet.obstacles.push_back(
                {.kind = ObstacleKind::OverLimit, .policy = std::nullopt, .used = count, .limit = limit});
    }

    /// What is published may be more than the platform takes today.
    [[nodiscard]] bool areTaken(const std::vector<Step>& steps, std::vector<PlacedPolicy> platform) const
    {
        return std::ranges::all_of(steps, [&](const Step& step) {
            carryOut(step.operation, platform);
            const PlacedPolicy* const written = writtenBy(step.operation, platform);
            const bool room = !std::holds_alternative<CreatePolicy>(step.operation) ||
                              platform.size() <= m_organization.properties.policyLimits.policies;
            return room && (written == nullptr || platformTakes(m_organization, written->policy));
        });
    }

    /// The policy whose coverage or rule the operation writes; null where it writes none.
    static const PlacedPolicy* writtenBy(const Operation& operation,
                                         const std::vector<PlacedPolicy>& platform)
    {
        const PolicyRef* ref = nullptr;
        if (const auto* made = std::get_if<CreatePolicy>(&operation))
            ref = &made->ref;
        if (const auto* coverage = std::get_if<ChangeCoverage>(&operation))
            ref = &coverage->ref;
        if (const auto* rule = std::get_if<ChangeRule>(&operation))
            ref = &rule->ref;
        const auto found = std::ranges::find_if(
            platform, [&](const PlacedPolicy& one) { return ref != nullptr && one.ref == *ref; });
        return found == platform.end() ? nullptr : &*found;
    }

    static std::vector<Step> reversed(const std::vector<Step>& steps)
    {
        const bool lowers = std::ranges::any_of(steps, &Step::lowersProtection);
        std::vector<Step> back;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step)
            for (const Operation& operation : step->back)
                back.push_back({.operation = operation,
                                .checks = {},
                                .open = {},
                                .lowersProtection = lowers,
                                .back = {step->operation}});
        return back;
    }

    static Step snapshot(TakeSnapshot taken)
    {
        return {.operation = std::move(taken), .checks = {}, .open = {}, .back = {}};
    }

    /// Fills in what depends on the state in which a step is done.
    void follow(std::vector<Step>& steps, std::vector<PlacedPolicy>& platform) const
    {
        CompiledOrganization now = m_before.withPolicies(policiesOf(platform));
        for (Step& step : steps) {
            step.open = openQuestionsOf(step.operation, platform);
            carryOut(step.operation, platform);
            if (!changesVerdicts(step.operation, platform))
                continue;
            CompiledOrganization next = m_before.withPolicies(policiesOf(platform));
            step.open.push_back(Open::Delay);
            step.checks = changedAnswers(now, next, 1);
            step.lowersProtection = step.lowersProtection && isLowered(m_before, next, m_after);
            now = std::move(next);
        }
        for (Step& step : steps)
            step.lowersProtection =
                step.lowersProtection && std::holds_alternative<DeactivatePolicy>(step.operation);
    }

    /// May it? `platform` is after the operation.
    static bool changesVerdicts(const Operation& operation, const std::vector<PlacedPolicy>& platform)
    {
        if (std::holds_alternative<ActivatePolicy>(operation) ||
            std::holds_alternative<DeactivatePolicy>(operation))
            return true;
        const PlacedPolicy* const written = writtenBy(operation, platform);
        return written != nullptr && isActive(written->policy);
    }

    /// `platform` is before the operation.
    [[nodiscard]] std::vector<Open> openQuestionsOf(const Operation& operation,
                                                    const std::vector<PlacedPolicy>& platform) const
    {
        std::vector<Open> open;
        if (const auto* made = std::get_if<CreatePolicy>(&operation)) {
            if (made->policy.coverage.level == CoverageLevel::Organization)
                open.push_back(Open::OrganizationCoverage);
            addRuleQuestions(made->policy.rule, open);
            if (std::ranges::any_of(
                    platform, [&](const PlacedPolicy& one) { return one.policy.name == made->policy.name; }))
                open.push_back(Open::SameName);
        }
        if (const auto* rule = std::get_if<ChangeRule>(&operation))
            addRuleQuestions(rule->after, open);
        return open;
    }

    void addRuleQuestions(const AppAccessRule& rule, std::vector<Open>& open) const
    {
        open.push_back(Open::RuleWords);
        const bool absent = std::ranges::any_of(
            rule.keys, [this](const AppKey& key) { return !m_installed.contains(key.value); });
        if (rule.apps != RuleApps::All && absent)
            open.push_back(Open::AppNotInstalled);
    }

    void planControl()
    {
        ControlReading after = controlOf(m_organization, m_draft.policies);
        const ControlReading before = controlOf(m_organization, m_organization.policies);
        m_sheet.obstacles = std::move(after.obstacles);
        m_sheet.leftOut = std::move(after.leftOut);
        const bool known = before.obstacles.empty();
        if (!m_sheet.obstacles.empty() || (known && sameControl(before.control, after.control)))
            return;
        m_sheet.steps = controlSteps(m_organization, before.control, after.control);
        m_sheet.steps.back().checks = changedAnswers(m_before, m_after, 1);
        TakeSnapshot taken;
        taken.known = known;
        if (known) {
            taken.statements = before.control.statements;
            taken.statements.insert(
                taken.statements.begin(),
                {.app = std::nullopt, .effect = before.control.fallback, .containers = {}});
        }
        m_sheet.steps.insert(m_sheet.steps.begin(), snapshot(std::move(taken)));
        m_sheet.wayBackKnown = known;
        if (!known)
            return;
        m_sheet.wayBack = controlSteps(m_organization, after.control, before.control);
        m_sheet.wayBack.back().checks = changedAnswers(m_after, m_before, 1);
    }

    void addFinalChecks()
    {
        for (const PairCheck& check : changedAnswers(m_before, m_after, appsCheckedAtTheEnd))
            if (m_sheet.finalChecks.empty() || m_sheet.finalChecks.back().app != check.app ||
                m_sheet.finalChecks.back().container != check.container)
                m_sheet.finalChecks.push_back(check); // one of what the pair shows
        const std::vector<PairCheck> kept = keptAnswers(m_before, m_after, keptAppsChecked);
        m_sheet.finalChecks.insert(m_sheet.finalChecks.end(), kept.begin(), kept.end());
    }

    const Organization& m_organization;
    const Draft& m_draft;
    CompiledOrganization m_before;
    CompiledOrganization m_after;
    std::unordered_set<std::string> m_installed;
    RunSheet m_sheet;
};

} // namespace

std::vector<Open> RunSheet::openQuestions() const
{
    std::vector<Open> all;
    for (const Step& step : steps)
        for (const Open open : step.open)
            if (std::ranges::find(all, open) == all.end())
                all.push_back(open);
    std::ranges::sort(all);
    return all;
}

RunSheet runSheet(const CompiledOrganization& published, const Draft& draft)
{
    return SheetMaker(published, draft).make();
}

} // namespace gatehouse::runsheet
