// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/CoverageModel.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QMap>

#include <algorithm>
#include <limits>
#include <set>

namespace gatehouse::ui {
namespace {

QString rawLabels(const Container& container)
{
    QStringList labels;
    for (const std::string& label : container.labels)
        labels << QString::fromStdString(label);
    return labels.join(QStringLiteral(", "));
}

QString shownId(const Container& container)
{
    return QString::fromStdString(container.nativeId.value_or(container.id.value));
}

QString haystackOf(const Container& container)
{
    return QStringList{QString::fromStdString(container.key), QString::fromStdString(container.name),
                       QString::fromStdString(container.id.value), shownId(container), rawLabels(container)}
        .join(QLatin1Char('\n'))
        .toCaseFolded();
}

QString productWord(Product product)
{
    return QString::fromUtf8(toText(product).data(), static_cast<qsizetype>(toText(product).size()));
}

} // namespace

void CoverageModel::setOrganization(std::shared_ptr<const Organization> organization,
                                    const std::vector<ContainerId>& chosen)
{
    beginResetModel();
    m_organization = std::move(organization);
    m_before = chosen;
    m_haystacks.clear();
    m_others.clear();
    m_sites.clear();
    for (const Site& site : m_organization->sites)
        m_sites.insert(QString::fromStdString(site.id.value), wording::plainText(site.name, 80));
    const std::set<ContainerId> listed(chosen.begin(), chosen.end());
    m_chosen.assign(m_organization->containers.size(), false);
    m_rows.clear();
    for (std::uint32_t at = 0; at < m_chosen.size(); ++at) {
        m_rows.push_back(at);
        m_chosen[at] = listed.contains(container(at).id);
    }
    m_count = static_cast<std::size_t>(std::count(m_chosen.begin(), m_chosen.end(), true));
    std::stable_partition(m_rows.begin(), m_rows.end(), [this](std::uint32_t at) { return m_chosen[at]; });
    if (!m_words.isEmpty())
        makeHaystacks();
    arrange();
    endResetModel();
    tell();
}

void CoverageModel::setOthers(OtherPolicies others)
{
    m_others = std::move(others);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Others), index(rowCount() - 1, Others));
}

void CoverageModel::makeHaystacks()
{
    if (!m_haystacks.empty() || !m_organization)
        return;
    m_haystacks.reserve(m_organization->containers.size());
    for (const Container& each : m_organization->containers)
        m_haystacks.push_back(haystackOf(each));
}

void CoverageModel::setFilter(const CoverageFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_words = filter.text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!m_words.isEmpty())
        makeHaystacks();
    arrange();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, Box, Box);
}

std::uint32_t CoverageModel::at(int row) const
{
    return m_rows[static_cast<std::size_t>(sourceOf(row))];
}

bool CoverageModel::shows(int source) const
{
    using Show = CoverageFilter::Show;
    const std::uint32_t at = m_rows[static_cast<std::size_t>(source)];
    const Container& each = container(at);
    if (m_filter.product && each.product != *m_filter.product)
        return false;
    if (!m_filter.site.isEmpty() && each.site.value != m_filter.site.toStdString())
        return false;
    if (!m_filter.label.isEmpty() && std::ranges::count(each.labels, m_filter.label.toStdString()) == 0)
        return false;
    if (m_filter.show == Show::Chosen || m_filter.show == Show::Unchosen)
        if (m_chosen[at] != (m_filter.show == Show::Chosen))
            return false;
    if (m_filter.show == Show::Uncovered && at < m_others.size() && !m_others[at].isEmpty())
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return m_haystacks[at].contains(word); });
}

void CoverageModel::setChosen(const QList<int>& rows, bool chosen)
{
    for (const int row : rows)
        m_chosen[at(row)] = chosen;
    tell();
}

void CoverageModel::choose(const std::vector<access::ContainerIndex>& containers)
{
    for (const access::ContainerIndex each : containers)
        m_chosen[each.value] = true;
    tell();
}

void CoverageModel::toggleShown()
{
    const bool choose = headerState() == Qt::Unchecked;
    for (int row = 0; row < rowCount(); ++row)
        m_chosen[at(row)] = choose;
    tell();
}

