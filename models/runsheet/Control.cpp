// SPDX-License-Identifier: Apache-2.0
#include "models/runsheet/Control.h"

#include "models/policies/PolicyRule.h"
#include "models/runsheet/PolicyChange.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace gatehouse::runsheet {
namespace {

using Subject = std::optional<AppKey>; ///< empty: all apps

/// What all policies together say of one subject; containers as positions in the file.
struct Said
{
    std::size_t policy = 0; ///< the last one that says something
    bool organizationBlocks = false;
    bool organizationAllows = false;
    std::set<std::size_t> blocked;
    std::set<std::size_t> allowed;
};

bool hasExceptions(const AppAccessRule& rule)
{
    return rule.apps == RuleApps::Except && !rule.keys.empty();
}

std::vector<Subject> subjectsOf(const AppAccessRule& rule)
{
    if (rule.apps != RuleApps::Only)
        return {std::nullopt};
    return {rule.keys.begin(), rule.keys.end()};
}

RuleEffect effectOf(bool blocks)
{
    return blocks ? RuleEffect::Block : RuleEffect::Allow;
}

class ControlReader
{
public:
    ControlReader(const Organization& organization, const std::vector<Policy>& policies)
        : m_organization(organization)
        , m_policies(policies)
    {
        for (std::size_t at = 0; at < organization.containers.size(); ++at)
            m_containers.emplace(organization.containers[at].id.value, at);
    }

    ControlReading read()
    {
        for (std::size_t at = 0; at < m_policies.size(); ++at)
            if (counts(at))
                take(at);
        settle();
        checkExceptions();
        addDefaults();
        checkLimits();
        assemble();
        return std::move(m_reading);
    }

private:
    /// Tells also why a policy does not count.
    bool counts(std::size_t at)
    {
        const Policy& policy = m_policies[at];
        const bool empty = !policies::emptyPart(policy).empty();
        if (!isActive(policy) || empty)
            m_reading.leftOut.push_back({at, empty ? LeftOutReason::Empty : LeftOutReason::NotActive});
        return isActive(policy) && !empty;
    }

    void take(std::size_t at)
    {
        const Policy& policy = m_policies[at];
        if (policy.coverage.level == CoverageLevel::Products)
            return refuse({.kind = ObstacleKind::ProductsCoverage, .policy = at});
        const bool names = policy.rule.apps != RuleApps::All && !policy.rule.keys.empty();
        if (names && m_organization.properties.plan == Plan::Free)
            refuse({.kind = ObstacleKind::NeedsPlan, .policy = at});
        for (const Subject& subject : subjectsOf(policy.rule))
            say(m_said[subject], at);
    }

    void say(Said& said, std::size_t at)
    {
        const Policy& policy = m_policies[at];
        const bool blocks = policy.rule.effect == RuleEffect::Block;
        said.policy = at;
        if (policy.coverage.level == CoverageLevel::Organization)
            (blocks ? said.organizationBlocks : said.organizationAllows) = true;
        for (const ContainerId& id : policy.coverage.containers)
            (blocks ? said.blocked : said.allowed).insert(m_containers.at(id.value));
    }

    /// Among equally specific statements a block beats an allow (access model §5).
    void settle()
    {
        for (auto& [subject, said] : m_said) {
            for (const std::size_t container : said.blocked)
                said.allowed.erase(container);
            if (!said.blocked.empty() && !said.allowed.empty())
                refuse({.kind = ObstacleKind::OppositeStatements,
                        .policy = said.policy,
                        .apps = subject ? std::vector{*subject} : std::vector<AppKey>()});
        }
    }

    /// An override about an app needs a default about the same app. The one that says of it what is said of
    /// all apps changes nothing, unless an override about all apps says the opposite where the app has none.
    void addDefaults()
    {
        const bool blocks = m_said[std::nullopt].organizationBlocks;
        const Said all = m_said[std::nullopt];
        const std::set<std::size_t>& opposite = blocks ? all.allowed : all.blocked;
        for (auto& [subject, saidOfIt] : m_said) {
            Said& said = saidOfIt; // clang 14 captures no structured binding
            const bool overridden = !said.blocked.empty() || !said.allowed.empty();
            if (!subject || !overridden || said.organizationBlocks || said.organizationAllows)
                continue;
            const bool changesNothing = std::ranges::all_of(opposite, [&](std::size_t container) {
                return said.blocked.contains(container) || said.allowed.contains(container);
            });
            if (!changesNothing)
                refuse({.kind = ObstacleKind::OverrideWithoutDefault,
                        .policy = said.policy,
                        .apps = {*subject}});
            (blocks ? said.organizationBlocks : said.organizationAllows) = true;
            m_added.insert(*subject);
        }
    }

