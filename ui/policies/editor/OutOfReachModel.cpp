// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/OutOfReachModel.h"

#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"

#include <QLocale>

namespace gatehouse::ui {

QString readsText(const access::ReachCount& count)
{
    const QLocale locale;
    const QString least = locale.toString(count.allowed);
    return count.unknown == 0 ? least : least + u'–' + locale.toString(count.allowed + count.unknown);
}

void OutOfReachModel::setRows(std::shared_ptr<const Organization> organization, std::vector<OutOfReach> rows)
{
    beginResetModel();
    m_organization = std::move(organization);
    m_rows = std::move(rows);
    endResetModel();
}

int OutOfReachModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutOfReachModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString OutOfReachModel::text(const OutOfReach& row, int column) const
{
    const gatehouse::App& app = m_organization->apps[row.app.value];
    switch (column) {
    case App:
        return wording::plainText(app.name, 120);
    case Why:
        return app.eligible ? tr("not eligible: the platform lets no policy block it")
                            : tr("not known whether a policy can block it");
    default:
        return readsText(row.reads);
    }
}

QVariant OutOfReachModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutOfReach& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool known = m_organization->apps[row.app.value].eligible.has_value();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case CellRole::LeadingGlyph:
        return column == App ? variant(known ? VerdictGlyph::Beyond : VerdictGlyph::Unknown) : QVariant();
    case CellRole::Text:
        return variant(column == App ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(column == Why ? ColorRole::Text2 : ColorRole::Text);
    case CellRole::Suffix:
        return column == ReadsHere ? QVariant(tr("of %1").arg(QLocale().toString(row.reads.total)))
                                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == ReadsHere ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant OutOfReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("App"), tr("Why"), tr("Reads here")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::TextAlignmentRole)
        return int((section == ReadsHere ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::ui
