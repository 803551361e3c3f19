// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/import/CompareDialog.h"
#include "ui/import/ImportPlace.h"

#include <QComboBox>
#include <QPushButton>

#include <functional>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const QByteArray wren = R"yaml(
app:
  id: ari:cloud:ecosystem::app/8a1c7a1e-0000-4000-8000-000000000001
  name: Wren Minutes
modules:
  jira:issuePanel:
    - {key: minutes, title: Minutes, function: main}
  macro:
    - {key: decisions, title: Decisions, function: main}
    - {key: items, title: Action items, function: main}
  trigger:
    - {key: t, function: main, events: [avi:jira:updated:issue, avi:confluence:created:page]}
  function:
    - {key: main, handler: index.run}
permissions:
  scopes: [read:jira-work, write:jira-work, storage:app, read:confluence-content.all, write:confluence-content,
           read:meeting:calendar]
  external:
    fetch:
      backend: [api.wrenminutes.example, speech.larchtext.example]
)yaml";

std::shared_ptr<const Organization> sampleOrganization()
{
    return test::organizationIn(GATEHOUSE_SAMPLE);
}

using Settle = std::function<void(ImportPlace&)>;

bool pictureOf(const QString& name, const std::vector<ImportFile>& files,
               const std::shared_ptr<const Organization>& organization, const Settle& settle = {})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyDesk desk(document);
    if (organization)
        document.reset(organization, {});
    const Insights insights(document, [] { return *dateFromText("2026-02-01"); });
    return test::picture(
        name, {1232, 800},
        [&](const Theme& theme) {
            auto* const place = new ImportPlace(desk, insights, theme);
            place->importFiles(files);
            return place;
        },
        [&](QWidget& widget) {
            if (settle)
                settle(static_cast<ImportPlace&>(widget));
        });
}

void chooseAccount(ImportPlace& place, int index)
{
    auto* const box = place.findChild<QComboBox*>(QStringLiteral("import.account"));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

const ImportFile usableFile{QStringLiteral("manifest.yml"), wren};
const ImportFile brokenFile{QStringLiteral("cut.json"), R"json({"key": "cut", "modu)json"};
const ImportFile hipChatFile{
    QStringLiteral("capabilities.json"),
    R"json({"key": "chat", "name": "Chat", "capabilities": {"hipchatApiConsumer": {"scopes": []}}})json"};

QByteArray manyScopes()
{
    QByteArray text = "app: {id: many, name: Vierundvierzigfach}\nmodules: {macro: [{key: m}]}\n"
                      "permissions:\n  scopes:\n";
    const auto scopes = catalogue::Catalogue::builtIn().scopes();
    for (std::size_t at = 0; at < 40; ++at)
        text += "    - " + QByteArray::fromStdString(std::string(scopes[at * 14].id)) + '\n';
    return text;
}

const ImportFile longFile{
    QStringLiteral("donaudampfschifffahrtsgesellschaftskapitaensanwendungsbeschreibung.json"),
    R"json({"key": "com.example.donaudampfschifffahrtsgesellschaft.kapitaensanwendung.rechtsschutzversicherung",
     "name": "Donaudampfschifffahrtsgesellschaftskapitänsanwendung für Rechtsschutzversicherungsgesellschaften",
     "vendor": {"name": "Straßenentwässerungsinvestitionskostenschuldendienstumlagegesellschaft mbH & Co. KG"},
     "baseUrl": "https://donaudampfschifffahrtsgesellschaft.rechtsschutzversicherungsgesellschaften.example/app",
     "scopes": ["ADMIN", "ACT_AS_USER", "bodenlose-unverschaemtheit-eines-unbekannten-berechtigungsbereichs"],
     "modules": {"jiraIssueTabPanels": [{"key": "p", "name": {"value": "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"}, "url": "/p"}]}})json"};

const ImportFile newVersion{
    QStringLiteral("acme-2.json"),
    R"json({"key": "acme", "name": "Acme", "version": "2.0", "baseUrl": "https://acme.example",
            "authentication": {"type": "jwt"}, "scopes": ["READ", "WRITE", "PROJECT_ADMIN"],
            "modules": {"jiraIssueTabPanels": [{"key": "log", "name": {"value": "Log work"}, "url": "/p"},
                                               {"key": "all", "name": {"value": "All work"}, "url": "/a"}]}})json"};

TEST(ImportPicture, Nothing)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-empty"), {}, test::smallOrganization()));
}

TEST(ImportPicture, ABrokenFile)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-broken"), {brokenFile}, test::smallOrganization()));
}

TEST(ImportPicture, OneFile)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-one"), {usableFile}, sampleOrganization()));
}

TEST(ImportPicture, ANewAccount)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-account"), {usableFile}, sampleOrganization(),
                          [](ImportPlace& place) { chooseAccount(place, 1); }));
}

TEST(ImportPicture, SeveralFiles)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-several"), {usableFile, brokenFile, hipChatFile},
                          test::smallOrganization()));
}

TEST(ImportPicture, WhatIsLeftAfterAdding)
{
    EXPECT_TRUE(pictureOf(
        QStringLiteral("import-left"), {usableFile, brokenFile, hipChatFile}, test::smallOrganization(),
        [](ImportPlace& place) { place.findChild<QPushButton*>(QStringLiteral("import.add"))->click(); }));
}

TEST(ImportPicture, ANewVersion)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-version"), {newVersion}, test::smallOrganization()));
}

TEST(ImportPicture, TwoVersions)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(test::smallOrganization(), {});
    const Organization& organization = *document.organization();
    const auto item = readImport(newVersion);
    EXPECT_TRUE(test::picture(QStringLiteral("import-compare"), {760, 560}, [&](const Theme& theme) {
        return new CompareDialog(
            {QStringLiteral("Acme 1.0 of this file"), QStringLiteral("Acme 2.0")},
            installs::between(organization.apps[0], item.descriptor, document.catalogue()), item.descriptor,
            &organization, document.catalogue(), theme);
    }));
}

TEST(ImportPicture, NoOrganization)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-closed"), {usableFile}, nullptr));
}

TEST(ImportPicture, AnEmptyOrganization)
{
    EXPECT_TRUE(
        pictureOf(QStringLiteral("import-no-site"), {usableFile}, std::make_shared<const Organization>()));
}

TEST(ImportPicture, FortyScopes)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-forty"), {{QStringLiteral("many.yml"), manyScopes()}},
                          sampleOrganization()));
}

TEST(ImportPicture, LongTexts)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-long"), {longFile, usableFile}, sampleOrganization()));
}

} // namespace
