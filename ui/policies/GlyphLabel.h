// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Glyphs.h"

#include <QWidget>

namespace gatehouse::ui {

/// One glyph in the height of a line of body text; the word stands beside it.
class GlyphLabel : public QWidget
{
    Q_OBJECT
public:
    GlyphLabel(const Glyph& glyph, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Glyph m_glyph;
};

} // namespace gatehouse::ui
