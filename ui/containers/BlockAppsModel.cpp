// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/BlockAppsModel.h"

#include "ui/widgets/CellRoles.h"

namespace gatehouse::ui {

BlockAppsModel::BlockAppsModel(std::vector<BlockableApp> apps, QObject* parent)
    : ArrangedModel(parent)
    , m_apps(std::move(apps))
    , m_checked(m_apps.size())
{
    arrange();
}

void BlockAppsModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text.trimmed().toCaseFolded();
    arrange();
    endResetModel();
}

std::vector<AppKey> BlockAppsModel::checked() const
{
    std::vector<AppKey> keys;
    for (std::size_t app = 0; app < m_apps.size(); ++app)
        if (m_checked[app])
            keys.push_back(m_apps[app].key);
    return keys;
}

int BlockAppsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

bool BlockAppsModel::shows(int source) const
{
    const BlockableApp& app = m_apps[static_cast<std::size_t>(source)];
    const QString text = app.name + u'\n' + app.vendor + u'\n' + QString::fromStdString(app.key.value);
    return text.toCaseFolded().contains(m_filter);
}

SortKey BlockAppsModel::sortKey(int source, int column) const
{
    const BlockableApp& app = m_apps[static_cast<std::size_t>(source)];
    return {0, (column == 0 ? app.name : app.vendor).toCaseFolded()};
}

QVariant BlockAppsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto source = static_cast<std::size_t>(sourceOf(index.row()));
    const BlockableApp& app = m_apps[source];
    const bool name = index.column() == 0;
    const bool beyond = app.eligible == false;
    switch (role) {
    case Qt::DisplayRole:
        return name ? app.name : app.vendor;
    case Qt::CheckStateRole:
        return name ? QVariant(m_checked[source] ? Qt::Checked : Qt::Unchecked) : QVariant();
    case CellRole::Text:
        return variant(name ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(name && !beyond ? ColorRole::Text : ColorRole::Text2);
    case CellRole::Suffix:
        return name && beyond ? QVariant(tr("no policy can block it")) : QVariant();
    case CellRole::TrailingGlyph:
        return name && beyond ? variant(VerdictGlyph::Beyond) : QVariant();
    case CellRole::Ground:
        return beyond ? variant(ColorRole::Alternate) : QVariant();
    default:
        return ArrangedModel::data(index, role);
    }
}

QVariant BlockAppsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("App") : tr("Vendor");
}

Qt::ItemFlags BlockAppsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = ArrangedModel::flags(index);
    if (!index.isValid() || index.column() != 0)
        return flags;
    const BlockableApp& app = m_apps[static_cast<std::size_t>(sourceOf(index.row()))];
    return app.eligible == false ? flags : flags | Qt::ItemIsUserCheckable;
}

bool BlockAppsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_checked[static_cast<std::size_t>(sourceOf(index.row()))] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

} // namespace gatehouse::ui
