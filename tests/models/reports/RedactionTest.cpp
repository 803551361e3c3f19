// SPDX-License-Identifier: Apache-2.0
#include "models/reports/Names.h"
#include "tests/models/reports/ReportSupport.h"
#include "tests/support/OrganizationGenerator.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using reports::Redaction;

/// An organization in which each kind of name carries a mark: "PERSON", "CONTAINER", "VENDOR"; and every text
/// that people write freely carries all three.
Organization markedOrganization(std::uint64_t seed)
{
    const std::string all = "PERSON CONTAINER VENDOR";
    Organization made = test::OrganizationGenerator(seed).organization();
    made.policies.clear();
    for (Container& container : made.containers) {
        const std::string id = "CONTAINER-" + container.id.value;
        container.id = ContainerId(id);
        container.key = "CONTAINER-KEY-" + id;
        container.name = "CONTAINER name " + id;
        container.nativeId = "CONTAINER-NATIVE";
        container.labels = {"CONTAINER-LABEL"};
    }
    for (App& app : made.apps) {
        app.key = AppKey("VENDOR-" + app.key.value);
        app.name = "VENDOR app";
        app.vendor = "VENDOR Ltd";
        app.version = "1 VENDOR";
        app.installedAt = "2026-01-01 PERSON CONTAINER VENDOR";
        app.scopes = std::vector<ScopeId>{ScopeId("READ"), ScopeId("read:VENDOR")};
        app.descriptor = R"({"key": "VENDOR", "name": "VENDOR", "baseUrl": "https://VENDOR.invalid",
                             "scopes": ["READ", "read:VENDOR"],
                             "modules": {"webPanels": [{"key": "VENDOR-panel", "url": "/VENDOR"}]}})";
    }
    for (Site& site : made.sites)
        site.url = "https://example.invalid/" + all;
    Policy policy;
    policy.id = PolicyId("policy PERSON CONTAINER VENDOR");
    policy.name = all;
    policy.description = all;
    policy.status = PolicyStatus::Active;
    policy.coverage.level = CoverageLevel::Containers;
    policy.coverage.containers = {made.containers.front().id};
    policy.rule = {RuleEffect::Block, RuleApps::Only, {made.apps.front().key, AppKey("VENDOR-gone")}, {}};
    made.policies = {policy};
    Review review;
    review.app = made.apps.front().key;
    review.site = made.apps.front().site;
    review.decision = ReviewDecision::Approved;
    review.by = "PERSON Mia";
    review.note = all;
    review.on = "2026-01-01 " + all;
    review.due = "2026-02-01 " + all;
    made.reviews = {review};
    AcceptedFinding accepted;
    accepted.app = made.apps.front().key;
    accepted.site = made.apps.front().site;
    accepted.code = "scope.unknown";
    accepted.subject = "read:VENDOR";
    accepted.reason = all;
    accepted.by = "PERSON Bo";
    accepted.until = "2027-01-01 " + all;
    made.acceptedFindings = {accepted};
    return made;
}

/// Accounts of people carry the mark in id and name; done last, references follow.
void markPeople(Organization& made)
{
    const auto marked = [](const UserId& id) { return UserId("PERSON-" + id.value); };
    for (User& user : made.users)
        if (user.kind == AccountKind::Person) {
            const UserId old = user.id;
            user.id = marked(old);
            user.name = "PERSON name";
            for (Group& group : made.groups)
                for (UserId& member : group.members)
                    if (member == old)
                        member = user.id;
        }
}

reports::ReportRequest markedRequest(Redaction redaction)
{
    Organization now = markedOrganization(41);
    Organization before = markedOrganization(43);
    markPeople(now);
    markPeople(before);
    auto request = test::requestFor(std::move(now));
    request.since = test::compiledShared(std::move(before));
    request.source = "PERSON CONTAINER VENDOR.json";
    request.sinceName = request.source;
    request.draft = request.source;
    request.redaction = redaction;
    return request;
}

TEST(Redaction, LeavesNoNameInAnyFormat)
{
    const std::pair<Redaction, const char*> cases[] = {{{true, false, false}, "PERSON"},
                                                       {{false, true, false}, "CONTAINER"},
                                                       {{false, false, true}, "VENDOR"}};
    for (const auto& [redaction, mark] : cases) {
        const auto report = reports::makeReport(markedRequest(redaction), {});
        ASSERT_TRUE(report);
        for (const reports::Format& format : reports::formats()) {
            const std::string text = test::writtenJoined(*report, format.name);
            const auto at = text.find(mark);
            EXPECT_EQ(at, std::string::npos)
                << mark << " in " << format.name << ": " << text.substr(at < 200 ? 0 : at - 200, 300);
        }
    }
}

TEST(Redaction, NamesStandWhereNothingIsRedacted)
{
    const auto report = reports::makeReport(markedRequest({}), {});
    ASSERT_TRUE(report);
    for (const reports::Format& format : reports::formats())
        for (const char* mark : {"PERSON", "CONTAINER", "VENDOR"})
            EXPECT_NE(test::writtenJoined(*report, format.name).find(mark), std::string::npos) << mark;
}

TEST(Redaction, PseudonymsTellPlacesAndDoNotDependOnChapters)
{
    const auto request = markedRequest({true, true, true});
    const Organization& all = request.core->organization();
    const reports::Names names(all, &request.since->organization(), request.redaction);
    const reports::Names alone(all, nullptr, request.redaction);
    for (std::size_t at = 0; at < all.containers.size(); ++at) {
        EXPECT_EQ(names.containerId(all.containers[at].id), "container-" + std::to_string(at + 1));
        EXPECT_EQ(names.containerName(all.containers[at]), "Container " + std::to_string(at + 1));
        EXPECT_EQ(alone.containerId(all.containers[at].id), names.containerId(all.containers[at].id));
    }
    EXPECT_NE(names.person("PERSON Mia"), names.person("PERSON Bo"));
    EXPECT_EQ(names.person("PERSON Mia"), alone.person("PERSON Mia"));
    EXPECT_EQ(names.person(""), "");
}

TEST(Redaction, AReviewerWithAnAccountHasItsPseudonym)
{
    Organization all;
    all.users = {{UserId("bot"), "Bot", AccountKind::App, true, {}},
                 {UserId("u1"), "Ada", AccountKind::Person, true, {}},
                 {UserId("u2"), "Mia", AccountKind::Person, true, {}}};
    Review review;
    review.by = "Mia";
    all.reviews = {review};
    review.by = "Somebody else";
    all.reviews.push_back(review);
    const reports::Names names(all, nullptr, {true, false, false});
    EXPECT_EQ(names.person("Mia"), "Person 2");
    EXPECT_EQ(names.person("u2"), "Person 2");
    EXPECT_EQ(names.person("Somebody else"), "Person 3");
}

} // namespace
