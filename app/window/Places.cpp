// SPDX-License-Identifier: Apache-2.0
#include "app/window/Places.h"

#include "ui/access/AccessPlace.h"
#include "ui/apps/AppsPlace.h"
#include "ui/containers/ContainersPlace.h"
#include "ui/explain/ExplainPlace.h"
#include "ui/overview/OverviewPlace.h"
#include "ui/policies/PoliciesPlace.h"

#include <QCoreApplication>

namespace gatehouse::app {

QList<PlaceEntry> makePlaces(ui::OrganizationDocument& document, ui::Insights& insights, ui::PolicyDesk& desk,
                             const ui::TimeClock& now, const ui::Theme& theme)
{
    const QString change = QCoreApplication::translate("places", "Change");
    return {
        {.place = new ui::OverviewPlace(document, insights, theme), .group = {}},
        {.place = new ui::AppsPlace(desk, insights, theme), .group = {}},
        {.place = new ui::ContainersPlace(desk, theme), .group = {}},
        {.place = new ui::AccessPlace(document, theme), .group = {}},
        {.place = new ui::ExplainPlace(document, theme), .group = {}},
        {.place = new ui::PoliciesPlace(desk, now, theme), .group = change},
    };
}

} // namespace gatehouse::app
