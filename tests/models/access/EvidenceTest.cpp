// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Wording.h"
#include "tests/models/access/CaseFile.h"
#include "tests/models/access/Questions.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>
#include <set>

/// The facts behind a gate: which are told, and that each can be put into words.
namespace gatehouse::test {
namespace {

using access::Evidence;
using access::Gate;

/// The base organization of the hand-written cases with something changed.
Organization changedBase(void (*change)(Organization&))
{
    const CaseFile base = caseFiles(GATEHOUSE_CASE_FILES).front();
    CaseFile plain = base;
    std::ifstream stream(std::string(GATEHOUSE_CASE_FILES) + "/base.organization.json");
    plain.organization = Json::parse(stream);
    Organization organization = compiledCase(plain).organization();
    change(organization);
    return organization;
}

access::Explanation explained(void (*change)(Organization&), access::QuestionText text)
{
    const access::CompiledOrganization core = compiled(changedBase(change));
    return core.explain(core.lookup().question(text, core.catalogue()).value());
}

std::vector<std::string> codesAt(const access::Explanation& explanation, Gate gate)
{
    std::vector<std::string> codes;
    for (const Evidence& evidence : explanation.gates[static_cast<std::size_t>(gate)].evidence)
        codes.push_back(evidence.code);
    return codes;
}

using Codes = std::vector<std::string>;

Policy blockingAll(const char* id)
{
    Policy policy;
    policy.id = PolicyId(id);
    policy.name = id;
    policy.status = PolicyStatus::Active;
    return policy;
}

void asItIs(Organization&) {}

/// Which of the arguments the sentence of this code uses.
std::set<std::size_t> placeMarks(const std::string& code)
{
    Evidence probe{code, {}};
    for (int n = 1; n <= 9; ++n)
        probe.arguments.push_back("mark" + std::to_string(n) + "mark");
    const QString sentence = wording::sentence(probe);
    std::set<std::size_t> used;
    for (std::size_t n = 1; n <= 9; ++n)
        if (sentence.contains(QString::fromStdString(probe.arguments[n - 1])))
            used.insert(n);
    return used;
}

/// Every piece of evidence that explanations of generated questions tell, by code.
std::map<std::string, std::vector<Evidence>> generatedEvidence()
{
    std::map<std::string, std::vector<Evidence>> told;
    for (std::uint64_t seed = 1; seed <= repeated(150); ++seed) {
        OrganizationGenerator random(seed);
        const access::CompiledOrganization core = compiled(random.organization());
        for (int count = 0; count < 30; ++count) {
            const auto explanation = core.explain(someQuestion(core.organization(), random));
            const auto add = [&told](const Evidence& evidence) { told[evidence.code].push_back(evidence); };
            for (const access::GateJudgement& gate : explanation.gates)
                std::for_each(gate.evidence.begin(), gate.evidence.end(), add);
            for (const access::Remedy& remedy : explanation.remedies) {
                for (const access::Alternative& alternative : remedy.alternatives)
                    std::for_each(alternative.changes.begin(), alternative.changes.end(), add);
                if (remedy.reason)
                    add(*remedy.reason);
            }
        }
    }
    return told;
}

std::string documentedCodes()
{
    std::ifstream stream(GATEHOUSE_CODES_PAGE);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST(Evidence, TellsWhoActsAndWhichScopeAdmits)
{
    const auto explanation = explained(asItIs, {"connect", "J", "read", {}, "app"});
    EXPECT_EQ(codesAt(explanation, Gate::Identity),
              (Codes{"identity.enabled", "identity.installed", "identity.acts-as-app-user"}));
    EXPECT_EQ(codesAt(explanation, Gate::Scope), Codes{"scope.admits"});
    EXPECT_EQ(explanation.gates[1].evidence[0].arguments, (std::vector<std::string>{"ADMIN", "read"}));
    EXPECT_EQ(codesAt(explanation, Gate::AppUser), (Codes{"permission.has", "grant.to-signed-in"}));
    EXPECT_EQ(codesAt(explanation, Gate::ContextUser), Codes{"context-user.none"});
    EXPECT_EQ(codesAt(explanation, Gate::Policy), Codes{"policy.none-covers"});
}

TEST(Evidence, TellsWhatWouldAdmit)
{
    const auto explanation = explained(
        [](Organization& organization) {
            organization.apps[0].scopes = std::vector{ScopeId("READ"), ScopeId("bogus")};
        },
        {"connect", "J", "write", {}, "app"});
    EXPECT_EQ(codesAt(explanation, Gate::Scope),
              (Codes{"scope.does-not-admit", "scope.would-admit", "scope.unknown-id"}));
    EXPECT_EQ(explanation.gates[1].evidence[1].arguments, std::vector<std::string>{"WRITE"});
}

TEST(Evidence, NamesBothPoliciesWhoseOrderIsNotDocumented)
{
    const auto explanation = explained(
        [](Organization& organization) {
            organization.properties.policyModel = PolicyModel::Overrides;
            Policy here = blockingAll("here");
            here.coverage.level = CoverageLevel::Containers;
            here.coverage.containers = {ContainerId("J")};
            Policy named = blockingAll("named");
            named.rule = {RuleEffect::Allow, RuleApps::Only, {AppKey("connect")}, {}};
            organization.policies = {here, named};
        },
        {"connect", "J", "read", {}, "app"});
    EXPECT_EQ(codesAt(explanation, Gate::Policy),
              (Codes{"policy.precedence", "policy.blocks-all", "policy.allows-listed"}));
    EXPECT_EQ(explanation.gates[4].evidence[0].arguments, (std::vector<std::string>{"here", "named"}));
}

TEST(Evidence, SaysThatPoliciesCannotReachAnAppThatIsNotEligible)
{
    const auto notEligible = [](Organization& organization) { organization.apps[0].eligible = false; };
    EXPECT_EQ(codesAt(explained(notEligible, {"connect", "J", "read", {}, "app"}), Gate::Policy).front(),
              "policy.cannot-reach");
    const auto blocked = [](Organization& organization) {
        organization.apps[0].eligible = false;
        organization.policies = {blockingAll("p")};
    };
    EXPECT_EQ(codesAt(explained(blocked, {"connect", "J", "read", {}, "app"}), Gate::Policy),
              (Codes{"policy.cannot-reach", "policy.blocks-all"}));
}

TEST(Evidence, SaysWhatIsInferred)
{
    const auto blocked = [](Organization& organization) { organization.policies = {blockingAll("p")}; };
    const Codes inBrowser =
        codesAt(explained(blocked, {"connect", "J", "read", {}, "browser:ann"}), Gate::Policy);
    EXPECT_EQ(std::count(inBrowser.begin(), inBrowser.end(), "certainty.browser-inferred"), 1);
    const Codes forPerson =
        codesAt(explained(blocked, {"connect", "J", "read", {}, "user:ann"}), Gate::Policy);
    EXPECT_EQ(std::count(forPerson.begin(), forPerson.end(), "certainty.browser-inferred"), 0);
}

TEST(Evidence, TellsThatViewIsMissing)
{
    const auto explanation = explained(
        [](Organization& organization) {
            organization.schemes[0].grants = {{{HolderKind::Group, "robots"}, {Action::Read}, {}}};
        },
        {"connect", "J", "read", {}, "app"});
    EXPECT_EQ(codesAt(explanation, Gate::AppUser),
              (Codes{"permission.missing", "permission.no-view", "grant.to-group"}));
}

TEST(Evidence, NamesTheBestPerson)
{
    const auto explanation = explained(
        [](Organization& organization) {
            organization.schemes[0].grants = {{{HolderKind::User, "ben"}, {Action::View, Action::Read}, {}}};
        },
        {"connect", "J", "read", {}, "any-person"});
    EXPECT_EQ(codesAt(explanation, Gate::ContextUser).front(), "context-user.best-person");
    EXPECT_EQ(explanation.gates[3].evidence[0].arguments, std::vector<std::string>{"Ben"});
    EXPECT_EQ(explanation.decidedAs.kind, access::ActsAs::Browser);
}

TEST(Evidence, HasASentenceForEveryCodeAndTheArgumentsItNeeds)
{
    for (const auto& [code, pieces] : generatedEvidence()) {
        SCOPED_TRACE(code);
        EXPECT_FALSE(wording::sentence(pieces.front()).startsWith(QString::fromStdString(code)))
            << "no sentence";
        const std::set<std::size_t> marks = placeMarks(code);
        for (const Evidence& evidence : pieces) {
            for (const std::size_t mark : marks) {
                ASSERT_LE(mark, evidence.arguments.size());
                ASSERT_FALSE(evidence.arguments[mark - 1].empty()) << "argument " << mark;
            }
            ASSERT_EQ(evidence.arguments.size(), pieces.front().arguments.size());
        }
    }
}

TEST(Evidence, IsDocumentedCodeByCode)
{
    const std::string page = documentedCodes();
    for (const auto& [code, pieces] : generatedEvidence())
        EXPECT_NE(page.find('`' + code + '`'), std::string::npos) << code;
    for (int code = 1; code <= static_cast<int>(access::Code::UnknownExemption); ++code) {
        const std::string text(toText(static_cast<access::Code>(code)));
        EXPECT_NE(page.find('`' + text + '`'), std::string::npos) << text;
    }
}

} // namespace gatehouse::test
