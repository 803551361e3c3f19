// SPDX-License-Identifier: Apache-2.0
#include "models/access/CompiledOrganization.h"
#include "tests/models/access/Questions.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::access;
using test::repeated;

class Reasons : public testing::TestWithParam<std::uint64_t>
{
protected:
    Reasons()
        : m_random(GetParam())
        , m_core(test::compiled(m_random.organization()))
    {}

    template <class Check>
    void forEachOutcome(Check check)
    {
        test::forEachCell(m_core.organization(), [&](AppIndex app, ContainerIndex container) {
            for (const As as : test::everyAs(m_core.organization()))
                for (std::size_t n = 0; n < surfaceCount; ++n)
                    check(SurfaceQuestion{app, container, as, static_cast<Surface>(n), std::nullopt});
        });
    }

    test::OrganizationGenerator m_random;
    CompiledOrganization m_core;
};

TEST_P(Reasons, BelongToTheOutcomeThatIsToldWithoutThem)
{
    forEachOutcome([&](const SurfaceQuestion& question) {
        const Outcomes outcomes = m_core.outcomes(question.app, question.container, question.as);
        EXPECT_EQ(m_core.reasonedOutcome(question).outcome,
                  outcomes[static_cast<std::size_t>(question.surface)]);
    });
}

TEST_P(Reasons, GiveEachResultThatIsPossibleButTheLast)
{
    forEachOutcome([&](const SurfaceQuestion& question) {
        const ReasonedOutcome made = m_core.reasonedOutcome(question);
        std::uint32_t shown = 0;
        for (const Reason& reason : made.reasons) {
            EXPECT_NE(reason.code, Code::None);
            if (reason.standing != LineStanding::Behind)
                shown |= 1U << static_cast<unsigned>(reason.seen);
        }
        const std::uint32_t rest = made.outcome.possible & ~shown;
        EXPECT_EQ(shown & ~made.outcome.possible, 0U);
        EXPECT_TRUE(std::has_single_bit(rest) || rest == 0U);
    });
}

/// What surely fails, fails in the explanation of the same question too.
TEST_P(Reasons, AgreeWithTheExplanation)
{
    test::forEachCell(m_core.organization(), [&](AppIndex app, ContainerIndex container) {
        for (const As as : test::someAs(m_core.organization(), m_random)) {
            const auto surface = static_cast<Surface>(m_random.below(surfaceCount));
            const ReasonedOutcome made = m_core.reasonedOutcome({app, container, as, surface, {}});
            for (const Reason& reason : made.reasons) {
                const Explanation told = m_core.explain({app, container, reason.action, made.decidedAs});
                const GateJudgement& gate = told.gates[static_cast<std::size_t>(reason.gate)];
                EXPECT_EQ(gate.code, reason.code) << toText(surface);
            }
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Generated, Reasons, testing::Range<std::uint64_t>(1, 1 + repeated(40)));

TEST(PeopleAlike, MayDoTheSameInEveryContainerAskedFor)
{
    for (std::uint64_t seed = 1; seed <= repeated(60); ++seed) {
        test::OrganizationGenerator random(seed);
        const CompiledOrganization core = test::compiled(random.organization());
        const Organization& organization = core.organization();
        const std::vector<ContainerIndex> containers{ContainerIndex{0}, ContainerIndex{1}};
        const auto groups = core.peopleAlike(containers);
        std::size_t people = 0;
        for (const PeopleAlike& group : groups) {
            EXPECT_EQ(organization.users[group.first.value].kind, AccountKind::Person);
            people += group.count;
        }
        EXPECT_EQ(people, static_cast<std::size_t>(
                              std::ranges::count(organization.users, AccountKind::Person, &User::kind)));
        for (std::uint32_t user = 0; user < organization.users.size(); ++user) {
            if (organization.users[user].kind != AccountKind::Person)
                continue;
            EXPECT_TRUE(std::ranges::any_of(groups, [&](const PeopleAlike& group) {
                return std::ranges::all_of(containers, [&](ContainerIndex container) {
                    const auto cellOf = [&](UserIndex who) {
                        return core.cell(AppIndex{0}, container, {ActsAs::Browser, who});
                    };
                    const Cell mine = cellOf(UserIndex{user}), theirs = cellOf(group.first);
                    return mine.allowed == theirs.allowed && mine.unknown == theirs.unknown;
                });
            }));
        }
    }
}

} // namespace
