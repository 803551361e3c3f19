// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/StatesPicture.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/PaneSection.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace gatehouse::ui::gallery {

namespace {

QWidget* pane(const Theme& theme)
{
    auto* details = new DetailsPane(theme);
    auto* head = new PaneSection({}, theme);
    head->addText(QStringLiteral("Harrow Timesheets"), TextRole::PlaceTitle);
    head->addText(QStringLiteral("Marlow & Finch · Connect · 12.8.3 · Jira on tarnbrook"),
                  TextRole::Secondary, ColorRole::Text2);
    head->addText(QStringLiteral("finch.marlow.harrow-timesheets"), TextRole::Mono, ColorRole::Text2);
    details->add(head);
    auto* modules = new PaneSection(QStringLiteral("Modules and events"), theme);
    modules->heading().setNote(QStringLiteral("permissions in 12 projects, then policy"));
    modules->heading().setCorner(new LinkButton(QStringLiteral("Matrix"), theme));
    auto* grid = new KeyValueGrid(theme);
    grid->addRow(QStringLiteral("Issue panel"), QStringLiteral("1 Log work"));
    grid->addRow(QStringLiteral("Events"),
                 QStringLiteral("issue and worklog created, updated, deleted, restored"));
    grid->addRow(QStringLiteral("Eligible"),
                 new Lozenge(LozengeKind::Unknown, QStringLiteral("Not known"), theme));
    modules->body()->addWidget(grid);
    details->add(modules);
    auto* german = new PaneSection(QStringLiteral("Datensicherheitsrichtlinien der Organisation"), theme);
    german->heading().setNote(QStringLiteral("Berechtigungen in zwölf Projekten, danach die Richtlinie"));
    german->addText(QStringLiteral("Die Anwendungsbenutzerberechtigung wird durch eine "
                                   "Datensicherheitsrichtlinie eingeschränkt."));
    details->add(german);
    return details;
}

QWidget* cards(const Theme& theme)
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* coverage = new Card(theme, QStringLiteral("Coverage"));
    coverage->heading().setNote(QStringLiteral("3 projects and 3 spaces on tarnbrook"));
    coverage->heading().setCorner(pushButton(QStringLiteral("Change…"), theme));
    for (const int value : {3, 15}) {
        auto* meter = new Meter(theme);
        meter->setLabel(QStringLiteral("Jira"));
        meter->setValue(value, 15);
        coverage->body()->addWidget(meter);
    }
    column->addWidget(coverage);
    auto* empty = new Card(theme, QStringLiteral("Policies"));
    auto* state =
        new EmptyState(QStringLiteral("Write the first policy"),
                       QStringLiteral("A policy blocks or allows apps in the containers it covers."), theme);
    state->addAction(QStringLiteral("New policy"), true);
    state->addAction(QStringLiteral("Open sample"));
    empty->body()->addWidget(state);
    column->addWidget(empty, 1);
    auto* nothing = new Card(theme);
    auto* found = new NothingFound(theme);
    found->setFilter(QStringLiteral("apps"), QStringLiteral("name “larks”, framework Forge"));
    nothing->body()->addWidget(found);
    column->addWidget(nothing, 1);
    return left;
}

} // namespace

QWidget* makePartsPicture(const Theme& theme)
{
    auto* picture = new QSplitter;
    picture->addWidget(cards(theme));
    picture->addWidget(pane(theme));
    picture->setStretchFactor(0, 1);
    picture->resize(1000, 680);
    return picture;
}

} // namespace gatehouse::ui::gallery
