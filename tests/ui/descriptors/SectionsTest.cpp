// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "tests/ui/support/TestTheme.h"
#include "ui/descriptors/DescriptorSections.h"

#include <QLabel>

#include <gtest/gtest.h>
#include <memory>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

QStringList textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        texts.append(label->text());
    }
    return texts;
}

TEST(ModulesSection, GroupsByWhereAPersonMeetsThem)
{
    const auto descriptor = descriptors::readDescriptor(
        "app: {id: x}\nmodules:\n  function: [{key: f}]\n  jira:adminPage: [{key: a, title: Settings}]\n"
        "  jira:issuePanel: [{key: p, title: Panel}]\n  macro: [{key: m, title: <b>Macro</b>}]\n");
    const std::unique_ptr<PaneSection> section(modulesSection(descriptor, ui::test::theme()));
    const QStringList texts = textsOf(*section);
    const auto macros = texts.indexOf(QStringLiteral("Macros in pages"));
    const auto panels = texts.indexOf(QStringLiteral("In projects, spaces, issues and pages"));
    const auto pages = texts.indexOf(QStringLiteral("For the whole site and its admins"));
    const auto background = texts.indexOf(QStringLiteral("In the background"));
    EXPECT_GE(macros, 0);
    EXPECT_LT(macros, panels);
    EXPECT_LT(panels, pages);
    EXPECT_LT(pages, background);
    EXPECT_TRUE(texts.contains(QStringLiteral("<b>Macro</b>")));
}

TEST(ModulesSection, SaysSoWhereThereIsNothing)
{
    const auto descriptor =
        descriptors::readDescriptor("app: {id: x}\npermissions: {scopes: [read:jira-work]}\n");
    const std::unique_ptr<PaneSection> section(modulesSection(descriptor, ui::test::theme()));
    EXPECT_TRUE(textsOf(*section).contains(QStringLiteral("No module and no event is declared.")));
    const std::unique_ptr<PaneSection> egress(egressSection(descriptor, ui::test::theme()));
    EXPECT_TRUE(textsOf(*egress).contains(QStringLiteral("No host is declared.")));
}

} // namespace
