// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Clock.h"
#include "ui/document/Insights.h"
#include "ui/document/OrganizationDocument.h"
#include "ui/document/PolicyDesk.h"
#include "ui/document/ScenarioWatch.h"
#include "ui/reports/ExportLog.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QList>
#include <QString>

namespace gatehouse::app {

struct PlaceEntry
{
    ui::Place* place = nullptr; ///< has no parent yet; whoever asked takes it
    QString group;              ///< caption above it in the sidebar; empty for the first group
};

/// The places of the window in the order of the sidebar. A new place is registered here and nowhere else.
/// `now` dates what is published and what reports are written, `log` keeps the latter.
[[nodiscard]] QList<PlaceEntry> makePlaces(ui::OrganizationDocument& document, ui::Insights& insights,
                                           ui::PolicyDesk& desk, ui::ScenarioWatch& watch,
                                           const ui::TimeClock& now, const ui::ExportLog& log,
                                           const ui::Theme& theme);

} // namespace gatehouse::app
