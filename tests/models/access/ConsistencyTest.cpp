// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/Questions.h"

#include <gtest/gtest.h>

/// Every way to ask the core gives the same answer.
namespace gatehouse::test {
namespace {

using access::AppIndex;
using access::As;
using access::Cell;
using access::ContainerIndex;
using access::FutureGate;
using access::GateResult;
using access::Verdict;

bool isUnknownCode(access::Code code)
{
    return toText(code).starts_with("unknown.");
}

bool failsByPolicyAlone(const access::Decision& decision)
{
    std::size_t failing = 0;
    bool policy = false;
    for (const access::Code code : decision.codes) {
        failing += isUnknownCode(code) ? 0 : 1;
        policy = policy || code == access::Code::PolicyBlocked;
    }
    return policy && failing == 1;
}

void expectCell(const access::CompiledOrganization& core, AppIndex app, ContainerIndex container, As as)
{
    const Cell cell = core.cell(app, container, as);
    for (const Action action : allActions) {
        const access::Question question{app, container, action, as};
        const access::Decision decision = core.decide(question);
        EXPECT_EQ(cell.verdict(action), decision.verdict) << inWords(core, question);
        EXPECT_EQ(cell.policyOnly.contains(action), failsByPolicyAlone(decision)) << inWords(core, question);
        EXPECT_EQ(core.decide(question), decision);
    }
    EXPECT_TRUE((cell.allowed & cell.unknown).empty());
    EXPECT_EQ(cell.applicable, core.applicable(app, container));
    EXPECT_EQ(cell.blocked, core.blocked(app, container) == true);
    EXPECT_EQ(cell.beyond, core.organization().apps[app.value].eligible == false);
}

void expectRowAndReach(const access::CompiledOrganization& core, AppIndex app, As as)
{
    std::vector<Cell> row(core.organization().containers.size());
    core.row(app, as, row);
    access::Reach reach{};
    for (std::uint32_t container = 0; container < row.size(); ++container) {
        EXPECT_EQ(row[container], core.cell(app, {container}, as));
        for (const Action action : allActions) {
            if (!core.applicable(app, {container}))
                continue;
            access::ReachCount& count = reach[static_cast<std::size_t>(action)];
            const Verdict verdict = core.decide({app, {container}, action, as}).verdict;
            ++count.total;
            count.allowed += verdict == Verdict::Allowed ? 1 : 0;
            count.unknown += verdict == Verdict::Unknown ? 1 : 0;
        }
    }
    EXPECT_EQ(core.reach(app, as), reach) << core.lookup().appName(app) << ' ' << core.lookup().asText(as);
}

void expectExplanation(const access::CompiledOrganization& core, const access::Question& question)
{
    SCOPED_TRACE(inWords(core, question));
    const access::Explanation explanation = core.explain(question);
    const access::Decision decision = core.decide(question);
    EXPECT_EQ(explanation.question, question);
    EXPECT_EQ(explanation.verdict, decision.verdict);
    EXPECT_EQ(explanation.codes, decision.codes);
    EXPECT_EQ(explanation.outcomes, core.outcomes(question.app, question.container, question.as));
    std::vector<access::Code> failing, unknown;
    for (std::size_t n = 0; n < access::gateCount; ++n) {
        const access::GateJudgement& gate = explanation.gates[n];
        EXPECT_EQ(gate.gate, access::allGates[n]);
        EXPECT_FALSE(gate.evidence.empty()) << toText(gate.gate);
        if (gate.result == GateResult::Fail)
            failing.push_back(gate.code);
        else if (gate.result == GateResult::Unknown)
            unknown.push_back(gate.code);
        else {
            EXPECT_EQ(gate.code, access::Code::None) << toText(gate.gate);
        }
    }
    failing.insert(failing.end(), unknown.begin(), unknown.end());
    EXPECT_EQ(failing, decision.codes);
    if (question.as.kind != access::ActsAs::AnyPerson) {
        EXPECT_EQ(explanation.decidedAs, question.as);
    }
}

void expectOperations(const access::CompiledOrganization& core, AppIndex app, ContainerIndex container, As as)
{
    const auto list = core.operations(app, container, as);
    const Product product = core.organization().containers[container.value].product;
    EXPECT_EQ(list.size(), access::operationsOf(product, core.catalogue()));
    for (const access::OperationDecision& one : list) {
        EXPECT_EQ(core.catalogue().operations()[one.operation].product, product);
        EXPECT_EQ(one.decision, core.decide({app, container, one.operation, as}));
    }
}

FutureGate gateOf(const access::CompiledOrganization& core, AppIndex app, ContainerIndex container)
{
    if (!core.applicable(app, container))
        return FutureGate::NotApplicable;
    if (core.organization().apps[app.value].eligible == false)
        return FutureGate::Beyond;
    const auto blocked = core.blocked(app, container);
    if (!blocked)
        return FutureGate::Unknown;
    return *blocked ? FutureGate::Blocked : FutureGate::NotBlocked;
}

} // namespace

TEST(Consistency, CellsRowsAndReachEqualDecisions)
{
    for (std::uint64_t seed = 1; seed <= repeated(40) && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        OrganizationGenerator random(seed);
        const access::CompiledOrganization core = compiled(random.organization());
        for (const As as : everyAs(core.organization())) {
            forEachCell(core.organization(), [&](AppIndex app, ContainerIndex container) {
                expectCell(core, app, container, as);
            });
            for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app)
                expectRowAndReach(core, {app}, as);
        }
    }
}

