// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewPane.h"

#include "models/wording/FindingWording.h"
#include "models/wording/PolicyChangeWording.h"
#include "ui/preview/EditLine.h"
#include "ui/preview/PreviewTexts.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/SectionHeading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr std::size_t mostEdits = 12;
constexpr std::size_t mostWarnings = 8;
constexpr std::size_t mostPeople = 5;
constexpr int missedKeyWidth = 88;

QString moreLines(std::size_t count)
{
    const int lines = static_cast<int>(count);
    // lupdate does not see whose tr() this would be.
    return QCoreApplication::translate("gatehouse::ui::PreviewPane", "and %Ln more", nullptr, lines);
}

/// Empty for a policy that the draft no longer has: there is nothing to show of it.
QString policyIdOf(const preview::Preview& preview, const policies::PolicyChange& change)
{
    return change.after ? QString::fromStdString(preview.lists().after[*change.after].id.value) : QString();
}

} // namespace

PreviewPane::PreviewPane(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("preview.pane"));
}

void PreviewPane::show(const preview::Preview& preview, const PreviewFollowing* following)
{
    refill([&] {
        addEdits(preview);
        if (following != nullptr)
            addFollowing(preview, *following);
        else
            addSection(tr("What follows"), "preview.pending", {})
                ->addText(tr("Being worked out…"), TextRole::Secondary, ColorRole::Text2);
    });
}

PaneSection* PreviewPane::addSection(const QString& title, const char* name, const QString& note)
{
    auto* section = new PaneSection(title, m_theme, this);
    section->setObjectName(QLatin1String(name));
    section->heading().setNote(note);
    add(section);
    return section;
}

void PreviewPane::addEdits(const preview::Preview& preview)
{
    PaneSection* section =
        addSection(tr("Edits"), "preview.edits", QLocale().toString(preview.changes.size()));
    std::size_t told = 0;
    for (const policies::PolicyChange& change : preview.changes) {
        if (told++ == mostEdits)
            break;
        const QString text = wording::changeText(change, preview.lists(), preview.organization());
        const QString id = policyIdOf(preview, change);
        if (id.isEmpty()) {
            section->addText(text, TextRole::Body, ColorRole::Text2);
            continue;
        }
        auto* edit = new EditLine(text, change.mayChangeVerdicts, m_theme, section);
        connect(edit, &EditLine::clicked, this, [this, id] { Q_EMIT policyChosen(id); });
        section->body()->addWidget(edit);
    }
    if (preview.changes.size() > mostEdits)
        section->addText(moreLines(preview.changes.size() - mostEdits), TextRole::Secondary,
                         ColorRole::Text2);
    const QString weight = wording::weightText(policies::weightOf(preview.changes));
    if (!weight.isEmpty())
        section->addText(weight, TextRole::Secondary, ColorRole::Text2);
}

void PreviewPane::addFollowing(const preview::Preview& preview, const PreviewFollowing& following)
{
    const preview::Consequences& consequences = following.consequences;
    addMissed(preview, consequences);
    addEvents(preview, consequences.events);
    addWarnings(tr("Apps that belong together"), "preview.partners",
                partnerWarnings(preview, consequences.partners));
    addFuture(futureLines(preview, consequences.future));
    addPeople(preview, consequences.people);
    addLint(following.lint);
}

void PreviewPane::addMissed(const preview::Preview& preview, const preview::Consequences& consequences)
{
    const QList<MissedLine> missed = missedLines(preview, consequences.modules, preview::ModuleFate::Vanish);
    const QList<MissedLine> returning =
        missedLines(preview, consequences.modules, preview::ModuleFate::Return);
    const QString unknown = unknownModules(preview, consequences.modules);
    PaneSection* section = addLines(tr("What people will miss"), "preview.missed", {}, missed);
    if (missed.isEmpty() && unknown.isEmpty())
        section->addText(tr("No panel, action, field, page or macro vanishes."), TextRole::Secondary,
                         ColorRole::Text2);
    if (!unknown.isEmpty())
        section->addText(unknown, TextRole::Secondary, ColorRole::Unknown);
    if (!returning.isEmpty())
        addLines(tr("What comes back"), "preview.returning", {}, returning);
}

