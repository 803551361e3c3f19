// SPDX-License-Identifier: Apache-2.0
#include "models/wording/PreviewWording.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

Organization namedOrganization()
{
    Organization organization;
    Site site;
    site.id = SiteId("s");
    site.name = "north";
    organization.sites = {site};
    for (const char* key : {"FIN", "PAY"}) {
        Container container;
        container.id = ContainerId(key);
        container.key = key;
        organization.containers.push_back(container);
    }
    for (const char* name : {"Forms", "Times\u202Eheets"}) {
        App app;
        app.key = AppKey(name);
        app.name = name;
        organization.apps.push_back(app);
    }
    return organization;
}

} // namespace

TEST(PreviewWording, SaysWhoLosesAndGains)
{
    preview::Figures figures{.tally = {.lost = 15, .gained = 2, .other = 1},
                             .appsLosing = 12,
                             .containersLosing = 4,
                             .appsGaining = 2,
                             .containersGaining = 2,
                             .allCells = 308};
    EXPECT_EQ(wording::previewSentence(figures),
              QStringLiteral("12 apps lose access in 4 containers, 2 apps gain access in 2 containers. "
                             "18 of 308 cells change."));
    figures.appsLosing = 0;
    EXPECT_EQ(wording::previewSentence(figures),
              QStringLiteral("2 apps gain access in 2 containers. 18 of 308 cells change."));
    figures.appsGaining = 0;
    EXPECT_EQ(wording::previewSentence(figures), QStringLiteral("18 of 308 cells change."));
    EXPECT_EQ(wording::previewSentence({}), QStringLiteral("No cell changes."));
}

TEST(PreviewWording, SaysWhichPairsBreakAndWhatIsNotKnown)
{
    const Organization organization = namedOrganization();
    preview::BrokenPairs broken{
        .app = {0}, .known = true, .objects = {"issue"}, .containers = {{0}, {1}}, .perhaps = {}};
    EXPECT_EQ(wording::brokenPairsText(broken, organization),
              QStringLiteral("Forms saw issue created in FIN, PAY and will not see them deleted"));
    broken.perhaps.swap(broken.containers);
    EXPECT_TRUE(wording::brokenPairsText(broken, organization).endsWith(QStringLiteral("is not known")));
    broken.known = false;
    EXPECT_EQ(wording::brokenPairsText(broken, organization),
              QStringLiteral("Forms may miss that things are deleted in FIN, PAY: what it subscribes to is "
                             "not known"));
}

TEST(PreviewWording, NamesPartnersHarmlessly)
{
    const preview::PartnerSplit split{.vendor = "Har\nrow",
                                      .note = {},
                                      .read = {{0}},
                                      .notRead = {{1}},
                                      .unknown = {},
                                      .containers = {{0}}};
    EXPECT_EQ(wording::partnerText(split, namedOrganization()),
              QStringLiteral("Apps of Har\\u000Arow now differ in FIN. Can read there: Forms. Cannot: "
                             "Times\\u202Eheets."));
}

TEST(PreviewWording, SaysWhatChangesForWhatComesLater)
{
    const preview::GateChange gate{.before = access::FutureGate::NotBlocked,
                                   .after = access::FutureGate::Blocked};
    EXPECT_EQ(wording::futureText(preview::FutureContainers{.place = {.site = {0}, .product = Product::Jira},
                                                            .gate = gate,
                                                            .apps = {{0}, {1}}},
                                  namedOrganization()),
              QStringLiteral("Jira on north, created later: 2 apps, not blocked → blocked"));
    EXPECT_EQ(wording::futureText(preview::FutureApps{.gate = gate, .containers = {{0}, {1}}}),
              QStringLiteral("Apps installed later: not blocked → blocked in 2 containers"));
}

TEST(PreviewWording, HasAWordForEveryKind)
{
    for (const auto kind :
         {preview::ModuleKind::Macro, preview::ModuleKind::Panel, preview::ModuleKind::Action,
          preview::ModuleKind::Field, preview::ModuleKind::Page}) {
        EXPECT_FALSE(wording::name(kind).isEmpty());
        EXPECT_EQ(wording::moduleCount(kind, 9),
                  QStringLiteral("9 %1s").arg(QString::fromUtf8(toText(kind).data())));
    }
}

} // namespace gatehouse::test
