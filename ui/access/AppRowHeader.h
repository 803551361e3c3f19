// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixCursor.h"
#include "ui/access/MatrixLook.h"

#include <QHeaderView>

namespace gatehouse::ui {

/// The frozen app column: name, a triangle where no policy can reach the app, the site where the key is
/// installed twice, and the reach. It is the vertical header of its table, so it can never be out of step
/// with the rows.
class AppRowHeader : public QHeaderView
{
    Q_OBJECT
public:
    AppRowHeader(const MatrixCursor& cursor, const MatrixLook& look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;

private:
    void paintGround(QPainter& painter, const QRect& rect, int row) const;
    void paintApp(QPainter& painter, const QRect& rect, int row) const;
    [[nodiscard]] int paintReach(QPainter& painter, const QRect& rect, int row) const;

    const MatrixCursor& m_cursor;
    const MatrixLook& m_look;
};

} // namespace gatehouse::ui
