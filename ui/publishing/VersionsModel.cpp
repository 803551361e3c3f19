// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/VersionsModel.h"

#include "models/wording/Wording.h"
#include "ui/publishing/VersionWords.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QLocale>

namespace gatehouse::ui {

VersionsModel::VersionsModel(std::shared_ptr<const Organization> organization, QObject* parent)
    : QAbstractTableModel(parent)
    , m_organization(std::move(organization))
{
    for (int row = 0; row < rowCount() && m_published < 0; ++row)
        if (version(row).policies == m_organization->policies)
            m_published = row;
}

const PublishedVersion& VersionsModel::version(int row) const
{
    const auto& versions = m_organization->publishedVersions;
    return versions[versions.size() - 1 - static_cast<std::size_t>(row)];
}

int VersionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_organization->publishedVersions.size());
}

int VersionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString VersionsModel::text(int row, int column) const
{
    const PublishedVersion& shown = version(row);
    switch (column) {
    case When:
        return shown.at ? publishedTime(shown.at) : tr("before the first publication");
    case By:
        return shown.by.empty() ? tr("not known") : wording::plainText(shown.by, 80);
    case Reason:
        return shown.reason.empty() ? tr("none given") : wording::plainText(shown.reason);
    default:
        return QLocale().toString(static_cast<qulonglong>(shown.policies.size()));
    }
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Policies ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::Suffix:
        return index.column() == When && isPublished(index.row()) ? tr("published now") : QVariant();
    case CellRole::Text:
        return variant(index.column() == When ? TextRole::BodyMedium : TextRole::Body);
    default:
        return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Policies ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Published");
    case By:
        return tr("By");
    case Reason:
        return tr("Reason");
    default:
        return tr("Policies");
    }
}

} // namespace gatehouse::ui
