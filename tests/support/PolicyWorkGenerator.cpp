// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OrganizationGenerator.h"

#include <array>
#include <string>
#include <utility>

namespace gatehouse::test {
namespace {

constexpr std::array<const char*, 5> askedActions{"view", "read", "write", "delete", "administer"};
constexpr std::array<const char*, 4> askedOperations{"GET /rest/api/3/issue/{issueIdOrKey}",
                                                     "POST /rest/api/3/issue",
                                                     "GET /wiki/rest/api/content/{id}", "GET /nowhere"};
constexpr std::array<const char*, 4> askedLabels{"finance", "hr", "legal hold", "nobody has it"};

} // namespace

AcceptedFinding OrganizationGenerator::acceptedFinding(const Organization& state)
{
    AcceptedFinding made;
    made.app = state.apps.empty() ? AppKey("com.example.gone") : oneOf(state.apps).key;
    made.site = oneOf(state.sites).id;
    made.code = "scope.email";
    made.reason = "It writes to people.";
    made.by = "Mia";
    if (chance(50))
        made.until = "2027-01-30";
    return made;
}

Scenario OrganizationGenerator::scenario(const Organization& state)
{
    Scenario made;
    made.name = "Scenario " + std::to_string(below(1000));
    if (state.apps.empty() || chance(5)) {
        made.app = "com.example.gone";
    } else {
        const App& app = oneOf(state.apps);
        made.app = chance(80) ? app.key.value + "@" + app.site.value : app.key.value;
    }
    if (state.containers.empty() || chance(30))
        made.label = askedLabels[below(askedLabels.size())];
    else
        made.container = chance(80) ? oneOf(state.containers).id.value : oneOf(state.containers).key;
    if (chance(75))
        made.action = askedActions[below(askedActions.size())];
    else
        made.operation = askedOperations[below(askedOperations.size())];
    const std::array<std::string, 4> ways{"app", "any-person", "anonymous",
                                          state.users.empty() ? "app"
                                                              : "user:" + oneOf(state.users).id.value};
    made.as = ways[below(ways.size())];
    made.expected = word<Expectation>();
    if (chance(30))
        made.note = "Because of \"R7\".\nSee there: # not a comment";
    return made;
}

AppPair OrganizationGenerator::appPair(const Organization& state)
{
    const auto key = [&] {
        return state.apps.empty() || chance(10) ? AppKey("com.example.gone") : oneOf(state.apps).key;
    };
    AppPair made;
    made.first = key();
    made.second = key();
    made.note = chance(50) ? "They share a queue." : "";
    return made;
}

NoticeTemplate OrganizationGenerator::noticeTemplate(Audience audience)
{
    NoticeTemplate made;
    made.audience = audience;
    made.text = "Dear reader,\n{apps} change. " + std::to_string(below(1000));
    return made;
}

PublishedVersion OrganizationGenerator::publishedVersion(const Organization& state)
{
    PublishedVersion made;
    made.by = "Mia";
    if (chance(80))
        made.at = "2026-01-" + std::to_string(10 + below(20)) + "T09:00:00Z";
    made.reason = chance(80) ? "As agreed." : "";
    made.draft = chance(50) ? "Close HR" : "";
    for (std::size_t count = below(m_sizes.policies + 1); count > 0; --count) {
        made.policies.push_back(policy(state, "p-" + std::to_string(made.policies.size() + 1)));
        Coverage& coverage = made.policies.back().coverage;
        if (coverage.level == CoverageLevel::Containers && chance(30))
            coverage.containers.emplace_back("c-gone");
        if (coverage.level == CoverageLevel::Products && chance(30))
            coverage.products.push_back({SiteId("site-gone"), word<Product>(), {}});
    }
    return made;
}

PolicyLimits OrganizationGenerator::policyLimits()
{
    PolicyLimits made;
    for (const PolicyLimitName& limit : policyLimitNames)
        if (chance(20))
            made.*limit.value = 1 + below(100);
    return made;
}

void OrganizationGenerator::addPolicyWork(Organization& organization)
{
    if (chance(60))
        organization.acceptedFindings.push_back(acceptedFinding(organization));
    for (std::size_t n = 0; n < m_sizes.publishedVersions; ++n)
        organization.publishedVersions.push_back(publishedVersion(organization));
    for (std::size_t n = 0; n < m_sizes.scenarios; ++n)
        organization.scenarios.push_back(scenario(organization));
    for (std::size_t n = 0; n < m_sizes.appPairs; ++n)
        organization.appPairs.push_back(appPair(organization));
    for (const auto& [audience, text] : Words<Audience>::table)
        if (chance(30))
            organization.noticeTemplates.push_back(noticeTemplate(audience));
    if (chance(30))
        organization.properties.policyLimits = policyLimits();
}

} // namespace gatehouse::test
