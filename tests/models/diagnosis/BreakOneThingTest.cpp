// SPDX-License-Identifier: Apache-2.0
#include "tests/models/diagnosis/TrueCause.h"

#include <algorithm>
#include <cctype>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::diagnosis;
using access::ActsAs;
using access::Code;
using access::Seen;
using access::Surface;
using test::Incident;

#if defined(__SANITIZE_ADDRESS__)
constexpr std::uint64_t brokenOrganizations = 60;
#else
constexpr std::uint64_t brokenOrganizations = 1500;
#endif

/// One thing that is broken on purpose; false: it does not fit this incident.
struct Breakage
{
    const char* name;
    Code code;
    bool (*apply)(Organization&, const Incident&);
};

bool isPersonal(const Incident& incident)
{
    return incident.as.kind == ActsAs::User || incident.as.kind == ActsAs::Browser;
}

bool block(Organization& organization, const Incident& incident)
{
    const App& app = organization.apps[incident.app.value];
    if (app.eligible != true)
        return false;
    Policy policy;
    policy.id = PolicyId("broken");
    policy.name = "Broken on purpose";
    policy.status = PolicyStatus::Active;
    policy.coverage.level = CoverageLevel::Containers;
    policy.coverage.containers = {organization.containers[incident.container.value].id};
    policy.rule = {RuleEffect::Block, RuleApps::Only, {app.key}, {}};
    organization.policies.push_back(policy);
    return true;
}

bool takeEveryGrant(Organization& organization, const Incident& incident)
{
    organization.schemes.push_back({SchemeId("empty"), "Empty", {}, {}});
    organization.containers[incident.container.value].scheme = SchemeId("empty");
    return true;
}

bool leaveViewAlone(Organization& organization, const Incident& incident)
{
    organization.schemes.push_back(
        {SchemeId("look"), "Look", {{{HolderKind::Anyone, {}}, {Action::View}, {}}}, {}});
    organization.containers[incident.container.value].scheme = SchemeId("look");
    return true;
}

bool takeAppUserGrants(Organization& organization, const Incident& incident)
{
    return incident.as.kind == ActsAs::App && takeEveryGrant(organization, incident);
}

bool leaveAppUserView(Organization& organization, const Incident& incident)
{
    return incident.as.kind == ActsAs::App && leaveViewAlone(organization, incident);
}

bool takePersonGrants(Organization& organization, const Incident& incident)
{
    return isPersonal(incident) && takeEveryGrant(organization, incident);
}

bool leavePersonView(Organization& organization, const Incident& incident)
{
    return isPersonal(incident) && leaveViewAlone(organization, incident);
}

bool dropScopes(Organization& organization, const Incident& incident)
{
    App& app = organization.apps[incident.app.value];
    app.scopes = std::vector<ScopeId>{};
    if (app.framework == Framework::Connect && incident.as.kind == ActsAs::User)
        app.scopes->emplace_back("ACT_AS_USER");
    return true;
}

bool dropImpersonation(Organization& organization, const Incident& incident)
{
    App& app = organization.apps[incident.app.value];
    if (app.framework != Framework::Connect || incident.as.kind != ActsAs::User || !app.scopes)
        return false;
    std::erase_if(*app.scopes, [](const ScopeId& id) {
        std::string lower = id.value;
        std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
        return lower == "act_as_user" || lower.starts_with("act-as-user:");
    });
    return true;
}

bool disable(Organization& organization, const Incident& incident)
{
    organization.apps[incident.app.value].enabled = false;
    return true;
}

bool removeProduct(Organization& organization, const Incident& incident)
{
    std::erase(organization.apps[incident.app.value].products,
               organization.containers[incident.container.value].product);
    return true;
}

bool deactivatePerson(Organization& organization, const Incident& incident)
{
    if (!isPersonal(incident))
        return false;
    organization.users[incident.as.person.value].active = false;
    return true;
}

bool deactivateAppUser(Organization& organization, const Incident& incident)
{
    const App& app = organization.apps[incident.app.value];
    if (incident.as.kind != ActsAs::App || !app.user)
        return false;
    const auto account = std::ranges::find(organization.users, *app.user, &User::id);
    account->active = false;
    return true;
}

