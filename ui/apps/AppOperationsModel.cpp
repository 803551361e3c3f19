// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppOperationsModel.h"

#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <algorithm>

namespace gatehouse::ui {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Stronger is higher; site-level 0.
int strengthOf(const AppOperation& operation)
{
    return operation.action ? 1 + static_cast<int>(*operation.action) : 0;
}

} // namespace

QString actionId(const std::optional<Action>& action)
{
    return action ? fromView(toText(*action)) : QStringLiteral("site");
}

QString actionWords(const std::optional<Action>& action)
{
    return action ? wording::name(*action) : AppOperationsModel::tr("Site");
}

void AppOperationsModel::setOperations(std::vector<AppOperation> operations,
                                       const catalogue::Catalogue& catalogue)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_operations = std::move(operations);
    std::stable_sort(
        m_operations.begin(), m_operations.end(),
        [](const AppOperation& a, const AppOperation& b) { return strengthOf(a) > strengthOf(b); });
    arrange();
    endResetModel();
}

void AppOperationsModel::setFilter(const QString& text, const QString& action)
{
    beginResetModel();
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_action = action;
    arrange();
    endResetModel();
}

const catalogue::Operation& AppOperationsModel::operationAt(int row) const
{
    return m_catalogue.operations()[m_operations[static_cast<std::size_t>(sourceOf(row))].operation];
}

int AppOperationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool AppOperationsModel::shows(int source) const
{
    const AppOperation& own = m_operations[static_cast<std::size_t>(source)];
    if (!m_action.isEmpty() && actionId(own.action) != m_action)
        return false;
    const catalogue::Operation& operation = m_catalogue.operations()[own.operation];
    const QString haystack =
        (fromView(operation.method) + u' ' + fromView(operation.path) + u' ' + fromView(operation.name))
            .toCaseFolded();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return haystack.contains(word); });
}

SortKey AppOperationsModel::sortKey(int source, int) const
{
    return {source, {}};
}

QVariant AppOperationsModel::pathData(const catalogue::Operation& operation, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return fromView(operation.path);
    case CellRole::SecondLine:
        return fromView(operation.method) + u' ' + fromView(operation.name) +
               (operation.deprecated ? tr(", deprecated") : QString());
    case CellRole::Text:
        return variant(TextRole::Mono);
    case CellRole::Copy:
        return fromView(operation.method) + u' ' + fromView(operation.path);
    case Qt::ToolTipRole:
        return toolTip(fromView(operation.method) + u' ' + fromView(operation.path));
    default:
        return {};
    }
}

QVariant AppOperationsModel::actionData(const catalogue::Operation& operation, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return actionWords(operation.action);
    case CellRole::Color:
        return variant(operation.action ? ColorRole::Text : ColorRole::Text2);
    case Qt::ToolTipRole:
        return operation.action ? QVariant()
                                : toolTip(tr("Of the site as a whole: no container and no policy counts."));
    default:
        return {};
    }
}

QVariant AppOperationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == CellRole::Sort)
        return ArrangedModel::data(index, role);
    const catalogue::Operation& operation = operationAt(index.row());
    return index.column() == Path ? pathData(operation, role) : actionData(operation, role);
}

QVariant AppOperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == Path ? tr("Operation") : tr("Action");
}

} // namespace gatehouse::ui
