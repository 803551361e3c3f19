// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixTable.h"

namespace gatehouse::ui {

/// The part of the matrix that has the keyboard: apps × containers. The cursor walks from here into the last
/// row and columns, too.
class MatrixView : public MatrixTable
{
    Q_OBJECT
public:
    MatrixView(MatrixCursor& cursor, const MatrixLook& look, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override {} ///< letters choose the action

Q_SIGNALS:
    void explainRequested();         ///< Enter, double click
    void copyRowRequested();         ///< Ctrl+C
    void copyExplanationRequested(); ///< Ctrl+Shift+C
    void nothingDenied();            ///< F8 found no cell

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] int rowsOfPage() const;
};

} // namespace gatehouse::ui
