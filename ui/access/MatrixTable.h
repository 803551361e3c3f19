// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixCursor.h"
#include "ui/access/MatrixLook.h"

#include <QTableView>

namespace gatehouse::ui {

/// One of the four tables that make up the matrix. All have the same model and the same selection; each shows
/// its part: a part in the middle hides the last row or columns, a part at the edge is scrolled to them and
/// stays there.
class MatrixTable : public QTableView
{
    Q_OBJECT
public:
    enum class Rows { Apps, Later };
    enum class Columns { Containers, Later };

    MatrixTable(Rows rows, Columns columns, MatrixCursor& cursor, const MatrixLook& look,
                QWidget* parent = nullptr);

    /// Takes the model and the shared selection; call after the headers are set.
    void setUp(AccessMatrixModel& matrix);
    /// After the model was reset: hides again what belongs to another part.
    void showPart();
    /// Shows the column or row; does nothing for what this part does not hold.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void updateGeometries() override;
    void mousePressEvent(QMouseEvent* event) override;
    [[nodiscard]] MatrixCursor& cursorOfMatrix() const { return m_cursor; }

private:
    /// A click on a row or column header moves the cursor there.
    void followHeaders();
    [[nodiscard]] bool holds(const QModelIndex& index) const;

    Rows m_rows;
    Columns m_columns;
    MatrixCursor& m_cursor;
};

} // namespace gatehouse::ui