constexpr Breakage breakages[] = {
    {"block by policy", Code::PolicyBlocked, block},
    {"no grant to the app user", Code::AppUserNoPermission, takeAppUserGrants},
    {"the app user only sees", Code::AppUserNoPermission, leaveAppUserView},
    {"no grant to the person", Code::UserNoPermission, takePersonGrants},
    {"the person only sees", Code::UserNoPermission, leavePersonView},
    {"no scope", Code::ScopeMissing, dropScopes},
    {"no impersonation", Code::ImpersonationNotDeclared, dropImpersonation},
    {"disabled", Code::AppDisabled, disable},
    {"not for the product", Code::AppNotInstalled, removeProduct},
    {"person inactive", Code::UserInactive, deactivatePerson},
    {"app user inactive", Code::AppUserNoPermission, deactivateAppUser},
};

std::optional<Symptom> symptomOf(Surface surface, Seen seen)
{
    for (const Symptom symptom : allSymptoms)
        if (isSeenAs(symptom, seen) && std::ranges::count(surfacesOf(symptom), surface) > 0)
            return symptom;
    return std::nullopt;
}

bool works(Seen seen)
{
    constexpr std::array fine{Seen::Http200, Seen::Included, Seen::Value,   Seen::Ok,
                              Seen::Sent,    Seen::Rendered, Seen::Offered, Seen::Shown};
    return std::ranges::count(fine, seen) > 0;
}

Facts factsTold(const Incident& incident)
{
    Facts facts;
    facts.way = incident.as.kind;
    if (isPersonal(incident))
        facts.person = incident.as.person;
    facts.demand = access::ownAction(incident.surface);
    return facts;
}

/// Everything that works, with one thing broken at a time, as `check(core, incident, symptom, breakage)`.
template <class Check>
int forEachBreakage(Check check)
{
    int cases = 0;
    for (std::uint64_t seed = 1; seed <= brokenOrganizations; ++seed) {
        test::OrganizationGenerator random(seed * 7919);
        Organization organization = random.organization();
        organization.properties.combination = Combination::Today;
        const access::CompiledOrganization core = test::compiledFor(organization);
        for (int n = 0; n < 40; ++n) {
            const Incident incident = test::someIncident(organization, random);
            const bool plain = incident.as.kind == ActsAs::App || isPersonal(incident);
            if (!plain ||
                !works(core.reasonedOutcome(
                               {incident.app, incident.container, incident.as, incident.surface, {}})
                           .outcome.seen))
                continue;
            for (const Breakage& breakage : breakages) {
                Organization broken = organization;
                if (!breakage.apply(broken, incident))
                    continue;
                const access::CompiledOrganization then = test::compiledFor(broken);
                const Seen seen =
                    then.reasonedOutcome(
                            {incident.app, incident.container, incident.as, incident.surface, {}})
                        .outcome.seen;
                if (const auto symptom = symptomOf(incident.surface, seen); symptom && !works(seen)) {
                    ++cases;
                    check(then, incident, *symptom, breakage);
                }
            }
        }
    }
    return cases;
}

TEST(BreakingOneThing, IsToldFirst)
{
    std::array<int, std::size(breakages)> byBreakage{};
    const int cases = forEachBreakage([&](const auto& core, const Incident& incident, Symptom symptom,
                                          const Breakage& breakage) {
        ++byBreakage[static_cast<std::size_t>(&breakage - breakages)];
        const Diagnosis found =
            diagnose(core, {incident.app, incident.container, symptom, factsTold(incident)});
        ASSERT_FALSE(found.causes.empty()) << breakage.name << ": " << test::inWords(core, incident, found);
        EXPECT_TRUE(std::ranges::any_of(found.causes,
                                        [&](const Cause& cause) {
                                            return cause.code == breakage.code && cause.rank == 1 &&
                                                   cause.standing == Standing::Sure;
                                        }))
            << breakage.name << ": " << test::inWords(core, incident, found);
    });
    RecordProperty("cases", cases);
    EXPECT_GT(cases, 80);
#if !defined(__SANITIZE_ADDRESS__)
    for (std::size_t n = 0; n < byBreakage.size(); ++n)
        EXPECT_GT(byBreakage[n], 0) << breakages[n].name;
#endif
}

TEST(BreakingOneThing, IsListedFromTheSymptomAlone)
{
    int first = 0;
    const int cases = forEachBreakage(
        [&](const auto& core, const Incident& incident, Symptom symptom, const Breakage& breakage) {
            const Diagnosis found = diagnose(core, {incident.app, incident.container, symptom, {}});
            const auto cause = std::ranges::find(found.causes, breakage.code, &Cause::code);
            EXPECT_TRUE(cause != found.causes.end())
                << breakage.name << ": " << test::inWords(core, incident, found);
            first += cause != found.causes.end() && cause->rank == 1;
        });
    RecordProperty("cases", cases);
    RecordProperty("first", first);
}

} // namespace
