// SPDX-License-Identifier: Apache-2.0
#include "models/access/Difference.h"
#include "models/installs/InstallEdit.h"
#include "models/installs/InstallSummary.h"
#include "tests/models/installs/Descriptors.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace gatehouse::installs {
namespace {

using access::CompiledOrganization;
using descriptors::Descriptor;
using gatehouse::test::OrganizationGenerator;

constexpr std::uint64_t seeds = 400;
const catalogue::Catalogue summaryFacts = catalogue::Catalogue::builtIn();

CompiledOrganization compiled(Organization organization)
{
    return CompiledOrganization(std::make_shared<const Organization>(std::move(organization)), summaryFacts);
}

/// An organization, a descriptor and a choice, and what is told about them before consent.
struct Case
{
    explicit Case(std::uint64_t seed)
        : random(seed)
        , organization(random.organization())
        , descriptor(test::randomDescriptor(random, organization))
        , choice(test::randomChoice(random, organization, descriptor))
        , told(summary(compiled(organization), descriptor, choice))
    {
        choice.candidate = false;
    }

    /// What the edit leaves, with the app enabled.
    [[nodiscard]] Organization after() const
    {
        Organization state = organization;
        installEdit(state, descriptor, choice).apply(state);
        App& app = state.apps[appIn(state)];
        app.enabled = true;
        app.candidate = false;
        return state;
    }
    [[nodiscard]] std::size_t appIn(const Organization& state) const
    {
        return findApp(state, AppKey(*descriptor.key), choice.site).value();
    }

    OrganizationGenerator random;
    Organization organization;
    Descriptor descriptor;
    InstallChoice choice;
    InstallSummary told;
};

access::AppIndex indexOf(std::size_t app)
{
    return access::AppIndex{static_cast<std::uint32_t>(app)};
}

void fillUserAndEligibility(Case& made, Organization& state)
{
    App& app = state.apps[made.appIn(state)];
    if (!app.user)
        app.user = test::randomAppAccount(made.random, state);
    if (!app.eligible)
        app.eligible = made.random.chance(50);
    if (!app.scopes)
        app.scopes = made.random.chance(50) ? std::vector<ScopeId>{ScopeId("DELETE")}
                                            : std::vector<ScopeId>{ScopeId("read:jira-work")};
}

void fillSchemes(Case& made, Organization& state)
{
    for (Container& container : state.containers)
        if (!container.scheme && !state.schemes.empty())
            container.scheme = state.schemes[made.random.below(state.schemes.size())].id;
}

void expectContained(const access::Reach& range, const access::Reach& known, std::uint64_t seed)
{
    for (std::size_t at = 0; at < actionCount; ++at) {
        EXPECT_LE(range[at].allowed, known[at].allowed) << seed;
        EXPECT_GE(range[at].allowed + range[at].unknown, known[at].allowed + known[at].unknown) << seed;
        EXPECT_EQ(range[at].total, known[at].total) << seed;
    }
}

/// Containers in which the core leaves something open, by itself or through people.
std::uint32_t openContainers(const CompiledOrganization& core, access::AppIndex app)
{
    std::uint32_t open = 0;
    for (std::uint32_t at = 0; at < core.organization().containers.size(); ++at) {
        const access::ContainerIndex container{at};
        const ActionSet unknown = core.cell(app, container, {access::ActsAs::App, {}}).unknown |
                                  core.cell(app, container, {access::ActsAs::AnyPerson, {}}).unknown;
        open += unknown.empty() ? 0U : 1U;
    }
    return open;
}

} // namespace

TEST(SummaryProperty, AgreesWithTheMatrixAfterTheEdit)
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Case made(seed);
        const CompiledOrganization core = compiled(made.after());
        const access::AppIndex app = indexOf(made.appIn(core.organization()));
        const InstallReach& reach = made.told.reach.value();
        EXPECT_EQ(reach.row, access::appReach(core, app)) << seed;
        EXPECT_EQ(reach.missing.openContainers, openContainers(core, app)) << seed;
        if (made.told.powers)
            for (const ProductPower& power : *made.told.powers) {
                EXPECT_EQ(power.actions, core.scopeActions(app, power.product)) << seed;
                EXPECT_EQ(power.admitted, core.admittedOperations(app, power.product)) << seed;
            }
    }
}

