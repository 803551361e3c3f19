// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/import/ImportPlace.h"

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

bool pictureOf(const QString& name, const std::vector<ImportFile>& files)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(test::smallOrganization(), {});
    return test::picture(name, {1232, 800}, [&](const Theme& theme) {
        auto* const place = new ImportPlace(document, theme);
        place->importFiles(files);
        return place;
    });
}

const ImportFile usableFile{QStringLiteral("manifest.yml"), wren};
const ImportFile brokenFile{QStringLiteral("cut.json"), R"json({"key": "cut", "modu)json"};
const ImportFile hipChatFile{
    QStringLiteral("capabilities.json"),
    R"json({"key": "chat", "name": "Chat", "capabilities": {"hipchatApiConsumer": {"scopes": []}}})json"};

TEST(ImportPicture, Nothing)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-empty"), {}));
}

TEST(ImportPicture, ABrokenFile)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-brokenFile"), {brokenFile}));
}

TEST(ImportPicture, OneFile)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-one"), {usableFile}));
}

TEST(ImportPicture, SeveralFiles)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("import-several"), {usableFile, brokenFile, hipChatFile}));
}

} // namespace