void CoverageModel::tell()
{
    m_count = static_cast<std::size_t>(std::count(m_chosen.begin(), m_chosen.end(), true));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Box), index(rowCount() - 1, Box), {Qt::CheckStateRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, Box, Box);
    Q_EMIT choiceChanged();
}

Qt::CheckState CoverageModel::headerState() const
{
    int chosen = 0;
    for (int row = 0; row < rowCount(); ++row)
        chosen += m_chosen[at(row)] ? 1 : 0;
    if (chosen == 0)
        return Qt::Unchecked;
    return chosen == rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

std::vector<ContainerId> CoverageModel::chosen() const
{
    std::set<std::string_view> left;
    for (std::uint32_t at = 0; at < m_chosen.size(); ++at)
        if (m_chosen[at])
            left.insert(container(at).id.value);
    std::vector<ContainerId> result;
    for (const ContainerId& id : m_before)
        if (left.erase(id.value) > 0)
            result.push_back(id);
    for (std::uint32_t at = 0; at < m_chosen.size(); ++at)
        if (m_chosen[at] && left.contains(container(at).id.value))
            result.push_back(container(at).id);
    return result;
}

QString CoverageModel::text(std::uint32_t at, int column) const
{
    const Container& each = container(at);
    switch (column) {
    case Key:
        return QString::fromStdString(each.key);
    case Name:
        return QString::fromStdString(each.name);
    case Kind:
        return kindName(each.product);
    case SiteName:
        return m_sites.value(QString::fromStdString(each.site.value));
    case NativeId:
        return shownId(each);
    case Labels:
        return rawLabels(each);
    case Others:
        return at < m_others.size() ? m_others[at] : QString();
    default:
        return {};
    }
}

SortKey CoverageModel::sortKey(int source, int column) const
{
    const std::uint32_t at = m_rows[static_cast<std::size_t>(source)];
    if (column == Box)
        return {m_chosen[at] ? 0 : 1, {}};
    const QString shown = text(at, column);
    bool number = false;
    const qint64 value = column == NativeId ? shown.toLongLong(&number) : 0;
    if (number)
        return {value, {}};
    return {column == NativeId ? std::numeric_limits<qint64>::max() : 0, shown.toCaseFolded()};
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t each = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(each, column);
    case Qt::CheckStateRole:
        return column == Box ? QVariant(m_chosen[each] ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Box ? QVariant(text(each, Key) + QLatin1Char(' ') + text(each, Name)) : QVariant();
    case IdRole:
        return QString::fromStdString(container(each).id.value);
    case CellRole::Text:
        if (column == Key)
            return variant(TextRole::BodyMedium);
        return variant(column == NativeId ? TextRole::Mono : TextRole::Body);
    case CellRole::Color:
        return variant(column == Key || column == Name ? ColorRole::Text : ColorRole::Text2);
    case CellRole::Sort:
        return ArrangedModel::data(index, role);
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {QString(),  tr("Key"), tr("Name"),   tr("Kind"),
                              tr("Site"), tr("Id"),  tr("Labels"), tr("Covered by other policies")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::CheckStateRole && section == Box)
        return headerState();
    if (role == Qt::ToolTipRole && section == Others)
        return toolTip(tr("Active policies of the shown list, without the one that is edited."));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = ArrangedModel::flags(index);
    if (index.isValid() && index.column() == Box)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool CoverageModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    setChosen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

CoverageOptions coverageOptions(const Organization& organization)
{
    QMap<QString, int> labels;
    QHash<QString, int> sites;
    std::array<int, allProducts.size()> products{};
    for (const Container& each : organization.containers) {
        ++products[static_cast<std::size_t>(each.product)];
        ++sites[QString::fromStdString(each.site.value)];
        for (const std::string& label : each.labels)
            if (!label.empty())
                ++labels[QString::fromStdString(label)];
    }
    CoverageOptions options;
    for (const Product product : allProducts)
        options.products.append(
            {productWord(product), wording::name(product), products[static_cast<std::size_t>(product)]});
    for (const Site& site : organization.sites) {
        const QString id = QString::fromStdString(site.id.value);
        options.sites.append({id, wording::plainText(site.name, 80), sites.value(id)});
    }
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        options.labels.append(
            {label.key(), wording::plainText(label.key().toStdString(), 80), label.value()});
    return options;
}

} // namespace gatehouse::ui
