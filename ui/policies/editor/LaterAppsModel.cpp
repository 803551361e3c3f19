// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/LaterAppsModel.h"

#include "models/access/PolicyState.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

namespace gatehouse::ui {
namespace {

AppAccessRule laterRule(const RuleAppsModel& apps)
{
    const AppAccessRule rule = apps.rule();
    return {rule.effect, rule.apps, {}, {}};
}

UnderRule laterUnderRule(const RuleAppsModel& apps)
{
    const AppAccessRule rule = laterRule(apps);
    const bool met = access::matchesUnnamed(rule);
    if (rule.effect == RuleEffect::Allow)
        return met ? UnderRule::Allowed : UnderRule::Unnamed;
    return met ? UnderRule::Blocked : UnderRule::Allowed;
}

} // namespace

LaterAppsModel::LaterAppsModel(const RuleAppsModel& apps, QObject* parent)
    : QAbstractTableModel(parent)
    , m_apps(apps)
{
    connect(&apps, &RuleAppsModel::ruleChanged, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(0, columnCount() - 1)); });
    connect(&apps, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

int LaterAppsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

int LaterAppsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(RuleAppsModel::ColumnCount);
}

QVariant LaterAppsModel::text(int column) const
{
    if (column == RuleAppsModel::App)
        return tr("Apps installed later");
    if (column == RuleAppsModel::ReadsHere)
        return QStringLiteral("–");
    if (column != RuleAppsModel::Under || !m_apps.isReady())
        return {};
    return underRuleWord(laterUnderRule(m_apps), laterRule(m_apps), m_apps.policyModel());
}

QVariant LaterAppsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(column);
    case CellRole::Suffix:
        return column == RuleAppsModel::App && m_apps.isReady()
                   ? QVariant(installedLater(laterRule(m_apps), m_apps.policyModel()))
                   : QVariant();
    case CellRole::LeadingGlyph:
        return column == RuleAppsModel::Under && m_apps.isReady() ? underRuleGlyph(laterUnderRule(m_apps))
                                                                  : QVariant();
    case CellRole::Ground:
        return variant(ColorRole::Alternate);
    case CellRole::Color:
        return variant(column == RuleAppsModel::ReadsHere ? ColorRole::Text3 : ColorRole::Text);
    case Qt::CheckStateRole:
        return column == RuleAppsModel::Box ? QVariant(Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return m_apps.headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return toolTip(tr("An app whose key is not on the list."));
    default:
        return {};
    }
}

QVariant LaterAppsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_apps.headerData(section, orientation, role);
}

} // namespace gatehouse::ui
