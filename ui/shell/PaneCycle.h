// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Place.h"

#include <QList>
#include <QWidget>

namespace gatehouse::ui {

/// Gives the focus to the widget or, where it takes none, to the first child that does. False: nothing there
/// takes it.
bool focusInto(QWidget& pane);
/// Gives the focus to what the place is about or, where that takes none now, to the first that does.
void focusIntoMain(Place& place);
/// F6: moves the focus to the next (`step` 1) or previous (-1) visible pane that takes it, around the ends.
/// `focused` is the widget that has the focus now; in none of the panes: the first one is next.
void cyclePanes(const QList<QWidget*>& panes, const QWidget* focused, int step);

} // namespace gatehouse::ui
