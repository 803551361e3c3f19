// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/PastedModel.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/CellRoles.h"

#include <algorithm>
#include <set>

namespace gatehouse::ui {
namespace {

constexpr std::size_t mostCandidates = 25; ///< of one key, told one by one

} // namespace

void PastedModel::addRows(const PastedKeys& pasted, bool (*wanted)(const PastedKey&))
{
    for (const PastedKey& key : pasted.keys) {
        if (!wanted(key))
            continue;
        if (key.matches.empty())
            m_rows.push_back({key.text, std::nullopt, 0, true, false});
        for (std::size_t at = 0; at < std::min(key.matches.size(), mostCandidates); ++at)
            m_rows.push_back(
                {key.text, key.matches[at], key.matches.size(), at == 0, key.matches.size() == 1});
    }
}

void PastedModel::setPasted(std::shared_ptr<const ContainerNames> names, const PastedKeys& pasted)
{
    beginResetModel();
    m_names = std::move(names);
    m_rows.clear();
    addRows(pasted, [](const PastedKey& key) { return key.matches.empty(); });
    addRows(pasted, [](const PastedKey& key) { return key.matches.size() > 1; });
    addRows(pasted, [](const PastedKey& key) { return key.matches.size() == 1; });
    endResetModel();
    Q_EMIT choiceChanged();
}

std::vector<access::ContainerIndex> PastedModel::chosen() const
{
    std::set<access::ContainerIndex> containers;
    for (const Row& row : m_rows)
        if (row.checked)
            containers.insert(*row.container);
    return {containers.begin(), containers.end()};
}

PastedCounts PastedModel::counts() const
{
    PastedCounts counts;
    for (const Row& row : m_rows) {
        counts.missing += row.candidates == 0 ? 1 : 0;
        counts.found += row.candidates == 1 ? 1 : 0;
        counts.ambiguous += row.candidates > 1 && row.first ? 1 : 0;
    }
    counts.containers = static_cast<int>(chosen().size());
    return counts;
}

void PastedModel::toggle(const QList<int>& rows, bool checked)
{
    for (const int at : rows) {
        Row& row = m_rows[static_cast<std::size_t>(at)];
        row.checked = checked && row.container;
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Text), index(rowCount() - 1, Text), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int PastedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PastedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString PastedModel::result(const Row& row) const
{
    if (row.candidates == 0)
        return tr("not found");
    return row.candidates == 1 ? tr("found")
                               : tr("ambiguous: %n containers", nullptr, static_cast<int>(row.candidates));
}

QString PastedModel::title(const Row& row) const
{
    if (!row.container)
        return tr("no container has this id, key or name");
    const Organization& organization = m_names->organization();
    const Container& container = organization.containers[row.container->value];
    return tr("%1 %2, %3")
        .arg(wording::plainText(container.key, 40), wording::plainText(container.name, 80),
             productName(organization, {container.site, container.product}));
}

QVariant PastedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Text)
            return wording::plainText(row.text.toStdString(), 200);
        return column == Result ? result(row) : title(row);
    case Qt::CheckStateRole:
        return column == Text && row.container ? QVariant(row.checked ? Qt::Checked : Qt::Unchecked)
                                               : QVariant();
    case CellRole::LeadingGlyph:
        if (column == Result && row.candidates != 1)
            return variant(row.candidates == 0 ? access::GateResult::Fail : access::GateResult::Unknown);
        return column == Result ? variant(access::GateResult::Pass) : QVariant();
    case CellRole::Text:
        return variant(column == Text ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(column == ContainerTitle ? ColorRole::Text2 : ColorRole::Text);
    default:
        return {};
    }
}

QVariant PastedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Pasted"), tr("Result"), tr("Container")};
    return titles[section];
}

Qt::ItemFlags PastedModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Text && m_rows[static_cast<std::size_t>(index.row())].container)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PastedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    toggle({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace gatehouse::ui
