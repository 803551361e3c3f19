// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"
#include "tests/models/access/Questions.h"

#include <gtest/gtest.h>
#include <map>

/// Every alternative that an explanation offers does what it says.
namespace gatehouse::test {
namespace {

using access::GateResult;
using access::Verdict;

class RemedyCheck
{
public:
    RemedyCheck(const access::CompiledOrganization& core, const access::Question& question)
        : m_core(core)
        , m_question(question)
        , m_explanation(core.explain(question))
    {}

    /// How many alternatives were tried.
    std::size_t run()
    {
        SCOPED_TRACE(inWords(m_core, m_question));
        std::vector<access::Gate> failing;
        bool unknown = false;
        for (const access::GateJudgement& gate : m_explanation.gates) {
            if (gate.result == GateResult::Fail)
                failing.push_back(gate.gate);
            unknown = unknown || gate.result == GateResult::Unknown;
        }
        std::vector<access::Gate> told;
        for (const access::Remedy& remedy : m_explanation.remedies) {
            told.push_back(remedy.gate);
            EXPECT_EQ(remedy.enough, failing.size() == 1 && !unknown);
            checkRemedy(remedy);
        }
        EXPECT_EQ(told, failing);
        return m_tried;
    }

private:
    void checkRemedy(const access::Remedy& remedy)
    {
        SCOPED_TRACE(toText(remedy.code));
        EXPECT_EQ(remedy.code, m_explanation.gates[static_cast<std::size_t>(remedy.gate)].code);
        EXPECT_LE(remedy.alternatives.size(), 5U);
        EXPECT_EQ(remedy.alternatives.empty(), remedy.reason.has_value());
        for (std::size_t n = 0; n < remedy.alternatives.size(); ++n) {
            const access::Alternative& alternative = remedy.alternatives[n];
            EXPECT_FALSE(alternative.changes.empty());
            EXPECT_FALSE(alternative.edit.empty());
            for (std::size_t other = 0; other < n; ++other)
                EXPECT_NE(remedy.alternatives[other].edit, alternative.edit) << "told twice";
            checkAlternative(remedy, alternative);
        }
    }

    void checkAlternative(const access::Remedy& remedy, const access::Alternative& alternative)
    {
        SCOPED_TRACE(alternative.changes.front().code);
        Organization changed = m_core.organization();
        alternative.edit.apply(changed);
        EXPECT_FALSE(changed == m_core.organization());
        // Writing and reading is slow beside deciding; every fourth shows as much.
        if (m_tried++ % 4 == 0)
            checkFile(changed);
        checkVerdict(remedy, alternative, changed);
        alternative.edit.revert(changed);
        EXPECT_EQ(changed, m_core.organization());
    }

    static void checkFile(const Organization& changed)
    {
        const auto read = readOrganization(writeOrganization(changed));
        ASSERT_TRUE(read.has_value()) << read.error().front().code << ' ' << read.error().front().pointer;
        EXPECT_EQ(read->organization, changed);
    }

    void checkVerdict(const access::Remedy& remedy, const access::Alternative& alternative,
                      const Organization& changed) const
    {
        const access::CompiledOrganization after = compiled(changed);
        const access::Decision decision = after.decide(m_question);
        EXPECT_EQ(decision.verdict, alternative.verdictThen);
        for (const access::Code code : decision.codes)
            EXPECT_NE(code, remedy.code);
        const access::Explanation explanation = after.explain(m_question);
        EXPECT_EQ(explanation.gates[static_cast<std::size_t>(remedy.gate)].result, GateResult::Pass);
        if (remedy.enough) {
            EXPECT_EQ(decision.verdict, Verdict::Allowed);
        }
    }

    const access::CompiledOrganization& m_core;
    access::Question m_question;
    access::Explanation m_explanation;
    std::size_t m_tried = 0;
};

/// Gates that nothing can help, by what the access model's table says: no installation, no account, no
/// browser, no authentication, no scope of the catalogue, or a permission that the file does not hold.
bool mayBeEmpty(const access::CompiledOrganization& core, const access::Question& question, access::Code code)
{
    using access::Code;
    const Container& container = core.organization().containers[question.container.value];
    const auto* operation = std::get_if<catalogue::OperationIndex>(&question.demand);
    const bool siteLevel = operation && !core.catalogue().operations()[*operation].action;
    const App& app = core.organization().apps[question.app.value];
    switch (code) {
    case Code::AppDisabled: // enabled, it would still not be installed here or not be able to act in this way
        return !core.applicable(question.app, question.container) || app.framework == Framework::OAuth2;
    case Code::AppNotInstalled:
    case Code::NoAppAccount:
    case Code::NoBrowserSurface:
    case Code::Unauthenticated:
        return true;
    case Code::ScopeMissing:
        return operation != nullptr;
    case Code::AppUserNoPermission:
    case Code::UserInactive:
    case Code::UserNoPermission:
        return siteLevel || !container.scheme;
    default:
        return false;
    }
}

} // namespace

TEST(Remedies, DoWhatTheySay)
{
    std::size_t tried = 0;
    for (std::uint64_t seed = 1; seed <= repeated(200) && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        OrganizationGenerator random(seed);
        const access::CompiledOrganization core = compiled(random.organization());
        for (int count = 0; count < 20; ++count)
            tried += RemedyCheck(core, someQuestion(core.organization(), random)).run();
    }
    RecordProperty("alternatives", static_cast<int>(tried));
    EXPECT_GT(tried, repeated(200) * 20);
}

TEST(Remedies, AreMissingOnlyWhereNothingCanHelp)
{
    GeneratorSizes sizes;
    sizes.policies = 9;
    for (std::uint64_t seed = 1; seed <= repeated(200) && !HasFailure(); ++seed) {
        OrganizationGenerator random(seed, sizes);
        const access::CompiledOrganization core = compiled(random.organization());
        for (int count = 0; count < 20; ++count) {
            const access::Question question = someQuestion(core.organization(), random);
            for (const access::Remedy& remedy : core.explain(question).remedies)
                if (remedy.alternatives.empty()) {
                    EXPECT_TRUE(mayBeEmpty(core, question, remedy.code))
                        << "seed " << seed << ' ' << inWords(core, question) << ' ' << toText(remedy.code);
                }
        }
    }
}

TEST(Remedies, HelpWhereNobodyIsActive)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !HasFailure(); ++seed) {
        OrganizationGenerator random(seed);
        Organization organization = random.organization();
        for (User& user : organization.users)
            user.active = user.kind == AccountKind::App;
        const access::CompiledOrganization core = compiled(std::move(organization));
        for (int count = 0; count < 20; ++count) {
            access::Question question = someQuestion(core.organization(), random);
            question.as = {access::ActsAs::AnyPerson, {}};
            RemedyCheck(core, question).run();
            for (const access::Remedy& remedy : core.explain(question).remedies)
                if (remedy.alternatives.empty()) {
                    EXPECT_TRUE(mayBeEmpty(core, question, remedy.code))
                        << inWords(core, question) << ' ' << toText(remedy.code);
                }
        }
    }
}

} // namespace gatehouse::test
