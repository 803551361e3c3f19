// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/explain/ExplainPlace.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

bool pictureOf(const QString& name, const std::shared_ptr<const Organization>& organization,
               const Destination& question)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(organization, {});
    PolicyDesk desk(document);
    if (!organization->drafts.empty() && name.contains(QStringLiteral("draft")))
        desk.choose(organization->drafts.front().id);
    return test::picture(
        name, {1232, 800}, [&](const Theme& theme) { return new ExplainPlace(desk, test::now, theme); },
        [&](QWidget& widget) {
            static_cast<ExplainPlace&>(widget).reveal(question);
            for (int pass = 0; pass < 3; ++pass)
                QCoreApplication::processEvents();
        });
}

Destination asking(const char* app, const char* container, const char* action, const char* as,
                   const char* operation = "")
{
    return {.place = {},
            .app = QString::fromLatin1(app),
            .container = QString::fromLatin1(container),
            .policy = {},
            .action = QString::fromLatin1(action),
            .operation = QString::fromLatin1(operation),
            .as = QString::fromLatin1(as)};
}

TEST(ExplainPicture, Small)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("explain-small"), test::smallOrganization(),
                          asking("acme@s1", "c-ops", "delete", "app")));
    EXPECT_TRUE(pictureOf(QStringLiteral("explain-anonymous"), test::smallOrganization(),
                          asking("cloud@s1", "c-fin", "write", "anonymous")));
}

TEST(ExplainPicture, Empty)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("explain-empty"), std::make_shared<const Organization>(), {}));
}

TEST(ExplainPicture, LongNames)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    for (App& app : organization->apps)
        app.name = "Rechtsschutzversicherungsgesellschaften-Zeiterfassungsübersicht " + app.name;
    for (Container& container : organization->containers)
        container.name = "Personalverwaltung und Arbeitssicherheitsunterweisungen " + container.name;
    organization->policies[0].name = "Arbeitssicherheitsunterweisungen der Niederlassung Süd";
    EXPECT_TRUE(pictureOf(QStringLiteral("explain-long"), organization,
                          asking("puzzle@s1", "c-fin", "delete", "user:mia")));
}

TEST(ExplainPicture, MockUp)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = test::organizationIn(path->string());
    EXPECT_TRUE(pictureOf(QStringLiteral("explain-tarnbrook"), organization,
                          asking("example.puffin@site-t", "t-FIN", "read", "browser:u-ines")));
    EXPECT_TRUE(pictureOf(QStringLiteral("explain-tarnbrook-draft"), organization,
                          asking("example.puffin@site-t", "t-FIN", "read", "browser:u-ines")));
    EXPECT_TRUE(pictureOf(
        QStringLiteral("explain-tarnbrook-operation"), organization,
        asking("example.harrow@site-t", "t-FIN", "", "app", "GET /rest/api/3/issue/{issueIdOrKey}")));
}

} // namespace
