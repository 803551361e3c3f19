// SPDX-License-Identifier: Apache-2.0
#include "models/wording/AnswerWording.h"

#include "models/access/CompiledOrganization.h"
#include "tests/support/OrganizationGenerator.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;

class EveryAnswer : public testing::TestWithParam<std::uint64_t>
{
protected:
    template <class Check>
    void forEachExplanation(Check check) const
    {
        const auto organization =
            std::make_shared<const Organization>(test::OrganizationGenerator(GetParam()).organization());
        const access::CompiledOrganization core(organization, catalogue::Catalogue::builtIn());
        for (std::uint32_t a = 0; a < organization->apps.size(); ++a)
            for (std::uint32_t c = 0; c < organization->containers.size(); ++c)
                for (const access::ActsAs kind :
                     {access::ActsAs::App, access::ActsAs::AnyPerson, access::ActsAs::Anonymous})
                    for (const Action action : allActions)
                        check(core.explain(
                                  {access::AppIndex{a}, access::ContainerIndex{c}, action, {kind, {}}}),
                              core);
    }
};

TEST_P(EveryAnswer, SaysTheVerdictInWholeSentences)
{
    forEachExplanation([](const access::Explanation& explanation, const access::CompiledOrganization& core) {
        const QString answer = wording::answer(explanation, core);
        EXPECT_TRUE(answer.endsWith(QLatin1Char('.'))) << answer.toStdString();
        EXPECT_FALSE(answer.contains(QStringLiteral("%1"))) << answer.toStdString();
        EXPECT_FALSE(wording::answerDetail(explanation, core).contains(QStringLiteral("%1")));
        const bool saysBlock = answer.contains(QStringLiteral("policy blocks"));
        const bool fails = explanation.gates[4].result == access::GateResult::Fail;
        EXPECT_TRUE(!fails || explanation.verdict != access::Verdict::Denied || saysBlock)
            << answer.toStdString();
    });
}

TEST_P(EveryAnswer, RedactedReplyNamesNoPolicy)
{
    forEachExplanation([](const access::Explanation& explanation, const access::CompiledOrganization& core) {
        const QString reply = wording::reply(explanation, core, true);
        EXPECT_FALSE(reply.contains(QStringLiteral("%1"))) << reply.toStdString();
        for (const QString& name : wording::decidingPolicies(explanation))
            EXPECT_FALSE(reply.contains(name)) << reply.toStdString();
    });
}

INSTANTIATE_TEST_SUITE_P(Generated, EveryAnswer, testing::Range<std::uint64_t>(1, 9));

} // namespace
