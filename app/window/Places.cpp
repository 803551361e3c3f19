// SPDX-License-Identifier: Apache-2.0
#include "app/window/Places.h"

#include "ui/access/AccessPlace.h"
#include "ui/apps/AppsPlace.h"
#include "ui/checking/ScenarioStrip.h"
#include "ui/containers/ContainersPlace.h"
#include "ui/explain/ExplainPlace.h"
#include "ui/overview/OverviewPlace.h"
#include "ui/policies/PoliciesPlace.h"
#include "ui/preview/PreviewPlace.h"
#include "ui/reports/ReportsPlace.h"
#include "ui/scenarios/ScenariosPlace.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace gatehouse::app {

namespace {

/// Where policies are changed, what scenarios say of the change stands below.
ui::Place* withScenarios(ui::Place* place, ui::ScenarioWatch& watch, const ui::Theme& theme)
{
    auto* const strip = new ui::ScenarioStrip(watch, theme, place);
    qobject_cast<QBoxLayout*>(place->layout())->addWidget(strip);
    QObject::connect(strip, &ui::ScenarioStrip::showRequested, place, [place](const QString& filter) {
        ui::Destination scenarios;
        scenarios.place = QStringLiteral("scenarios");
        scenarios.filter = filter;
        Q_EMIT place->goTo(scenarios);
    });
    return place;
}

} // namespace

QList<PlaceEntry> makePlaces(ui::OrganizationDocument& document, ui::Insights& insights, ui::PolicyDesk& desk,
                             ui::ScenarioWatch& watch, const ui::TimeClock& now, const ui::ExportLog& log,
                             const ui::Theme& theme)
{
    const QString change = QCoreApplication::translate("places", "Change");
    const QString prove = QCoreApplication::translate("places", "Prove");
    return {
        {.place = new ui::OverviewPlace(document, insights, theme), .group = {}},
        {.place = new ui::AppsPlace(desk, insights, theme), .group = {}},
        {.place = new ui::ContainersPlace(desk, theme), .group = {}},
        {.place = new ui::AccessPlace(desk, now, theme), .group = {}},
        {.place = new ui::ExplainPlace(desk, now, theme), .group = {}},
        {.place = withScenarios(new ui::PoliciesPlace(desk, now, theme), watch, theme), .group = change},
        {.place = withScenarios(new ui::PreviewPlace(desk, now, theme), watch, theme), .group = change},
        {.place = new ui::ScenariosPlace(desk, watch, theme), .group = change},
        {.place = new ui::ReportsPlace(document, now, log, theme), .group = prove},
    };
}

} // namespace gatehouse::app
