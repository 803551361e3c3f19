// SPDX-License-Identifier: Apache-2.0
#include "models/notices/ChangeNotice.h"

#include "models/wording/ChangeNoticeWording.h"
#include "tests/support/OrganizationGenerator.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <memory>

namespace {

using namespace gatehouse;
using notices::ChangeNotice;
using notices::NoticeReader;
using notices::Turn;

access::CompiledOrganization coreWith(const Organization& organization, std::vector<Policy> policies)
{
    auto state = std::make_shared<Organization>(organization);
    state->policies = std::move(policies);
    return {std::move(state), catalogue::Catalogue::builtIn()};
}

/// Two people, a project for both, one for Ada alone, and two apps of different vendors in both.
Organization office()
{
    Organization o;
    o.properties.name = "Org";
    o.sites = {{SiteId("s"), "north", {}, {}, {}, {}}};
    o.users = {{UserId("ada"), "Ada", AccountKind::Person, true, {}},
               {UserId("bob"), "Bob", AccountKind::Person, true, {}},
               {UserId("bot"), "Bot", AccountKind::App, true, {}}};
    o.schemes = {{SchemeId("all"), "All", {{{HolderKind::SignedIn, {}}, ActionSet::all(), {}}}, {}},
                 {SchemeId("ada"), "Ada", {{{HolderKind::User, "ada"}, ActionSet::all(), {}}}, {}}};
    for (const char* id : {"open", "secret"}) {
        Container container;
        container.id = ContainerId(id);
        container.site = SiteId("s");
        container.key = id == std::string("open") ? "OPN" : "SEC";
        container.name = id == std::string("open") ? "Open house" : "Merger";
        container.nativeId = id == std::string("open") ? "10001" : "Merger plans";
        container.scheme = SchemeId(id == std::string("open") ? "all" : "ada");
        o.containers.push_back(container);
    }
    for (const char* key : {"com.acme", "com.other"}) {
        App app;
        app.key = AppKey(key);
        app.name = key == std::string("com.acme") ? "Acme" : "Other";
        app.vendor = app.name + " Ltd";
        app.site = SiteId("s");
        app.products = {Product::Jira};
        app.user = UserId("bot");
        app.scopes = std::vector{ScopeId("READ"), ScopeId("WRITE")};
        o.apps.push_back(app);
    }
    return o;
}

std::vector<Policy> blockAll()
{
    Policy policy;
    policy.id = PolicyId("p-1");
    policy.name = "Because of the merger";
    policy.status = PolicyStatus::Active;
    return {policy};
}

std::string textFor(const ChangeNotice& notice, const char* templateText = "{changes}\n{apps}\n{containers}")
{
    return wording::worded(notice, templateText).text.toStdString();
}

ChangeNotice noticeFor(const NoticeReader& reader, bool lifted = false)
{
    const Organization o = office();
    const auto open = coreWith(o, {});
    const auto closed = coreWith(o, blockAll());
    return lifted ? notices::changeNotice(closed, open, reader) : notices::changeNotice(open, closed, reader);
}

TEST(ChangeNotice, TellsEverybodyWhatEverybodyMaySee)
{
    const ChangeNotice notice = noticeFor({.audience = Audience::EndUsers});
    ASSERT_EQ(notice.turns.size(), 2U);
    EXPECT_EQ(notice.turns[0].app, "Acme");
    EXPECT_EQ(notice.turns[0].turn, Turn::Blocked);
    EXPECT_EQ(notice.turns[0].containers,
              (std::vector<notices::KnownContainer>{{Product::Jira, "OPN", "Open house"}}));
    EXPECT_TRUE(notice.turns[0].elsewhere);
    EXPECT_FALSE(notice.effects.empty());
    EXPECT_EQ(textFor(notice),
              "- Acme will be blocked in Open house (OPN) and some other projects or spaces.\n"
              "- Other will be blocked in Open house (OPN) and some other projects or spaces.\n"
              "Acme, Other\nOpen house (OPN) and some other projects or spaces");
}

TEST(ChangeNotice, TellsAPersonWhatThisPersonMaySee)
{
    const ChangeNotice ada = noticeFor({.audience = Audience::EndUsers, .person = access::UserIndex{0}});
    EXPECT_EQ(ada.turns.at(0).containers.size(), 2U);
    EXPECT_FALSE(ada.turns[0].elsewhere);
    const ChangeNotice bob = noticeFor({.audience = Audience::EndUsers, .person = access::UserIndex{1}});
    EXPECT_EQ(bob.turns.at(0).containers.size(), 1U);
    EXPECT_TRUE(bob.turns[0].elsewhere);
}

TEST(ChangeNotice, TellsOwnersOfTheirOwnAlone)
{
    const ChangeNotice notice =
        noticeFor({.audience = Audience::SpaceOwners, .owned = {access::ContainerIndex{1}}}, true);
    ASSERT_EQ(notice.turns.size(), 2U);
    EXPECT_EQ(notice.turns[0].turn, Turn::Unblocked);
    EXPECT_FALSE(notice.turns[0].elsewhere);
    EXPECT_EQ(textFor(notice, "{containers}"), "Merger (SEC)");
    EXPECT_TRUE(noticeFor({.audience = Audience::SpaceOwners}).turns.empty());
}

TEST(ChangeNotice, TellsAVendorCountsAndNumbers)
{
    const ChangeNotice notice = noticeFor({.audience = Audience::Vendor, .vendor = "Acme Ltd"});
    ASSERT_EQ(notice.turns.size(), 1U);
    EXPECT_EQ(notice.turns[0].count, 2U);
    EXPECT_EQ(notice.turns[0].nativeIds, std::vector<std::string>{"10001"}) << "the other is no number";
    EXPECT_EQ(textFor(notice, "{changes}"),
              "- Acme: newly blocked. Projects or spaces concerned: 2. Ids of some of them: 10001.");
    EXPECT_EQ(textFor(notice, "{containers}"), "some projects or spaces");
}

TEST(ChangeNotice, TellsWhomItConcerns)
{
    const Organization o = office();
    const auto open = coreWith(o, {});
    const auto closed = coreWith(o, blockAll());
    EXPECT_EQ(notices::vendorsConcerned(open, closed), (std::vector<std::string>{"Acme Ltd", "Other Ltd"}));
    EXPECT_EQ(notices::containersConcerned(open, closed).size(), 2U);
    EXPECT_TRUE(notices::vendorsConcerned(closed, closed).empty());
    EXPECT_EQ(textFor(notices::changeNotice(closed, closed, {}), "{changes}"), "Nothing changes for you.");
}

TEST(ChangeNotice, DoesNotCallOpenWhatIsDecided)
{
    Organization o = office();
    o.apps[0].eligible = std::nullopt;
    const auto notice = notices::changeNotice(coreWith(o, {}), coreWith(o, blockAll()), {});
    EXPECT_EQ(notice.turns.at(0).turn, Turn::Open);
    o.apps[0].eligible = false;
    EXPECT_EQ(notices::changeNotice(coreWith(o, {}), coreWith(o, blockAll()), {}).turns.size(), 1U);
    o.apps[1].enabled = false;
    EXPECT_TRUE(notices::changeNotice(coreWith(o, {}), coreWith(o, blockAll()), {}).turns.empty());
}

TEST(ChangeNotice, PutsNamesInOnceAndHarmless)
{
    Organization o = office();
    o.apps[0].name = "{contact} %1 %2\n\xE2\x80\xAE<b>";
    o.containers[0].name = "{organization}";
    const auto notice =
        notices::changeNotice(coreWith(o, {}), coreWith(o, blockAll()), {}, {.contact = "Mia", .when = {}});
    const std::string text = textFor(notice, "{apps}|{containers}|{contact}");
    EXPECT_EQ(text, "{contact} %1 %2\\u000A\\u202E<b>, Other|{organization} (OPN) and some other projects or "
                    "spaces|Mia");
}

TEST(ChangeNotice, HasTemplatesThatAreUnderstood)
{
    Organization o = office();
    for (const Audience audience : {Audience::EndUsers, Audience::SpaceOwners, Audience::Vendor}) {
        const auto worded = wording::worded(noticeFor({.audience = audience, .vendor = "Acme Ltd"}),
                                            wording::defaultTemplate(audience).toStdString());
        EXPECT_TRUE(worded.faults.empty());
        EXPECT_FALSE(worded.text.contains(u'{'));
        EXPECT_FALSE(wording::name(audience).isEmpty());
        EXPECT_EQ(wording::noticeTemplate(o, audience), wording::defaultTemplate(audience));
    }
    o.noticeTemplates = {{Audience::Vendor, "Own {appz}", {}}};
    EXPECT_EQ(wording::noticeTemplate(o, Audience::Vendor), QStringLiteral("Own {appz}"));
    const auto worded = wording::worded(noticeFor({.audience = Audience::Vendor}), "Own {appz}");
    EXPECT_EQ(worded.text, QStringLiteral("Own {appz}"));
    EXPECT_EQ(worded.faults.size(), 1U);
    for (const auto& [placeholder, word] : notices::placeholderNames)
        EXPECT_FALSE(wording::placeholderHelp(placeholder).isEmpty()) << word;
}

/// Every name of the organization turned into a word that stands nowhere else.
class NamedOrganization
{
public:
    explicit NamedOrganization(std::uint64_t seed)
        : organization(test::OrganizationGenerator(seed).organization())
    {
        for (Container& container : organization.containers) {
            container.key = word("key", container.id.value);
            container.name = word("name", container.id.value);
            container.labels = {word("label", container.id.value)};
        }
        for (User& user : organization.users)
            user.name = word("person", user.id.value);
        for (Group& group : organization.groups)
            group.name = word("group", group.id.value);
        for (Scheme& scheme : organization.schemes)
            scheme.name = word("scheme", scheme.id.value);
        for (App& app : organization.apps)
            app.vendor = "Vendor " + std::to_string((app.key.value.back() - '0') % 3);
        for (std::vector<Policy>* policies : {&organization.policies, &organization.drafts.front().policies})
            for (Policy& policy : *policies) {
                policy.name = word("policy", policy.id.value);
                policy.description = word("description", policy.id.value);
            }
    }

