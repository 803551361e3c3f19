// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/ExportsModel.h"

#include "models/exports/ReportHash.h"
#include "models/wording/DateWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QDateTime>
#include <QFileInfo>

namespace gatehouse::ui {

QString reportHash(const QString& path)
{
    const auto hash = exports::reportHash(path);
    return hash ? QString::fromStdString(*hash) : QString();
}

void ExportsModel::setEntries(QList<ExportEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_looks.clear();
    endResetModel();
}

void ExportsModel::setLook(const QString& path, Look look)
{
    m_looks.insert(path, look);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

int ExportsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ExportsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ExportsModel::text(const ExportEntry& entry, int column) const
{
    switch (column) {
    case When:
        return wording::dateTimeText(QDateTime::fromString(entry.at, Qt::ISODate));
    case File:
        return wording::plainText(QFileInfo(entry.path).fileName().toStdString(), 120);
    case Format:
        return wording::plainText(entry.format.toUpper().toStdString(), 12);
    case Signed:
        return entry.isSigned ? tr("signed") : tr("no");
    case Hash:
        return wording::plainText(entry.sha256.toStdString(), 64);
    default:
        break;
    }
    if (!m_looks.contains(entry.path))
        return {};
    switch (m_looks.value(entry.path)) {
    case Look::Unchanged:
        return tr("unchanged");
    case Look::Changed:
        return tr("changed since");
    case Look::Gone:
        break;
    }
    return tr("not there");
}

QVariant ExportsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExportEntry& entry = m_entries[index.row()];
    const bool worried =
        index.column() == State && m_looks.value(entry.path, Look::Unchanged) != Look::Unchanged;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == File ? QVariant(toolTip(wording::plainText(entry.path.toStdString(), 400)))
                                      : QVariant();
    case CellRole::Text:
        return variant(index.column() == Hash   ? TextRole::Mono
                       : index.column() == File ? TextRole::BodyMedium
                                                : TextRole::Body);
    case CellRole::Color:
        return variant(worried ? ColorRole::Denied : ColorRole::Text);
    default:
        return {};
    }
}

QVariant ExportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Written"), tr("File"),    tr("Format"),
                              tr("Signed"),  tr("SHA-256"), tr("Now")};
    return titles[section];
}

} // namespace gatehouse::ui
