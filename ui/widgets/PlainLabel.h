// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

namespace gatehouse::ui {

/// A label for any text, trusted or not: always plain text, font and colour by role, following the theme. Its
/// object name is the caller's.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const Theme& theme, TextRole role = TextRole::Body, ColorRole color = ColorRole::Text,
                        const QString& text = {}, QWidget* parent = nullptr);

    void setTextRole(TextRole role);
    void setColorRole(ColorRole color);
    /// Selectable by mouse and keyboard; off at first.
    void setSelectable(bool selectable);

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    void follow();

    const Theme& m_theme;
    TextRole m_role;
    ColorRole m_color;
};

} // namespace gatehouse::ui
