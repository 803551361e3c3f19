// SPDX-License-Identifier: Apache-2.0
#include "ui/import/SummarySections.h"

#include "models/wording/InstallWording.h"
#include "ui/reviewing/FindingsList.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::ui {

namespace {

QString sectionTitle(const char* text)
{
    return QCoreApplication::translate("SummarySections", text);
}

} // namespace

PaneSection* summaryFindings(const std::vector<findings::Finding>& findings, const Theme& theme)
{
    auto* const section =
        new PaneSection(sectionTitle(QT_TRANSLATE_NOOP("SummarySections", "Findings")), theme);
    section->setObjectName(QStringLiteral("import.findings"));
    if (!findings.empty())
        section->heading().setNote(QLocale().toString(static_cast<qulonglong>(findings.size())));
    auto* const list = new FindingsList(theme);
    list->setEmptyText(sectionTitle(QT_TRANSLATE_NOOP("SummarySections", "No rule finds anything.")));
    list->setFindings(findings);
    section->body()->addWidget(list);
    return section;
}

PaneSection* beyondSection(const installs::InstallSummary& summary, const Organization* organization,
                           const Theme& theme)
{
    const QStringList lines = wording::beyondPolicies(summary, organization);
    if (lines.isEmpty())
        return nullptr;
    auto* const section = new PaneSection(
        sectionTitle(QT_TRANSLATE_NOOP("SummarySections", "What a policy could not stop")), theme);
    section->setObjectName(QStringLiteral("import.beyond"));
    for (const QString& line : lines)
        section->addText(line, TextRole::Body, ColorRole::Text2);
    return section;
}

PaneSection* peopleSection(const descriptors::Descriptor& descriptor, const Theme& theme)
{
    auto* const section =
        new PaneSection(sectionTitle(QT_TRANSLATE_NOOP("SummarySections", "Through people")), theme);
    section->addText(
        descriptor.impersonates
            ? sectionTitle(QT_TRANSLATE_NOOP(
                  "SummarySections", "It declares that it may act for people while they are away, with "
                                     "their permissions."))
            : sectionTitle(QT_TRANSLATE_NOOP("SummarySections",
                                             "It can act in the browser of people who use it, with their "
                                             "permissions; not while they are away.")),
        TextRole::Body, ColorRole::Text2);
    return section;
}

} // namespace gatehouse::ui
