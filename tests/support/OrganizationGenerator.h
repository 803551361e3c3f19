// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace gatehouse::test {

/// Scope ids to draw from, per framework's spelling; the defaults are real ids of the platform and a few
/// unknown ones.
struct ScopePool
{
    std::vector<std::string> connect{
        "NONE",           "READ",  "WRITE", "DELETE",      "PROJECT_ADMIN",
        "SPACE_ADMIN",    "ADMIN", "read",  "ACT_AS_USER", "ACCESS_EMAIL_ADDRESSES",
        "read:jira-work", "bogus"};
    std::vector<std::string> oauth{"read:jira-work",
                                   "write:jira-work",
                                   "manage:jira-project",
                                   "manage:jira-configuration",
                                   "read:jira-user",
                                   "read:issue:jira",
                                   "read:project:jira",
                                   "delete:issue:jira",
                                   "read:confluence-content.all",
                                   "read:confluence-space.summary",
                                   "write:confluence-content",
                                   "write:confluence-space",
                                   "read:page:confluence",
                                   "write:page:confluence",
                                   "delete:page:confluence",
                                   "read:space:confluence",
                                   "read:connect-jira",
                                   "write:connect-jira",
                                   "act-as-user:connect-jira",
                                   "space-admin:connect-confluence",
                                   "storage:app",
                                   "bogus:scope"};
};

struct GeneratorSizes
{
    std::size_t sites = 2;
    std::size_t people = 6;
    std::size_t appAccounts = 5;
    std::size_t groups = 3;
    std::size_t schemes = 4;
    std::size_t containers = 8;
    std::size_t apps = 8;
    std::size_t policies = 6;
    std::size_t drafts = 1;
    std::size_t reviews = 2;
    std::size_t publishedVersions = 2;
    std::size_t scenarios = 4;
    std::size_t appPairs = 1;
};

/// Makes valid, varied organizations (contract §1): every framework, rule and coverage, both policy models,
/// inactive accounts and disabled apps, and every fact that may be unknown (scheme, app user, scopes,
/// eligibility) now and then is. Same seed, same organizations, on every platform.
class OrganizationGenerator
{
public:
    explicit OrganizationGenerator(std::uint64_t seed, GeneratorSizes sizes = {}, ScopePool scopes = {});

    [[nodiscard]] Organization organization();
    /// Parts that fit `state`: their references lead somewhere. For tests that edit.
    [[nodiscard]] Policy policy(const Organization& state, std::string id);
    [[nodiscard]] App app(const Organization& state, std::string key, SiteId site);
    [[nodiscard]] Scheme scheme(const Organization& state, std::string id);
    [[nodiscard]] Container container(const Organization& state, std::string id);
    [[nodiscard]] Scenario scenario(const Organization& state); ///< now and then about what is not there
    [[nodiscard]] AppPair appPair(const Organization& state);
    [[nodiscard]] NoticeTemplate noticeTemplate(Audience audience);
    [[nodiscard]] PublishedVersion publishedVersion(const Organization& state); ///< may cover what is gone
    [[nodiscard]] PolicyLimits policyLimits();
    /// A number below `bound`, which is not 0.
    [[nodiscard]] std::size_t below(std::size_t bound);
    /// True `percent` times of a hundred.
    [[nodiscard]] bool chance(std::size_t percent) { return below(100) < percent; }
    /// Any value of a vocabulary.
    template <class E>
    [[nodiscard]] E word()
    {
        return Words<E>::table[below(Words<E>::table.size())].first;
    }

private:
    void addPrincipals(Organization& organization);
    void addApps(Organization& organization);
    void addDraftsAndReviews(Organization& organization);
    void addPolicyWork(Organization& organization);
    [[nodiscard]] OrganizationProperties properties();
    [[nodiscard]] Group group(const Organization& state, std::string id);
    [[nodiscard]] Holder actor(const Organization& state);
    [[nodiscard]] Grant grant(const Organization& state);
    [[nodiscard]] Coverage coverage(const Organization& state);
    [[nodiscard]] AppAccessRule rule(const Organization& state);
    [[nodiscard]] Review review(const Organization& state);
    [[nodiscard]] AcceptedFinding acceptedFinding(const Organization& state);
    [[nodiscard]] std::optional<std::vector<ScopeId>> scopes(Framework framework);
    [[nodiscard]] std::optional<UserId> appUser(const Organization& state, Framework framework);
    template <class T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& list)
    {
        return list[below(list.size())];
    }

    std::mt19937_64 m_random;
    GeneratorSizes m_sizes;
    ScopePool m_scopes;
};

} // namespace gatehouse::test
