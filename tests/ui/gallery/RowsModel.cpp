// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/RowsModel.h"

#include "ui/widgets/CellRoles.h"

#include <QStringList>

namespace gatehouse::ui::gallery {

namespace {

const QStringList& appNames()
{
    static const QStringList names{QStringLiteral("Slatehouse Backup"),
                                   QStringLiteral("Kestrel Test Runs"),
                                   QStringLiteral("Harrow Timesheets"),
                                   QStringLiteral("<b>bold</b> & <img src=x>"),
                                   QStringLiteral("abc\u202Egnp.exe\nsecond line"),
                                   QStringLiteral("تقارير المشاريع"),
                                   QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänsverwaltung")};
    return names;
}

QVariant nameCell(int row, int role)
{
    if (role == Qt::DisplayRole)
        return appNames().at(row);
    if (role == CellRole::Text)
        return variant(TextRole::BodyMedium);
    if (role == CellRole::TrailingGlyph && row == 0)
        return variant(VerdictGlyph::Beyond);
    if (role == CellRole::Suffix && row == 1)
        return QStringLiteral("labs");
    if (role == Qt::CheckStateRole && row > 3)
        return row % 2 == 0 ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant verdictCell(int row, int role)
{
    if (role == Qt::DisplayRole)
        return row == 3 ? QStringLiteral("not known") : QStringLiteral("Administer");
    if (row != 3)
        return {};
    if (role == CellRole::Color)
        return variant(ColorRole::Unknown);
    return role == CellRole::LeadingGlyph ? variant(VerdictGlyph::Unknown) : QVariant();
}

} // namespace

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(appNames().size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (role == CellRole::Ground && index.row() == 5)
        return variant(ColorRole::Alternate);
    if (role == Qt::TextAlignmentRole && index.column() > 2)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    switch (index.column()) {
    case 0:
        return nameCell(index.row(), role);
    case 1:
        if (role == CellRole::Color)
            return variant(ColorRole::Text2);
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Marlow & Finch")) : QVariant();
    case 2:
        return verdictCell(index.row(), role);
    case 3:
        if (role == CellRole::Suffix)
            return QStringLiteral("of 23");
        return role == Qt::DisplayRole ? QVariant(QString::number(index.row() * 5 + 1)) : QVariant();
    default:
        if (role == CellRole::Text)
            return variant(TextRole::Mono);
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("412 : %1").arg(index.row() * 11))
                                       : QVariant();
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{QStringLiteral("App"), QStringLiteral("Vendor"),
                                    QStringLiteral("Strongest"), QStringLiteral("By itself"),
                                    QStringLiteral("Line : col")};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 2)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == 0 && index.row() == 4 ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace gatehouse::ui::gallery
