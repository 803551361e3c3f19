// SPDX-License-Identifier: Apache-2.0
#include "tests/models/installs/Descriptors.h"

#include "models/descriptors/DescriptorReader.h"

#include <array>

namespace gatehouse::installs::test {

namespace {

using gatehouse::test::OrganizationGenerator;

std::string randomKey(OrganizationGenerator& random, const Organization& organization)
{
    if (!organization.apps.empty() && random.chance(40))
        return organization.apps[random.below(organization.apps.size())].key.value;
    return "com.example.new-" + std::to_string(random.below(1000));
}

std::string scopeList(OrganizationGenerator& random, const std::vector<std::string>& pool)
{
    std::string list;
    for (std::size_t count = random.below(5); count > 0; --count)
        list += (list.empty() ? "\"" : ",\"") + pool[random.below(pool.size())] + '"';
    return '[' + list + ']';
}

std::string connectModules(OrganizationGenerator& random)
{
    static constexpr std::array<const char*, 4> modules{
        R"("jiraIssueTabPanels":[{"key":"tab","name":{"value":"Tab"},"url":"/t"}])",
        R"("dynamicContentMacros":[{"key":"m","name":{"value":"Macro"},"url":"/m"}])",
        R"("webhooks":[{"event":"jira:issue_created","url":"/h"}])",
        R"("jiraReports":[],"spaceToolsTabs":[])"};
    return modules[random.below(modules.size())];
}

std::string forgeModules(OrganizationGenerator& random)
{
    static constexpr std::array<const char*, 3> modules{
        "  jira:issuePanel: [{key: p, title: P, function: f}]\n",
        "  macro: [{key: m, title: M, function: f}]\n",
        "  jira:issuePanel: [{key: q, title: Q, function: f}]\n  confluence:globalPage: [{key: g}]\n"
        "  trigger: [{key: t, function: f, events: [avi:jira:updated:issue]}]\n"};
    return modules[random.below(modules.size())];
}

std::string randomConnect(OrganizationGenerator& random, const std::string& key)
{
    const std::string scopes =
        random.chance(10) ? R"("odd")" : scopeList(random, gatehouse::test::ScopePool().connect);
    return R"({"key":")" + key + R"(","name":"N","version":"2","baseUrl":"https://)" +
           (random.chance(50) ? "one" : "two") + R"(.example","modules":{)" + connectModules(random) +
           R"(},"scopes":)" + scopes + '}';
}

std::string randomForge(OrganizationGenerator& random, const std::string& key)
{
    return "app: {id: " + key + ", name: N}\nmodules:\n" + forgeModules(random) +
           "permissions:\n  scopes: " + scopeList(random, gatehouse::test::ScopePool().oauth) + '\n';
}

DefaultAccess randomAccess(OrganizationGenerator& random)
{
    static constexpr std::array<const char*, 2> roles{"Apps", "Members"};
    switch (random.below(3)) {
    case 0:
        return {AccessKind::Role, roles[random.below(roles.size())]};
    case 1:
        return {AccessKind::Individually, {}};
    default:
        return {};
    }
}

} // namespace

std::string connectText(const std::string& key, const std::string& version, const std::string& scopes)
{
    return R"({"key":")" + key + R"(","name":"A","version":")" + version +
           R"(","baseUrl":"https://a.example",)" +
           R"("authentication":{"type":"jwt"},"modules":{"jiraReports":[]},"scopes":)" + scopes + '}';
}

descriptors::Descriptor randomDescriptor(OrganizationGenerator& random, const Organization& organization)
{
    const std::string key = randomKey(random, organization);
    return descriptors::readDescriptor(random.chance(50) ? randomConnect(random, key)
                                                         : randomForge(random, key));
}

std::optional<UserId> randomAppAccount(OrganizationGenerator& random, const Organization& organization)
{
    std::vector<UserId> accounts;
    for (const User& user : organization.users)
        if (user.kind == AccountKind::App)
            accounts.push_back(user.id);
    if (accounts.empty())
        return std::nullopt;
    return accounts[random.below(accounts.size())];
}

InstallChoice randomChoice(OrganizationGenerator& random, const Organization& organization,
                           const descriptors::Descriptor& descriptor)
{
    const SiteId site = organization.sites[random.below(organization.sites.size())].id;
    InstallChoice choice = proposedChoice(organization, descriptor, site);
    choice.candidate = random.chance(20);
    if (random.chance(50))
        for (DefaultAccess& access : choice.access)
            access = randomAccess(random);
    if (random.chance(30))
        choice.appUser = AppUserChoice::NewAccount;
    else if (const auto account = randomAppAccount(random, organization); account && random.chance(50)) {
        choice.appUser = AppUserChoice::Existing;
        choice.account = *account;
    }
    if (random.chance(60))
        choice.eligible = random.chance(60);
    return choice;
}

} // namespace gatehouse::installs::test