TEST(SummaryProperty, SensitiveAndKeptOutContainersAreThoseOfTheCells)
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Case made(seed);
        const CompiledOrganization core = compiled(made.after());
        const access::AppIndex app = indexOf(made.appIn(core.organization()));
        const InstallReach& reach = made.told.reach.value();
        std::vector<ReachedContainer> sensitive;
        for (std::uint32_t at = 0; at < core.organization().containers.size(); ++at) {
            const access::ContainerIndex container{at};
            const access::Cell own = core.cell(app, container, {access::ActsAs::App, {}});
            const access::Cell people = core.cell(app, container, {access::ActsAs::AnyPerson, {}});
            EXPECT_EQ(std::ranges::count(reach.keptOut, container), own.applicable && own.blocked ? 1 : 0)
                << seed;
            const bool touched = !(own.allowed | own.unknown | people.allowed | people.unknown).empty();
            if (own.applicable && touched && !core.organization().containers[at].labels.empty())
                sensitive.push_back({container, own.allowed, own.unknown, people.allowed, people.unknown});
        }
        EXPECT_EQ(reach.sensitive, sensitive) << seed;
    }
}

TEST(SummaryProperty, RangesContainTheValueOnceTheFactsAreKnown)
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        Case made(seed);
        for (int round = 0; round < 3; ++round) {
            Organization state = made.after();
            fillUserAndEligibility(made, state);
            fillSchemes(made, state);
            const CompiledOrganization core = compiled(state);
            const access::AppReach known = access::appReach(core, indexOf(made.appIn(state)));
            expectContained(made.told.reach->row.byItself, known.byItself, seed);
            expectContained(made.told.reach->row.throughPeople, known.throughPeople, seed);
        }
    }
}

TEST(SummaryProperty, AFactSettlesWhatItIsSaidToSettle)
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        Case made(seed);
        const MissingFacts& missing = made.told.reach->missing;
        for (const Narrowing& fact : missing.facts) {
            Organization filled = made.after();
            fillUserAndEligibility(made, filled);
            Organization state = made.after();
            App& app = state.apps[made.appIn(state)];
            const App& known = filled.apps[made.appIn(filled)];
            if (fact.fact == MissingFact::AppUser)
                app.user = known.user;
            else if (fact.fact == MissingFact::Eligibility)
                app.eligible = known.eligible;
            else if (fact.fact == MissingFact::Scopes)
                app.scopes = known.scopes;
            else if (fact.fact == MissingFact::Schemes)
                fillSchemes(made, state);
            else
                continue; // nobody can fill it in
            const CompiledOrganization core = compiled(state);
            EXPECT_LE(openContainers(core, indexOf(made.appIn(state))), missing.openContainers - fact.settled)
                << seed << ' ' << static_cast<int>(fact.fact);
        }
    }
}

TEST(SummaryProperty, AnOpenVerdictHasAMissingFact)
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Case made(seed);
        const MissingFacts& missing = made.told.reach->missing;
        EXPECT_EQ(missing.openContainers == 0, missing.facts.empty()) << seed;
        std::uint32_t settled = 0;
        for (const Narrowing& fact : missing.facts) {
            EXPECT_LE(fact.settled, fact.containers) << seed;
            settled += fact.settled;
        }
        EXPECT_LE(settled, missing.openContainers) << seed;
    }
}

TEST(SummaryProperty, ANewVersionGainsAndLosesWhatTheCoreTellsApart)
{
    std::size_t compared = 0;
    for (std::uint64_t seed = 0; seed < 2 * seeds; ++seed) {
        const Case made(seed);
        const auto at = findApp(made.organization, AppKey(*made.descriptor.key), made.choice.site);
        ASSERT_EQ(made.told.reach->change.has_value(), at.has_value()) << seed;
        if (!at || !made.organization.apps[*at].enabled || made.choice.appUser != AppUserChoice::NotKnown ||
            made.choice.eligible)
            continue;
        ++compared;
        const CompiledOrganization before = compiled(made.organization), after = compiled(made.after());
        const auto difference = access::difference(before, after, "app").value();
        const std::string app = before.lookup().appName(indexOf(*at));
        std::size_t cells = 0;
        for (const access::CellDifference& cell : difference.cells) {
            if (cell.app != app || (cell.gained.empty() && cell.lost.empty()))
                continue;
            ++cells;
            const auto& changes = made.told.reach->change->containers;
            const auto found = std::ranges::find_if(changes, [&](const ContainerChange& change) {
                return made.organization.containers[change.container.value].id.value == cell.container;
            });
            ASSERT_NE(found, changes.end()) << seed;
            EXPECT_EQ(found->gained, cell.gained) << seed;
            EXPECT_EQ(found->lost, cell.lost) << seed;
        }
        const auto own = std::ranges::count_if(made.told.reach->change->containers, [](const auto& change) {
            return !(change.gained | change.lost).empty();
        });
        EXPECT_EQ(static_cast<std::size_t>(own), cells) << seed;
    }
    EXPECT_GT(compared, 10U);
}

} // namespace gatehouse::installs
