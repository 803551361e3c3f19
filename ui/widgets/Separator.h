// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

/// A horizontal 1-px line.
class Separator : public QWidget
{
    Q_OBJECT
public:
    explicit Separator(const Theme& theme, ColorRole color = ColorRole::FaintLine, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ColorRole m_color;
};

} // namespace gatehouse::ui
