// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/AppSummaries.h"
#include "ui/widgets/ItemDelegate.h"

namespace gatehouse::ui {

/// How many of `ticks` strokes each part of a reach gets: every part that is not empty has one, the strokes
/// of all parts never exceed those of the whole, and all are filled only where everything is reached.
struct ReachTicks
{
    int itself = 0;
    int onlyPeople = 0;
    int perhaps = 0;
    int total = 0;
    bool operator==(const ReachTicks&) const = default;
};
[[nodiscard]] ReachTicks reachTicks(const ReachParts& parts, int most);

/// Paints the column Reads: a stroke for each container (or for several, where they are many), filled for
/// what the app reads by itself, outlined for what it reads only through people, outlined in amber for what
/// is not known, pale for the rest; then the number.
class ReachBarDelegate : public ItemDelegate
{
    Q_OBJECT
public:
    using ItemDelegate::ItemDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    void paintTicks(QPainter& painter, const QPoint& topLeft, const ReachTicks& ticks) const;
};

} // namespace gatehouse::ui
