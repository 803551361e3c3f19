// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/OverviewCounts.h"
#include "ui/widgets/Card.h"

class QHBoxLayout;

namespace gatehouse::ui {

class CountButton;

/// The figures on top of the overview; each leads to what it counts. Object name of a figure
/// "overview.count.ID".
class CountsStrip : public Card
{
    Q_OBJECT
public:
    explicit CountsStrip(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(const QList<CountText>& counts);

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);

private:
    const Theme& m_theme;
    QHBoxLayout* m_row;
    QList<CountButton*> m_buttons;
};

} // namespace gatehouse::ui
