// SPDX-License-Identifier: Apache-2.0
#include "ui/start/FaultsModel.h"

#include "models/wording/FaultWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"

#include <utility>

namespace gatehouse::ui {

namespace {

QString positionText(const Fault& fault)
{
    return fault.position ? QStringLiteral("%1 : %2").arg(fault.position->line).arg(fault.position->column)
                          : QStringLiteral("–");
}

QString pointerText(const Fault& fault)
{
    return fault.pointer.empty() ? FaultsModel::tr("the whole file") : wording::plainText(fault.pointer);
}

QVariant faultText(const Fault& fault, int row, int column)
{
    switch (column) {
    case FaultsModel::Number:
        return QString::number(row + 1);
    case FaultsModel::Sentence:
        return wording::sentence(fault);
    case FaultsModel::Pointer:
        return pointerText(fault);
    default:
        return positionText(fault);
    }
}

QVariant faultLook(int column, int role)
{
    const bool mono = column == FaultsModel::Pointer || column == FaultsModel::Position;
    if (role == CellRole::Text)
        return variant(mono                              ? TextRole::Mono
                       : column == FaultsModel::Sentence ? TextRole::BodyMedium
                                                         : TextRole::Body);
    if (role == CellRole::Color)
        return variant(column == FaultsModel::Sentence || column == FaultsModel::Pointer ? ColorRole::Text
                                                                                         : ColorRole::Text2);
    return {};
}

bool isNumeric(int column)
{
    return column == FaultsModel::Number || column == FaultsModel::Position;
}

} // namespace

void FaultsModel::setFaults(std::vector<Fault> faults)
{
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

int FaultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_faults.size());
}

int FaultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Fault& fault = m_faults.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return faultText(fault, index.row(), index.column());
    if (role == CellRole::SecondLine && index.column() == Sentence)
        return wording::advice(fault);
    if (role == Qt::TextAlignmentRole && isNumeric(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return faultLook(index.column(), role);
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumeric(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return QStringLiteral("#");
    case Sentence:
        return tr("Fault");
    case Pointer:
        return tr("Place");
    default:
        return tr("Line : col");
    }
}

QString faultsAsText(const std::vector<Fault>& faults)
{
    QStringList lines;
    for (const Fault& fault : faults)
        lines += QStringLiteral("%1\t%2\t%3")
                     .arg(pointerText(fault), positionText(fault), wording::sentence(fault));
    return lines.join(QLatin1Char('\n'));
}

} // namespace gatehouse::ui
