// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/Questions.h"

#include <gtest/gtest.h>

/// Errors are never verdicts (access model §4): what cannot be asked, and how things are looked up.
namespace gatehouse::test {
namespace {

Container smallContainer(const char* id, const char* site, Product product, const char* key)
{
    Container made;
    made.id = ContainerId(id);
    made.site = SiteId(site);
    made.product = product;
    made.key = key;
    return made;
}

App smallApp(const char* key, const char* site)
{
    App made;
    made.key = AppKey(key);
    made.site = SiteId(site);
    made.products = {Product::Jira};
    return made;
}

access::CompiledOrganization smallCore()
{
    Organization made;
    for (const char* site : {"north", "south", "odd@site"})
        made.sites.push_back({SiteId(site), site, {}, {}, {}, {}});
    made.users = {{UserId("ann"), "Ann", AccountKind::Person, true, {}},
                  {UserId("bot"), "Bot", AccountKind::App, true, {}}};
    made.containers = {smallContainer("1", "north", Product::Jira, "SAME"),
                       smallContainer("2", "south", Product::Jira, "SAME"),
                       smallContainer("3", "north", Product::Confluence, "OWN"),
                       smallContainer("4", "north", Product::Confluence, "3")};
    made.apps = {smallApp("twice", "north"), smallApp("twice", "south"), smallApp("once", "north"),
                 smallApp("me@north", "south"), smallApp("twice", "odd@site")};
    return compiled(std::move(made));
}

/// "" where the question can be asked.
std::string faultOf(access::QuestionText text)
{
    const access::CompiledOrganization core = smallCore();
    const auto question = core.lookup().question(text, core.catalogue());
    return question ? "" : question.error().code;
}

access::QuestionText plainQuestion()
{
    return {"once", "1", "read", {}, "app"};
}

template <class Change>
std::string faultAfter(Change change)
{
    access::QuestionText text = plainQuestion();
    change(text);
    return faultOf(text);
}

} // namespace

TEST(Question, CanBeAsked)
{
    EXPECT_EQ(faultOf(plainQuestion()), "");
    EXPECT_EQ(faultAfter([](auto& text) { text.as = "user:ann"; }), "");
    EXPECT_EQ(faultAfter([](auto& text) { text.as = "browser:ann"; }), "");
    EXPECT_EQ(faultAfter([](auto& text) { text.as = "any-person"; }), "");
    EXPECT_EQ(faultAfter([](auto& text) { text.as = "anonymous"; }), "");
}

TEST(Question, NamesOneApp)
{
    EXPECT_EQ(faultAfter([](auto& text) { text.app = "gone"; }), "question.unknown-app");
    EXPECT_EQ(faultAfter([](auto& text) { text.app = ""; }), "question.unknown-app");
    EXPECT_EQ(faultAfter([](auto& text) { text.app = "twice"; }), "question.ambiguous-app");
    EXPECT_EQ(faultAfter([](auto& text) { text.app = "twice@south"; }), "");
    EXPECT_EQ(faultAfter([](auto& text) { text.app = "once@south"; }), "question.unknown-app");
    EXPECT_EQ(faultAfter([](auto& text) { text.app = "once@north"; }), "");
    EXPECT_EQ(faultAfter([](auto& text) { text.app = "me@north"; }), "") << "a key with an @";
    EXPECT_EQ(faultAfter([](auto& text) { text.app = "me@north@south"; }), "");
}

TEST(Question, NamesOneContainer)
{
    EXPECT_EQ(faultAfter([](auto& text) { text.container = "gone"; }), "question.unknown-container");
    EXPECT_EQ(faultAfter([](auto& text) { text.container = "SAME"; }), "question.ambiguous-container");
    EXPECT_EQ(faultAfter([](auto& text) { text.container = "OWN"; }), "");
    const access::CompiledOrganization core = smallCore();
    EXPECT_EQ(core.lookup().container("3").value().value, 2U) << "an id comes before a key";
}

TEST(Question, AsksForOneActionOrOneOperation)
{
    const char* issue = "GET /rest/api/3/issue/{issueIdOrKey}";
    EXPECT_EQ(faultAfter([](auto& text) { text.action = {}; }), "question.action-or-operation");
    EXPECT_EQ(faultAfter([&](auto& text) { text.operation = issue; }), "question.action-or-operation");
    EXPECT_EQ(faultAfter([](auto& text) { text.action = "execute"; }), "question.unknown-action");
    EXPECT_EQ(faultAfter([](auto& text) { text.action = "Read"; }), "question.unknown-action");
    const auto asking = [](const char* operation, const char* container) {
        return faultAfter([&](auto& text) {
            text.action = {};
            text.operation = operation;
            text.container = container;
        });
    };
    EXPECT_EQ(asking(issue, "1"), "");
    EXPECT_EQ(asking(issue, "3"), "question.wrong-product");
    EXPECT_EQ(asking("GET /no/such", "1"), "question.unknown-operation");
}

TEST(Question, SaysWhoActs)
{
    EXPECT_EQ(faultAfter([](auto& text) { text.as = "user:gone"; }), "question.unknown-account");
    EXPECT_EQ(faultAfter([](auto& text) { text.as = "user:"; }), "question.unknown-account");
    EXPECT_EQ(faultAfter([](auto& text) { text.as = "browser:bot"; }), "question.app-account");
    for (const char* as : {"", "App", "user", "ann", "any person", "app:ann", "USER:ann"})
        EXPECT_EQ(faultAfter([&](auto& text) { text.as = as; }), "question.malformed-as") << as;
}

TEST(Question, NamesReadBackAsTheyAreWritten)
{
    const access::CompiledOrganization core = smallCore();
    for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app)
        EXPECT_EQ(core.lookup().app(core.lookup().appName({app})).value().value, app);
    for (const access::As as : everyAs(core.organization()))
        EXPECT_EQ(core.lookup().as(core.lookup().asText(as)).value(), as);
}

} // namespace gatehouse::test
