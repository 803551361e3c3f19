// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/OverviewCounts.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// One figure with its word and a line below. Takes no focus where it leads nowhere.
class CountButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// `divided`: with a line at its left.
    CountButton(const Theme& theme, bool divided, QWidget* parent = nullptr);

    void setCount(const CountText& count);
    [[nodiscard]] const CountText& count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    CountText m_count;
    bool m_divided;
};

} // namespace gatehouse::ui
