// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Warnings.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace gatehouse {
namespace {

class WarningFinder
{
public:
    WarningFinder(const Organization& organization, std::size_t limit)
        : m_limit(limit)
    {
        for (const App& app : organization.apps)
            m_installed.insert(app.key.value);
    }

    void look(const std::vector<Policy>& policies, const std::string& list)
    {
        for (std::size_t index = 0; index < policies.size(); ++index) {
            const std::string pointer = list + '/' + std::to_string(index);
            lookAtCoverage(policies[index], pointer + "/coverage");
            lookAtKeys(policies[index], pointer + "/rule/keys/");
        }
    }
    std::vector<Fault> take() { return std::move(m_warnings); }

private:
    void lookAtCoverage(const Policy& policy, std::string pointer)
    {
        const Coverage& coverage = policy.coverage;
        const bool lists = coverage.level != CoverageLevel::Organization;
        if (lists && coverage.products.empty() && coverage.containers.empty())
            tell("organization.covers-nothing", std::move(pointer), policy, {});
    }

    void lookAtKeys(const Policy& policy, const std::string& list)
    {
        if (policy.rule.apps == RuleApps::All)
            return;
        for (std::size_t index = 0; index < policy.rule.keys.size(); ++index)
            if (!m_installed.contains(policy.rule.keys[index].value))
                tell("organization.uninstalled-key", list + std::to_string(index), policy,
                     {policy.rule.keys[index].value});
    }

    void tell(std::string code, std::string pointer, const Policy& policy, std::vector<std::string> arguments)
    {
        arguments.push_back(policy.name.empty() ? policy.id.value : policy.name);
        if (m_warnings.size() < m_limit)
            m_warnings.push_back(
                {std::move(code), std::move(pointer), std::move(arguments), FaultSeverity::Warning, {}});
    }

    std::size_t m_limit;
    std::unordered_set<std::string_view> m_installed;
    std::vector<Fault> m_warnings;
};

} // namespace

std::vector<Fault> warningsOf(const Organization& organization, std::size_t limit)
{
    WarningFinder finder(organization, limit);
    finder.look(organization.policies, "/policies");
    for (std::size_t index = 0; index < organization.drafts.size(); ++index)
        finder.look(organization.drafts[index].policies, "/drafts/" + std::to_string(index) + "/policies");
    return finder.take();
}

} // namespace gatehouse
