// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableView.h"

#include <QList>

namespace gatehouse::ui {

/// The header of a table whose first column holds check boxes: one over all rows that are shown, painted from
/// the model's Qt::CheckStateRole.
class CheckHeader : public TableHeader
{
    Q_OBJECT
public:
    explicit CheckHeader(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void boxClicked();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
};

/// A table of check boxes in the first column. Space changes the boxes of all selected rows to what the
/// current one becomes; Ctrl+A selects all rows that are shown.
class CheckTable : public TableView
{
    Q_OBJECT
public:
    explicit CheckTable(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void checkRequested(const QList<int>& rows, bool checked);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void checkSelected();
};

} // namespace gatehouse::ui
