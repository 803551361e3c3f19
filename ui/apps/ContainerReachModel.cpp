// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/ContainerReachModel.h"

#include "models/wording/Language.h"
#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/ToolTips.h"
#include "ui/widgets/VerdictWords.h"

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

bool isLacking(const ContainerReach& reach)
{
    return reach.standing < ReachStanding::Blocked;
}

QString titleOf(const Container& container)
{
    return wording::plainText(container.key, 60) + u' ' + wording::plainText(container.name, 120);
}

Action actionOf(int column)
{
    return static_cast<Action>(column - ContainerReachModel::FirstAction);
}

} // namespace

void ContainerReachModel::setReach(std::shared_ptr<const access::CompiledOrganization> core,
                                   access::AppIndex app, access::As as)
{
    beginResetModel();
    m_core = std::move(core);
    m_app = app;
    m_as = as;
    m_reaches = containerReaches(*m_core, app, as);
    std::stable_sort(m_reaches.begin(), m_reaches.end(),
                     [](const ContainerReach& a, const ContainerReach& b) {
                         return a.standing != b.standing ? a.standing < b.standing : a.missing > b.missing;
                     });
    arrange();
    endResetModel();
}

void ContainerReachModel::setFilter(const QString& text, bool onlyLacking)
{
    beginResetModel();
    m_text = text.toCaseFolded();
    m_onlyLacking = onlyLacking;
    arrange();
    endResetModel();
}

void ContainerReachModel::clear()
{
    beginResetModel();
    m_reaches.clear();
    m_core.reset();
    arrange();
    endResetModel();
}

const Container& ContainerReachModel::containerOf(const ContainerReach& reach) const
{
    return m_core->organization().containers[reach.container.value];
}

int ContainerReachModel::rowOfContainer(const ContainerId& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (containerOf(reachAt(row)).id == id)
            return row;
    return -1;
}

int ContainerReachModel::lackingCount() const
{
    return static_cast<int>(std::count_if(m_reaches.begin(), m_reaches.end(), isLacking));
}

int ContainerReachModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool ContainerReachModel::shows(int source) const
{
    const ContainerReach& reach = m_reaches[static_cast<std::size_t>(source)];
    if (m_onlyLacking && !isLacking(reach))
        return false;
    if (m_text.isEmpty())
        return true;
    const Container& container = containerOf(reach);
    QString haystack =
        QString::fromStdString(container.key + '\n' + container.name + '\n' + container.id.value);
    for (const std::string& label : container.labels)
        haystack += u'\n' + QString::fromStdString(label);
    return haystack.toCaseFolded().contains(m_text);
}

SortKey ContainerReachModel::sortKey(int source, int) const
{
    return {source, {}};
}

QString ContainerReachModel::spoken(const ContainerReach& reach) const
{
    QStringList verdicts;
    for (const Action action : allActions)
        verdicts.append(wording::inSentence(wording::name(action)) + u' ' +
                        verdictWord(verdictGlyph(reach.cell, action)));
    return titleOf(containerOf(reach)) + QStringLiteral(": ") + verdicts.join(QStringLiteral(", "));
}

QVariant ContainerReachModel::nameData(const ContainerReach& reach, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(containerOf(reach));
    case CellRole::SecondLine:
        return reasonWords(*m_core, m_app, m_as, reach);
    case CellRole::Text:
        return variant(TextRole::BodyMedium);
    case Qt::AccessibleTextRole:
        return spoken(reach) + QStringLiteral(". ") + reasonWords(*m_core, m_app, m_as, reach);
    case Qt::ToolTipRole:
        return toolTip(titleOf(containerOf(reach)) + u'\n' + reasonWords(*m_core, m_app, m_as, reach));
    default:
        return {};
    }
}

QVariant ContainerReachModel::actionData(const ContainerReach& reach, Action action, int role) const
{
    const VerdictGlyph glyph = verdictGlyph(reach.cell, action);
    switch (role) {
    case CellRole::LeadingGlyph:
        return variant(glyph);
    case CellRole::Ground:
        return reach.cell.blocked ? variant(ColorRole::PolicyTint) : QVariant();
    case CellRole::Copy:
    case Qt::AccessibleTextRole:
        return lozengeText(glyph);
    case Qt::ToolTipRole:
        return toolTip(wording::name(action) + QStringLiteral(": ") + verdictWord(glyph));
    default:
        return {};
    }
}

QVariant ContainerReachModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ContainerReach& reach = reachAt(index.row());
    if (role == CellRole::Sort)
        return ArrangedModel::data(index, role);
    return index.column() == Name ? nameData(reach, role) : actionData(reach, actionOf(index.column()), role);
}

QVariant ContainerReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (section == Name)
        return role == Qt::DisplayRole ? QVariant(tr("Project or space")) : QVariant();
    const QString name = wording::name(actionOf(section));
    if (role == Qt::DisplayRole)
        return name.left(1);
    return role == Qt::ToolTipRole ? QVariant(toolTip(name)) : QVariant();
}

} // namespace gatehouse::ui
