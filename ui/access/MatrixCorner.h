// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/AccessMatrixModel.h"
#include "ui/access/MatrixLook.h"

#include <QWidget>

namespace gatehouse::ui {

/// Above the app column: how many apps are shown, what their reach counts, and the titles of the column.
class MatrixCorner : public QWidget
{
    Q_OBJECT
public:
    MatrixCorner(const AccessMatrixModel& model, const MatrixLook& look, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const AccessMatrixModel& m_model;
    const MatrixLook& m_look;
};

} // namespace gatehouse::ui
