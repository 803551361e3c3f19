// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/ChoiceModel.h"

#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QSet>

#include <algorithm>

namespace gatehouse::ui {

ChoiceModel::ChoiceModel(const QStringList& headers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
{}

void ChoiceModel::setRows(const QList<ChoiceRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT choiceChanged();
}

void ChoiceModel::append(const ChoiceRow& row)
{
    const auto at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append(row);
    endInsertRows();
    Q_EMIT choiceChanged();
}

void ChoiceModel::setVerdict(std::function<ChoiceCell(const ChoiceRow&)> verdict)
{
    m_verdict = std::move(verdict);
    refreshVerdicts();
}

void ChoiceModel::refreshVerdicts()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, columnCount() - 1), index(rowCount() - 1, columnCount() - 1));
}

QStringList ChoiceModel::chosen(const QStringList& before) const
{
    QStringList order;
    for (const ChoiceRow& row : m_rows)
        if (row.chosen && !row.boxless)
            order << row.id;
    const QSet<QString> now(order.begin(), order.end());
    const QSet<QString> kept(before.begin(), before.end());
    QStringList result;
    std::ranges::copy_if(before, std::back_inserter(result),
                         [&](const QString& id) { return now.contains(id); });
    std::ranges::copy_if(order, std::back_inserter(result),
                         [&](const QString& id) { return !kept.contains(id); });
    return result;
}

int ChoiceModel::chosenCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const ChoiceRow& row) { return row.chosen && !row.boxless; }));
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

ChoiceCell ChoiceModel::cell(const ChoiceRow& row, int column) const
{
    if (m_verdict && column == columnCount() - 1)
        return m_verdict(row);
    return column < row.cells.size() ? row.cells[column] : ChoiceCell{};
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ChoiceRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::CheckStateRole:
        return index.column() == 0 && !row.boxless ? QVariant(row.chosen ? Qt::Checked : Qt::Unchecked)
                                                   : QVariant();
    case IdRole:
        return row.id;
    case SearchRole: {
        QStringList texts{row.search};
        for (const ChoiceCell& each : row.cells)
            texts << each.text << each.suffix;
        return texts.join(QLatin1Char('\n'));
    }
    default:
        return cellData(row, index.column(), role);
    }
}

QVariant ChoiceModel::cellData(const ChoiceRow& row, int column, int role) const
{
    const ChoiceCell shown = cell(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::ToolTipRole:
        return toolTip(row.reason.isEmpty() ? shown.text : row.reason);
    case CellRole::Suffix:
        return shown.suffix.isEmpty() ? QVariant() : QVariant(shown.suffix);
    case CellRole::LeadingGlyph:
        return shown.glyph ? variant(*shown.glyph) : QVariant();
    case CellRole::Text:
        return variant(shown.role);
    case CellRole::Color:
        return variant(shown.color);
    case CellRole::Ground:
        return row.locked || row.boxless ? variant(ColorRole::Alternate) : QVariant();
    default:
        return {};
    }
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers[section]) : QVariant();
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const ChoiceRow& row = m_rows[index.row()];
    if (index.column() == 0 && !row.locked && !row.boxless)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool chosen = value.toInt() == Qt::Checked;
    if (m_rows[index.row()].chosen == chosen)
        return false;
    m_rows[index.row()].chosen = chosen;
    Q_EMIT dataChanged(index, index.siblingAtColumn(columnCount() - 1));
    Q_EMIT choiceChanged();
    return true;
}

} // namespace gatehouse::ui