PaneSection* PreviewPane::addLines(const QString& title, const char* name, const QString& note,
                                   const QList<MissedLine>& lines)
{
    PaneSection* section = addSection(title, name, note);
    auto* grid = new KeyValueGrid(m_theme, missedKeyWidth, section);
    for (const MissedLine& line : lines)
        grid->addRow(line.count, line.text, TextRole::Secondary, ColorRole::Text2);
    grid->setVisible(!lines.isEmpty());
    section->body()->addWidget(grid);
    return section;
}

void PreviewPane::addEvents(const preview::Preview& preview, const preview::EventEffects& events)
{
    PaneSection* section = addSection(tr("Events"), "preview.events", eventsByFramework(events.blocked));
    if (events.blocked.all() == 0)
        section->addText(tr("None is sent."), TextRole::Secondary, ColorRole::Text2);
    else {
        section->addText(QStringLiteral("app_access_to_objects_in_container_blocked"), TextRole::Mono);
        section->addText(
            tr("%Ln sent, one for each app and container", nullptr, static_cast<int>(events.blocked.all())),
            TextRole::Secondary, ColorRole::Text2);
    }
    if (events.restored.all() > 0)
        section->addText(
            tr("%Ln restored: not sent by the platform", nullptr, static_cast<int>(events.restored.all())),
            TextRole::Secondary, ColorRole::Text2);
    for (const Warning& warning : brokenPairWarnings(preview, events.broken)) {
        section->addText(warning.title, TextRole::Body, ColorRole::Unknown);
        section->addText(warning.text, TextRole::Secondary, ColorRole::Text2);
    }
}

void PreviewPane::addWarnings(const QString& title, const char* name, const QList<Warning>& warnings)
{
    if (warnings.isEmpty())
        return;
    PaneSection* section = addSection(title, name, QLocale().toString(warnings.size()));
    std::size_t told = 0;
    for (const Warning& warning : warnings) {
        if (told++ == mostWarnings)
            break;
        section->addText(warning.title);
        section->addText(warning.text, TextRole::Secondary, ColorRole::Text2);
    }
    if (static_cast<std::size_t>(warnings.size()) > mostWarnings)
        section->addText(moreLines(static_cast<std::size_t>(warnings.size()) - mostWarnings),
                         TextRole::Secondary, ColorRole::Text2);
}

void PreviewPane::addFuture(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    PaneSection* section = addSection(tr("Created later"), "preview.future", {});
    for (const QString& line : lines.mid(0, static_cast<qsizetype>(mostWarnings)))
        section->addText(line, TextRole::Secondary, ColorRole::Text2);
    if (static_cast<std::size_t>(lines.size()) > mostWarnings)
        section->addText(moreLines(static_cast<std::size_t>(lines.size()) - mostWarnings),
                         TextRole::Secondary, ColorRole::Text2);
}

void PreviewPane::addPeople(const preview::Preview& preview, const preview::PeopleChanges& people)
{
    if (people.groups.empty() && people.unknown.empty())
        return;
    const QLocale locale;
    addLines(tr("Whose work changes"), "preview.people",
             tr("%1 of %2 people").arg(locale.toString(people.people), locale.toString(people.active)),
             peopleLines(preview, people, mostPeople));
}

void PreviewPane::addLint(const std::vector<policies::PolicyFinding>& lint)
{
    PaneSection* section = addSection(tr("Lint"), "preview.lint", QLocale().toString(lint.size()));
    if (lint.empty())
        section->addText(tr("No findings about the policies of this draft."), TextRole::Secondary,
                         ColorRole::Text2);
    std::size_t told = 0;
    for (const policies::PolicyFinding& found : lint) {
        if (told++ == mostWarnings)
            break;
        section->addText(wording::findingTitle(found.finding));
        section->addText(wording::name(found.finding.severity) + QStringLiteral(" · ") +
                             wording::findingAdvice(found.finding),
                         TextRole::Secondary, ColorRole::Text2);
    }
    if (lint.size() > mostWarnings)
        section->addText(moreLines(lint.size() - mostWarnings), TextRole::Secondary, ColorRole::Text2);
}

} // namespace gatehouse::ui
