// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixAxes.h"

#include <QString>
#include <QStringList>

/// The matrix put into text.
namespace gatehouse::ui::matrix {

/// "8/12", or with unknowns the range "0–8/12".
[[nodiscard]] QString reachText(const access::ReachCount& reach);
/// "Jira 12", "Jira 5 of 12"; the site before it where there are several.
[[nodiscard]] QString groupText(const ColumnGroup& group, const Organization& organization);
/// "reads by itself", "reads through people", …: what the numbers of the app column count.
[[nodiscard]] QString reachCaption(access::As as);

/// Fields for a table elsewhere: tabs and breaks become spaces, and what a spreadsheet would run as a formula
/// gets a leading apostrophe.
[[nodiscard]] QString tabSeparated(const QStringList& fields);

} // namespace gatehouse::ui::matrix