    /// A statement about all apps has no exceptions; each needs one of its own on the same level.
    void checkExceptions()
    {
        for (std::size_t at = 0; at < m_policies.size(); ++at) {
            const Policy& policy = m_policies[at];
            if (!isActive(policy) || !hasExceptions(policy.rule) ||
                policy.coverage.level == CoverageLevel::Products)
                continue;
            std::vector<AppKey> missing;
            for (const AppKey& key : policy.rule.keys)
                if (!named(key, policy.coverage) && std::ranges::find(missing, key) == missing.end())
                    missing.push_back(key);
            if (!missing.empty())
                refuse({.kind = ObstacleKind::ExceptionsNotNamed, .policy = at, .apps = std::move(missing)});
        }
    }

    [[nodiscard]] bool named(const AppKey& key, const Coverage& coverage) const
    {
        const auto found = m_said.find(key);
        if (found == m_said.end())
            return false;
        const Said& said = found->second;
        if (coverage.level == CoverageLevel::Organization)
            return said.organizationBlocks || said.organizationAllows;
        return std::ranges::all_of(coverage.containers, [&](const ContainerId& id) {
            const std::size_t container = m_containers.at(id.value);
            return said.blocked.contains(container) || said.allowed.contains(container);
        });
    }

    void checkLimits()
    {
        const std::size_t limit = m_organization.properties.policyLimits.containersPerOverride;
        for (const auto& [subject, said] : m_said)
            if (const std::size_t used = said.blocked.size() + said.allowed.size(); used > limit)
                refuse(
                    {.kind = ObstacleKind::OverLimit, .policy = said.policy, .used = used, .limit = limit});
    }

    void assemble()
    {
        Control& control = m_reading.control;
        control.fallback = effectOf(m_said[std::nullopt].organizationBlocks);
        for (const auto& [subject, said] : m_said)
            if (subject && (said.organizationBlocks || said.organizationAllows))
                control.statements.push_back({.app = subject,
                                              .effect = effectOf(said.organizationBlocks),
                                              .containers = {},
                                              .added = m_added.contains(*subject)});
        for (const auto& [subject, said] : m_said)
            if (!said.blocked.empty() || !said.allowed.empty())
                control.statements.push_back(
                    {.app = subject,
                     .effect = effectOf(!said.blocked.empty()),
                     .containers = containersAt(said.blocked.empty() ? said.allowed : said.blocked)});
    }

    [[nodiscard]] std::vector<ContainerId> containersAt(const std::set<std::size_t>& places) const
    {
        std::vector<ContainerId> ids;
        for (const std::size_t place : places)
            ids.push_back(m_organization.containers[place].id);
        return ids;
    }

    void refuse(Obstacle obstacle) { m_reading.obstacles.push_back(std::move(obstacle)); }

    const Organization& m_organization;
    const std::vector<Policy>& m_policies;
    std::unordered_map<std::string, std::size_t> m_containers;
    std::map<Subject, Said> m_said;
    std::set<AppKey> m_added;
    ControlReading m_reading;
};

bool isInstalled(const Organization& organization, const AppKey& key)
{
    return std::ranges::any_of(organization.apps, [&](const App& app) { return app.key == key; });
}

std::vector<Open> openAbout(const Organization& organization, const Statement& statement,
                            const Control& control)
{
    if (!statement.app)
        return {};
    std::vector<Open> open{Open::AppStatementShape, Open::AppListLimit};
    if (!isInstalled(organization, *statement.app))
        open.push_back(Open::AppNotInstalled);
    const bool overrideForAll = std::ranges::any_of(
        control.statements, [](const Statement& one) { return !one.app && !one.isDefault(); });
    if (statement.isDefault() && overrideForAll)
        open.push_back(Open::Precedence);
    return open;
}

} // namespace

ControlReading controlOf(const Organization& organization, const std::vector<Policy>& policies)
{
    return ControlReader(organization, policies).read();
}

bool sameControl(const Control& one, const Control& other)
{
    return one.fallback == other.fallback &&
           std::equal(one.statements.begin(), one.statements.end(), other.statements.begin(),
                      other.statements.end(), [](const Statement& a, const Statement& b) {
                          return a.app == b.app && a.effect == b.effect && a.containers == b.containers;
                      });
}

std::vector<Step> controlSteps(const Organization& organization, const Control& before, const Control& after)
{
    std::vector<Step> steps;
    const auto add = [&](Operation operation, std::vector<Open> open) {
        steps.push_back({.operation = std::move(operation),
                         .checks = {},
                         .open = std::move(open),
                         .back = {DiscardDraftControl{}}});
    };
    add(OpenDraftControl{}, {Open::DraftStart});
    // The default comes first: changing it takes the overrides away.
    const bool turned = before.fallback != after.fallback;
    add(SetDefault{before.fallback, after.fallback},
        turned ? std::vector{Open::DefaultDropsOverrides} : std::vector<Open>());
    for (const Statement& statement : after.statements)
        add(SetStatement{statement}, openAbout(organization, statement, after));
    add(RemoveOtherStatements{after.statements}, {});
    add(ActivateControl{}, {Open::PublishAtOnce, Open::Delay});
    steps.back().back.clear(); // it cannot be undone; the way back begins anew
    return steps;
}

} // namespace gatehouse::runsheet
