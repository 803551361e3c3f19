// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaneCycle.h"

namespace gatehouse::ui {

namespace {

bool takesFocus(const QWidget& widget)
{
    // Before the window is shown its focus can be settled already.
    return widget.isEnabled() && widget.isVisibleTo(widget.window()) &&
           (widget.focusPolicy() & Qt::TabFocus) != 0;
}

int paneOf(const QList<QWidget*>& panes, const QWidget* focused)
{
    for (int at = 0; at < panes.size(); ++at)
        if (focused != nullptr && (panes.at(at) == focused || panes.at(at)->isAncestorOf(focused)))
            return at;
    return -1;
}

} // namespace

bool focusInto(QWidget& pane)
{
    if (takesFocus(pane)) {
        pane.setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QWidget* next = pane.nextInFocusChain(); next != nullptr && next != &pane;
         next = next->nextInFocusChain()) {
        if (!pane.isAncestorOf(next) || !takesFocus(*next))
            continue;
        next->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void focusIntoMain(Place& place)
{
    QWidget* const main = place.mainPane();
    if (main != nullptr && focusInto(*main))
        return;
    focusInto(place);
    // A place that hears of a new organization after the shell does shows its main pane a moment later.
    const auto tryAgain = [&place] {
        QWidget* const later = place.isVisible() ? place.mainPane() : nullptr;
        if (later != nullptr)
            focusInto(*later);
    };
    QMetaObject::invokeMethod(&place, tryAgain, Qt::QueuedConnection);
}

void cyclePanes(const QList<QWidget*>& panes, const QWidget* focused, int step)
{
    const int count = int(panes.size());
    int at = paneOf(panes, focused);
    if (at < 0 && step < 0)
        at = 0;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        QWidget* pane = panes.at(at);
        if (pane->isVisible() && focusInto(*pane))
            return;
    }
}

} // namespace gatehouse::ui
