// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QHeaderView>

namespace gatehouse::ui {

/// A 28-px column header with padding 8, a chevron beside the sorted column's title, and lines between the
/// sections.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// What a section needs to show its title whole, in pixels.
    [[nodiscard]] int titleWidth(int logicalIndex) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;

    const Theme& m_theme;
};

} // namespace gatehouse::ui
