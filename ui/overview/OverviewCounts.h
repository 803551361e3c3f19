// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/AppSummaries.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QList>
#include <QString>

namespace gatehouse::ui {

/// One figure of the strip on top: "23 apps", below it "22 vendors, 2 not eligible".
struct CountText
{
    QString id; ///< "apps"
    QString number;
    QString what;
    QString second;
    ColorRole color = ColorRole::Text; ///< of the number
    Destination destination{};
};

/// Apps, containers, policies in force, open findings, data age. While findings are worked out, their number
/// is a range from what is known so far.
[[nodiscard]] QList<CountText> overviewCounts(const Organization& organization, const AppSummaries& summaries,
                                              Date today);

/// How old what was captured on a day is: "today", "26 days"; of a day to come "not yet".
[[nodiscard]] QString ageText(Date captured, Date today);

} // namespace gatehouse::ui