TEST(Consistency, CellsEqualDecisionsWhereNobodyIsActive)
{
    OrganizationGenerator random(7);
    Organization organization = random.organization();
    for (User& user : organization.users)
        user.active = user.kind == AccountKind::App;
    const access::CompiledOrganization core = compiled(std::move(organization));
    for (const As as : everyAs(core.organization()))
        forEachCell(core.organization(),
                    [&](AppIndex app, ContainerIndex container) { expectCell(core, app, container, as); });
}

TEST(Consistency, ExplanationsEqualDecisionsAndOutcomes)
{
    for (std::uint64_t seed = 1; seed <= repeated(40) && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        OrganizationGenerator random(seed);
        const access::CompiledOrganization core = compiled(random.organization());
        for (int count = 0; count < 60; ++count)
            expectExplanation(core, someQuestion(core.organization(), random));
    }
}

TEST(Consistency, TheListOfOperationsEqualsDecisions)
{
    for (std::uint64_t seed = 1; seed <= repeated(20) && !HasFailure(); ++seed) {
        OrganizationGenerator random(seed);
        const access::CompiledOrganization core = compiled(random.organization());
        const access::Question question = someQuestion(core.organization(), random);
        for (const As as : someAs(core.organization(), random))
            expectOperations(core, question.app, question.container, as);
    }
}

TEST(Consistency, AFutureContainerIsTreatedLikeOneThatIsAdded)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        OrganizationGenerator random(seed);
        const access::CompiledOrganization before = compiled(random.organization());
        Organization later = before.organization();
        const Container added = random.container(later, "c-new");
        later.containers.push_back(added);
        const access::CompiledOrganization after = compiled(later);
        const access::ContainerIndex last{static_cast<std::uint32_t>(later.containers.size() - 1)};
        std::uint32_t site = 0;
        while (later.sites[site].id != added.site)
            ++site;
        for (std::uint32_t app = 0; app < later.apps.size(); ++app)
            EXPECT_EQ(before.futureContainer({app}, {site}, added.product), gateOf(after, {app}, last));
    }
}

TEST(Consistency, AFutureAppIsTreatedLikeOneThatIsAdded)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        OrganizationGenerator random(seed);
        const access::CompiledOrganization before = compiled(random.organization());
        Organization later = before.organization();
        App added = random.app(later, "com.example.new", later.sites[0].id);
        added.products = {Product::Jira, Product::Confluence};
        added.eligible = true;
        later.apps.push_back(added);
        const access::CompiledOrganization after = compiled(later);
        const AppIndex last{static_cast<std::uint32_t>(later.apps.size() - 1)};
        for (std::uint32_t container = 0; container < later.containers.size(); ++container)
            if (later.containers[container].site == added.site) {
                EXPECT_EQ(before.futureApp({container}), gateOf(after, last, {container}));
            }
    }
}

} // namespace gatehouse::test
