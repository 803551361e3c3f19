// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ContainersModel.h"

#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QLocale>

namespace gatehouse::ui {

namespace {

bool isCount(int column)
{
    return column == ContainersModel::Policies || column == ContainersModel::Apps;
}

QString rangeText(const AppsReaching& count)
{
    const QLocale locale;
    const QString least = locale.toString(count.allowed);
    return count.unknown == 0 ? least : least + u'–' + locale.toString(count.allowed + count.unknown);
}

/// Ids of numbers sort as numbers.
SortKey idKey(const QString& id)
{
    bool number = false;
    const qint64 value = id.toLongLong(&number);
    return number ? SortKey{value, {}} : SortKey{std::numeric_limits<qint64>::max(), id};
}

} // namespace

void ContainersModel::setOrganization(std::shared_ptr<const access::CompiledOrganization> core)
{
    beginResetModel();
    m_core = std::move(core);
    m_rows = m_core ? containerRows(*m_core) : std::vector<ContainerRow>();
    m_reaching.assign(m_rows.size(), std::nullopt);
    m_sources.clear();
    for (const ContainerRow& row : m_rows)
        m_sources.insert(row.id, static_cast<int>(row.container.value));
    m_matcher = m_core ? ContainersMatcher(m_filter, *m_core) : ContainersMatcher();
    arrange();
    endResetModel();
}

void ContainersModel::setFilter(const ContainersFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_matcher = m_core ? ContainersMatcher(filter, *m_core) : ContainersMatcher();
    arrange();
    endResetModel();
}

int ContainersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool ContainersModel::shows(int source) const
{
    return m_matcher.matches(m_rows[static_cast<std::size_t>(source)]);
}

const AppsReaching& ContainersModel::reaching(int source) const
{
    std::optional<AppsReaching>& count = m_reaching[static_cast<std::size_t>(source)];
    if (!count)
        count = appsReaching(*m_core, {static_cast<std::uint32_t>(source)});
    return *count;
}

SortKey ContainersModel::sortKey(int source, int column) const
{
    const ContainerRow& row = m_rows[static_cast<std::size_t>(source)];
    if (column == Policies)
        return {static_cast<qint64>(row.policies.size()), {}};
    if (column == NativeId)
        return idKey(row.shownId);
    if (column == Apps)
        return {(static_cast<qint64>(reaching(source).allowed) << 24) + reaching(source).unknown, {}};
    return {0, text(source, column).toCaseFolded()};
}

QString ContainersModel::text(int source, int column) const
{
    const ContainerRow& row = m_rows[static_cast<std::size_t>(source)];
    switch (column) {
    case Key:
        return row.key;
    case Name:
        return row.name;
    case Kind:
        return kindWords(row.product);
    case SiteName:
        return row.site;
    case NativeId:
        return row.shownId;
    case SchemeName:
        return row.scheme ? *row.scheme : tr("not known");
    case Policies:
        return row.policies.empty() ? QStringLiteral("–")
                                    : QLocale().toString(static_cast<qulonglong>(row.policies.size()));
    case Apps:
        return rangeText(reaching(source));
    default:
        return {};
    }
}

ColorRole ContainersModel::color(const ContainerRow& row, int column)
{
    if (column == SchemeName && !row.scheme)
        return ColorRole::Unknown;
    if (column == Policies && row.policies.empty())
        return ColorRole::Text3;
    return column == Key || column == Name || isCount(column) ? ColorRole::Text : ColorRole::Text2;
}

QVariant ContainersModel::glyph(const ContainerRow& row, int column) const
{
    return column == SchemeName && !row.scheme ? variant(VerdictGlyph::Unknown) : QVariant();
}

QVariant ContainersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int source = sourceOf(index.row());
    const ContainerRow& row = m_rows[static_cast<std::size_t>(source)];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(source, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isCount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::Text:
        if (column == NativeId)
            return variant(TextRole::Mono);
        return variant(column == Key || column == Name ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(color(row, column));
    case CellRole::LeadingGlyph:
        return glyph(row, column);
    case CellRole::Suffix:
        return column == Apps ? QVariant(tr("of %1").arg(QLocale().toString(reaching(source).total)))
                              : QVariant();
    case Qt::ToolTipRole:
        return column == SchemeName && !row.scheme
                   ? QVariant(toolTip(tr("Without a scheme every permission here is not known.")))
                   : QVariant();
    case BlockingRole:
        return column == Policies && row.blocking;
    default:
        return ArrangedModel::data(index, role);
    }
}

QVariant ContainersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Key"), tr("Name"),   tr("Kind"),     tr("Site"),
                              tr("Id"),  tr("Scheme"), tr("Policies"), tr("Apps reading")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::ToolTipRole && section == Policies)
        return toolTip(tr("Active policies that cover it; the shield says that one of them blocks apps."));
    if (role == Qt::ToolTipRole && section == Apps)
        return toolTip(tr("How many of the apps installed here read it by themselves."));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isCount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::ui
