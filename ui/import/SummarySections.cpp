// SPDX-License-Identifier: Apache-2.0
#include "ui/import/SummarySections.h"

#include "models/wording/FindingWording.h"
#include "models/wording/InstallWording.h"
#include "models/wording/Wording.h"
#include "ui/descriptors/SensitivityBars.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ToolTips.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t findingLimit = 30;

QString sectionTitle(const char* text)
{
    return QCoreApplication::translate("SummarySections", text);
}

catalogue::Sensitivity barsOf(findings::Severity severity)
{
    switch (severity) {
    case findings::Severity::High:
        return catalogue::Sensitivity::High;
    case findings::Severity::Medium:
        return catalogue::Sensitivity::Medium;
    case findings::Severity::Low:
    case findings::Severity::Info:
        break;
    }
    return catalogue::Sensitivity::Low;
}

/// What it is about and its code: both are the same in every file.
QString placeAndCode(const findings::Finding& finding)
{
    QString code = QString::fromStdString(finding.code);
    if (!finding.subject.empty())
        code += QStringLiteral("  ") + wording::plainText(finding.subject, 80);
    return code;
}

void addFinding(PaneSection& section, const findings::Finding& finding, const Theme& theme)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(6);
    auto* const bars = new SensitivityBars(barsOf(finding.severity), true, theme);
    bars->setAccessibleName(wording::name(finding.severity));
    bars->setToolTip(ui::toolTip(wording::name(finding.severity)));
    row->addWidget(bars, 0, Qt::AlignTop);
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* const title =
        new PlainLabel(theme, TextRole::Body, ColorRole::Text, wording::findingTitle(finding));
    title->setWordWrap(true);
    title->setToolTip(ui::toolTip(wording::findingWhy(finding) + u'\n' + wording::findingAdvice(finding)));
    texts->addWidget(title);
    auto* const place = new ElidedLabel(theme, TextRole::Mono, ColorRole::Text2, placeAndCode(finding));
    place->setSelectable(true);
    texts->addWidget(place);
    row->addLayout(texts, 1);
    section.body()->addLayout(row);
}

} // namespace

PaneSection* summaryFindings(const std::vector<findings::Finding>& findings, const Theme& theme)
{
    auto* const section =
        new PaneSection(sectionTitle(QT_TRANSLATE_NOOP("SummarySections", "Findings")), theme);
    section->setObjectName(QStringLiteral("import.findings"));
    if (findings.empty()) {
        section->addText(sectionTitle(QT_TRANSLATE_NOOP("SummarySections", "No rule finds anything.")),
                         TextRole::Body, ColorRole::Text2);
        return section;
    }
    section->heading().setNote(QLocale().toString(static_cast<qulonglong>(findings.size())));
    for (std::size_t at = 0; at < std::min(findingLimit, findings.size()); ++at)
        addFinding(*section, findings[at], theme);
    const auto more = static_cast<int>(findings.size()) - static_cast<int>(findingLimit);
    if (more > 0)
        section->addText(QCoreApplication::translate("SummarySections", "%Ln more findings", nullptr, more),
                         TextRole::Secondary, ColorRole::Text3);
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
