// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/LintSection.h"

#include "models/wording/FindingWording.h"
#include "models/wording/PolicySentences.h"
#include "models/wording/Wording.h"
#include "ui/reviewing/FindingHeadline.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LongWords.h"

#include <QLocale>

namespace gatehouse::ui {
namespace {

/// The number after `prefix` ("/policies/"), and what follows it.
std::optional<std::size_t> indexAfter(QStringView pointer, QLatin1String prefix, QStringView& rest)
{
    if (!pointer.startsWith(prefix))
        return std::nullopt;
    const QStringView tail = pointer.mid(prefix.size());
    const qsizetype end = tail.indexOf(u'/');
    bool ok = false;
    const qulonglong index = (end < 0 ? tail : tail.left(end)).toULongLong(&ok);
    rest = end < 0 ? QStringView() : tail.mid(end);
    return ok ? std::optional(static_cast<std::size_t>(index)) : std::nullopt;
}

} // namespace

FindingPlace findingPlace(const std::string& pointer)
{
    const QString text = QString::fromStdString(pointer);
    FindingPlace place;
    QStringView rest;
    place.policy = indexAfter(text, QLatin1String("/policies/"), rest);
    if (rest.startsWith(u"/coverage"))
        place.part = FindingPlace::Part::Coverage;
    else if (rest.startsWith(u"/rule"))
        place.part = FindingPlace::Part::Rule;
    if (!place.policy)
        place.container = indexAfter(text, QLatin1String("/containers/"), rest);
    return place;
}

LintSection::LintSection(const QString& title, const Theme& theme, QWidget* parent)
    : PaneSection(title, theme, parent)
    , m_theme(theme)
{
    body()->setSpacing(8);
}

void LintSection::setChecking()
{
    clear();
    heading().setNote({});
    addText(tr("Being checked…"), TextRole::Secondary, ColorRole::Text2);
}

void LintSection::setFindings(const std::vector<policies::PolicyFinding>& findings,
                              const std::vector<int>& numbers, const std::vector<Policy>* naming)
{
    clear();
    heading().setNote(numbers.empty() ? QString() : QLocale().toString(static_cast<int>(numbers.size())));
    if (numbers.empty())
        addText(tr("No findings."), TextRole::Secondary, ColorRole::Text2);
    for (const int number : numbers)
        addFinding(findings[static_cast<std::size_t>(number)], number, naming);
}

void LintSection::addFinding(const policies::PolicyFinding& finding, int number,
                             const std::vector<Policy>* naming)
{
    auto* const row = new QWidget(this);
    row->setObjectName(QStringLiteral("policies.lint.%1").arg(number));
    auto* const column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new FindingHeadline(finding.finding, m_theme, row));
    const auto addWords = [&](const QString& text, ColorRole color) {
        auto* const words = new PlainLabel(m_theme, TextRole::Secondary, color, withBreaks(text), row);
        words->setWordWrap(true);
        words->setMinimumWidth(1);
        words->setContentsMargins(20, 0, 0, 0);
        column->addWidget(words);
    };
    const FindingPlace place = findingPlace(finding.finding.pointer);
    if (naming != nullptr && place.policy && *place.policy < naming->size())
        addWords(wording::plainText((*naming)[*place.policy].name, 80), ColorRole::Text3);
    addWords(wording::findingWhy(finding.finding), ColorRole::Text2);
    addLinks(*column, finding, number, naming != nullptr);
    body()->addWidget(row);
}

void LintSection::addLinks(QVBoxLayout& column, const policies::PolicyFinding& finding, int number,
                           bool elsewhere)
{
    const auto add = [&](const QString& text, const QString& tip, const char* name, auto signal) {
        auto* const link = new LinkButton(text, m_theme, column.parentWidget());
        link->setObjectName(QStringLiteral("policies.lint.%1.%2").arg(number).arg(QLatin1String(name)));
        link->setToolTip(tip);
        connect(link, &LinkButton::clicked, this, [this, number, signal] { Q_EMIT(this->*signal)(number); });
        auto* const line = new QHBoxLayout;
        line->setContentsMargins(20, 0, 0, 0);
        line->addWidget(link, 0, Qt::AlignLeft);
        column.addLayout(line);
    };
    if (finding.mend)
        add(wording::mendTitle(*finding.mend),
            finding.mend->mayChangeVerdicts ? tr("May change verdicts; undo takes it back.")
                                            : tr("Changes no verdict; undo takes it back."),
            "mend", &LintSection::mendRequested);
    const FindingPlace place = findingPlace(finding.finding.pointer);
    if (place.container)
        add(tr("Show the container"), {}, "show", &LintSection::showRequested);
    else if (place.part == FindingPlace::Part::Coverage)
        add(tr("Show the coverage"), {}, "show", &LintSection::showRequested);
    else if (place.part == FindingPlace::Part::Rule)
        add(tr("Show the rule"), {}, "show", &LintSection::showRequested);
    else if (place.policy && elsewhere)
        add(tr("Show the policy"), {}, "show", &LintSection::showRequested);
}

} // namespace gatehouse::ui
