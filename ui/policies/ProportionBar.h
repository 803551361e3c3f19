// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace gatehouse::ui {

/// A bar of coloured parts, each as long as its count; the counts stand in words below it, so it has no texts
/// of its own.
class ProportionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProportionBar(const Theme& theme, QWidget* parent = nullptr);

    void setParts(const QList<std::pair<ColorRole, int>>& parts);
    [[nodiscard]] QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QList<std::pair<ColorRole, int>> m_parts;
};

} // namespace gatehouse::ui