    /// May never be told to anybody.
    [[nodiscard]] std::vector<std::string> hidden() const
    {
        std::vector<std::string> words;
        for (const char* kind : {"label", "person", "group", "scheme", "policy", "description"})
            words.push_back("~" + std::string(kind));
        return words;
    }
    static std::string word(const std::string& kind, const std::string& id)
    {
        return "~" + kind + "~" + id + "~";
    }

    Organization organization;
};

/// All that a notice can say.
std::string everything(const ChangeNotice& notice)
{
    std::string text =
        wording::worded(notice, wording::defaultTemplate(notice.audience).toStdString()).text.toStdString();
    for (const auto& [placeholder, word] : notices::placeholderNames)
        text += wording::worded(notice, "{" + std::string(word) + "}\n").text.toStdString();
    return text;
}

bool tells(const std::string& text, const std::string& word)
{
    return text.find(word) != std::string::npos;
}

/// Does the text name the container, by key, name or id?
bool names(const std::string& text, const Container& container)
{
    return tells(text, container.key) || tells(text, container.name);
}

bool isMember(const Organization& o, const std::string& group, const UserId& user)
{
    return std::ranges::any_of(o.groups, [&](const Group& one) {
        return one.id.value == group && std::ranges::find(one.members, user) != one.members.end();
    });
}

bool isHolder(const Organization& o, const Holder& holder, const User& user, const Container& container)
{
    switch (holder.kind) {
    case HolderKind::User:
        return holder.name == user.id.value;
    case HolderKind::Group:
        return isMember(o, holder.name, user.id);
    case HolderKind::Role:
        return std::ranges::any_of(container.roles, [&](const RoleActors& role) {
            return role.role == holder.name && std::ranges::any_of(role.actors, [&](const Holder& actor) {
                       return isHolder(o, actor, user, container);
                   });
        });
    default:
        return true; // whoever is signed in, anyone
    }
}

/// From the grants, without asking the core (access model §3).
bool mayView(const Organization& o, const User& user, const Container& container)
{
    const auto scheme = std::ranges::find_if(
        o.schemes, [&](const Scheme& one) { return container.scheme && one.id == *container.scheme; });
    return user.active && scheme != o.schemes.end() &&
           std::ranges::any_of(scheme->grants, [&](const Grant& grant) {
               return grant.actions.contains(Action::View) && isHolder(o, grant.to, user, container);
           });
}

/// Is the notice for this person among others?
bool reads(const NoticeReader& reader, const User& user, std::uint32_t index)
{
    return reader.person ? reader.person->value == index : user.active && user.kind == AccountKind::Person;
}

TEST(ChangeNoticeRedaction, NeverTellsWhatTheReaderMayNotKnow)
{
    std::map<std::string, int> met;
    for (std::uint64_t seed = 0; seed < 120; ++seed) {
        const NamedOrganization named(seed);
        const Organization& o = named.organization;
        const auto before = coreWith(o, o.policies);
        const auto after = coreWith(o, o.drafts.front().policies);
        std::vector<NoticeReader> readers{{.audience = Audience::EndUsers}};
        for (std::uint32_t user = 0; user < o.users.size(); ++user)
            if (o.users[user].kind == AccountKind::Person)
                readers.push_back({.audience = Audience::EndUsers, .person = access::UserIndex{user}});
        for (std::uint32_t at = 0; at < o.containers.size(); ++at)
            readers.push_back({.audience = Audience::SpaceOwners, .owned = {access::ContainerIndex{at}}});
        for (const char* vendor : {"Vendor 0", "Vendor 1", "Vendor 2"})
            readers.push_back({.audience = Audience::Vendor, .vendor = vendor});
        for (const NoticeReader& reader : readers) {
            const std::string text = everything(notices::changeNotice(before, after, reader));
            for (const std::string& word : named.hidden())
                EXPECT_FALSE(tells(text, word)) << word << ", seed " << seed << "\n" << text;
            for (std::uint32_t at = 0; at < o.containers.size(); ++at) {
                if (!names(text, o.containers[at]))
                    continue;
                ++met[std::string(toText(reader.audience))];
                EXPECT_NE(reader.audience, Audience::Vendor) << text;
                if (reader.audience == Audience::SpaceOwners) {
                    EXPECT_EQ(reader.owned.front().value, at);
                }
                for (std::uint32_t user = 0; user < o.users.size(); ++user) {
                    if (reader.audience == Audience::EndUsers && reads(reader, o.users[user], user)) {
                        EXPECT_TRUE(mayView(o, o.users[user], o.containers[at])) << text;
                    }
                }
            }
            if (reader.audience != Audience::Vendor)
                continue;
            for (const App& app : o.apps) {
                if (app.vendor != reader.vendor) {
                    EXPECT_FALSE(tells(text, app.name + ":")) << text;
                }
            }
        }
    }
    EXPECT_GT(met["end-users"], 100);
    EXPECT_GT(met["space-owners"], 100);
    EXPECT_EQ(met["vendor"], 0);
}

} // namespace
