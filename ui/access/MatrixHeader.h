// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixCursor.h"
#include "ui/access/MatrixLook.h"

#include <QHeaderView>

namespace gatehouse::ui {

/// The column header on two levels: groups by product (they stay readable while their columns scroll), and
/// per column the key, a shield where a policy that blocks covers it, the name in two lines and the letters
/// of the five actions. Used for the containers and for those "Created later".
class MatrixHeader : public QHeaderView
{
    Q_OBJECT
public:
    MatrixHeader(const MatrixCursor& cursor, const MatrixLook& look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    void paintContainer(QPainter& painter, const QRect& rect, int column) const;
    void paintLater(QPainter& painter, const QRect& rect, int column) const;
    void paintLetters(QPainter& painter, const QRect& rect) const;
    [[nodiscard]] QString laterCaption() const;
    void paintGroup(QPainter& painter, int firstColumn, int count, const QString& text) const;
    void paintGroups(QPainter& painter) const;

    const MatrixCursor& m_cursor;
    const MatrixLook& m_look;
};

/// `text` in at most two lines of `width` pixels, the second one elided.
[[nodiscard]] QStringList inTwoLines(const QString& text, const QFont& font, int width);

} // namespace gatehouse::ui
