// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixCursor.h"
#include "ui/access/MatrixLook.h"
#include "ui/access/MatrixView.h"

#include <QScrollBar>
#include <QWidget>

namespace gatehouse::ui {

class MatrixCorner;

/// The whole matrix: apps × containers in the middle, the app column left of it, "Created later" right of it
/// and "Apps installed later" below, each behind a 2-px line. Four tables on one model and one selection
/// model; this class lays them out and keeps their scroll positions in step.
class MatrixPane : public QWidget
{
    Q_OBJECT
public:
    MatrixPane(AccessMatrixModel& model, const Theme& theme, QWidget* parent = nullptr);
    ~MatrixPane() override;

    [[nodiscard]] MatrixCursor& cursor() { return m_cursor; }
    [[nodiscard]] MatrixView& view() { return *m_main; }
    [[nodiscard]] const MatrixTable& laterColumns() const { return *m_right; }
    [[nodiscard]] const MatrixTable& laterRow() const { return *m_bottom; }
    [[nodiscard]] const MatrixTable& laterCorner() const { return *m_both; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Extent
    {
        int content = 0; ///< what the middle would need
        int shown = 0;   ///< what it gets
    };

    void setUpTables();
    void keepInStep();
    void rebuild();
    void layOut();
    void placeBars(Extent columns, Extent rows, int laterWidth);
    void repaintTables();
    void repaintCross(const QModelIndex& index);
    [[nodiscard]] int laterWidthFor(int width) const;
    [[nodiscard]] QList<MatrixTable*> tables() const { return {m_main, m_right, m_bottom, m_both}; }

    AccessMatrixModel& m_model;
    MatrixLook m_look;
    MatrixCursor m_cursor;
    MatrixView* m_main;
    MatrixTable* m_right;
    MatrixTable* m_bottom;
    MatrixTable* m_both;
    MatrixCorner* m_corner;
    QScrollBar* m_acrossBar;
    QScrollBar* m_laterBar;
    QScrollBar* m_downBar;
};

} // namespace gatehouse::ui
