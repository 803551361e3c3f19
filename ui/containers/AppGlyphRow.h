// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Cell.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// One app in the pane of a container: its name and the five glyphs of its cell. A click asks why.
class AppGlyphRow : public QAbstractButton
{
    Q_OBJECT
public:
    AppGlyphRow(const QString& name, const access::Cell& cell, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Where the glyph of an action starts, from the right edge; for the letters above.
    [[nodiscard]] static int glyphOffset(Action action);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    [[nodiscard]] QString spoken(const QString& name) const;

    const Theme& m_theme;
    access::Cell m_cell;
};

/// The letters V R W D A over the glyphs of rows below.
class ActionLetters : public QWidget
{
    Q_OBJECT
public:
    explicit ActionLetters(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace gatehouse::ui
