// SPDX-License-Identifier: Apache-2.0
#include "models/wording/DiagnosisWording.h"

#include "tests/support/OrganizationGenerator.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::diagnosis;

/// "%1" and the like left over, or a text that does not end.
void expectSentence(const QString& text)
{
    EXPECT_FALSE(text.isEmpty());
    for (const QLatin1String mark :
         {QLatin1String("%1"), QLatin1String("%2"), QLatin1String("%n"), QLatin1String("%L")})
        EXPECT_FALSE(text.contains(mark)) << text.toStdString();
}

void expectWords(const Diagnosis& found, const access::CompiledOrganization& core)
{
    const Product product = core.organization().containers[found.complaint.container.value].product;
    expectSentence(wording::headline(found, core));
    expectSentence(wording::headlineDetail(found));
    for (const Cause& cause : found.causes) {
        expectSentence(wording::sentence(cause, found.complaint, core));
        EXPECT_TRUE(wording::sentence(cause, found.complaint, core).endsWith(QLatin1Char('.')));
        EXPECT_FALSE(wording::circumstances(cause, found.complaint, core).contains(QLatin1Char('%')));
        EXPECT_FALSE(wording::evidence(cause).isEmpty()) << toText(cause.code);
        expectSentence(wording::whoCan(cause));
    }
    for (const Excluded& excluded : found.excluded)
        expectSentence(wording::sentence(excluded, found.complaint));
    if (found.next) {
        expectSentence(wording::question(*found.next, found.complaint, core));
        for (const Answer& answer : found.next->answers) {
            expectSentence(wording::answer(*found.next, answer, core));
            expectSentence(wording::leaves(answer, product));
        }
    }
}

class EverySymptom : public testing::TestWithParam<std::uint64_t>
{};

TEST_P(EverySymptom, IsToldInWholeSentences)
{
    const auto organization =
        std::make_shared<const Organization>(test::OrganizationGenerator(GetParam()).organization());
    const access::CompiledOrganization core(organization, catalogue::Catalogue::builtIn());
    for (std::uint32_t app = 0; app < organization->apps.size(); app += 2)
        for (std::uint32_t container = 0; container < organization->containers.size(); container += 3)
            for (const Symptom symptom : allSymptoms) {
                const Diagnosis found =
                    diagnose(core, {access::AppIndex{app}, access::ContainerIndex{container}, symptom, {}});
                expectWords(found, core);
                const QString reply = wording::reply(found, core, true);
                expectSentence(reply);
                for (const QString& name : wording::decidingPolicies(found))
                    EXPECT_FALSE(reply.contains(name)) << reply.toStdString();
                for (const User& user : organization->users)
                    EXPECT_FALSE(reply.contains(QString::fromStdString(user.name))) << reply.toStdString();
            }
}

INSTANTIATE_TEST_SUITE_P(Generated, EverySymptom, testing::Range<std::uint64_t>(1, 9));

} // namespace
