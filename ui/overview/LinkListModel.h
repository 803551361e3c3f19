// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/LinkRow.h"

#include <QAbstractListModel>
#include <QList>

namespace gatehouse::ui {

/// The lines of one card.
class LinkListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { RightRole = Qt::UserRole + 1, RightSecondRole, RightColorRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<LinkRow> rows);
    [[nodiscard]] const LinkRow& at(int row) const { return m_rows[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<LinkRow> m_rows;
};

} // namespace gatehouse::ui
