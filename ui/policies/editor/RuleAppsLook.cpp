// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Wording.h"
#include "ui/policies/editor/OutOfReachModel.h"
#include "ui/policies/editor/RuleAppsModel.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QLocale>

/// What RuleAppsModel shows of its rows.
namespace gatehouse::ui {

QString underRuleWord(UnderRule under, const AppAccessRule& rule, PolicyModel model)
{
    switch (under) {
    case UnderRule::Allowed:
        return rule.effect == RuleEffect::Allow && rule.apps != RuleApps::All &&
                       model == PolicyModel::Additive
                   ? RuleAppsModel::tr("no effect")
                   : RuleAppsModel::tr("allowed");
    case UnderRule::Blocked:
        return RuleAppsModel::tr("blocked");
    case UnderRule::PerhapsBlocked:
        return RuleAppsModel::tr("blocked, if eligible");
    case UnderRule::Unnamed:
        return RuleAppsModel::tr("not named");
    case UnderRule::CannotBeBlocked:
        break;
    }
    return RuleAppsModel::tr("cannot be blocked");
}

QVariant underRuleGlyph(UnderRule under)
{
    switch (under) {
    case UnderRule::Allowed:
        return variant(VerdictGlyph::Allowed);
    case UnderRule::Blocked:
        return variant(VerdictGlyph::DeniedByPolicy);
    case UnderRule::PerhapsBlocked:
        return variant(VerdictGlyph::Unknown);
    case UnderRule::Unnamed:
        return variant(access::GateResult::NotApplicable);
    case UnderRule::CannotBeBlocked:
        break;
    }
    return variant(VerdictGlyph::Beyond);
}

const RuleAppRow& RuleAppsModel::rowOf(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(sourceOf(index.row()))];
}

int RuleAppsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString RuleAppsModel::text(const RuleAppRow& row, int column) const
{
    switch (column) {
    case App:
        return row.name;
    case Vendor:
        return row.vendor;
    case FrameworkName:
        return row.framework ? wording::name(*row.framework) : QString();
    case Scopes:
        return row.scopes;
    case ReadsHere: {
        const auto count = reads(row);
        if (!row.isInstalled())
            return QStringLiteral("–");
        if (!count)
            return {};
        return count->total == 0 ? tr("none here") : readsText(*count);
    }
    case Under:
        return underRuleWord(underRule({m_effect, m_kind, {}, {}}, met(row), row), {m_effect, m_kind, {}, {}},
                             policyModel());
    default:
        return {};
    }
}

QString RuleAppsModel::tip(const RuleAppRow& row, int column) const
{
    if (column == Scopes)
        return row.scopesNote;
    if (column == Box || column == Under)
        return canChange(row) ? QString() : lockReason(row);
    if (!row.isInstalled())
        return tr(
            "No app of this organization has this key. It is kept, and counts once the app is installed.");
    if (column == App)
        return row.name + QLatin1Char('\n') + wording::plainText(row.key.value, 200);
    return {};
}

QVariant RuleAppsModel::look(const RuleAppRow& row, int column, int role) const
{
    const UnderRule under = underRule({m_effect, m_kind, {}, {}}, met(row), row);
    const auto count = reads(row);
    const bool here = count && count->total > 0;
    switch (role) {
    case CellRole::LeadingGlyph:
        if (column == Scopes && row.isInstalled() && !row.scopesKnown)
            return variant(VerdictGlyph::Unknown);
        return column == Under ? underRuleGlyph(under) : QVariant();
    case CellRole::Text:
        if (column == App)
            return variant(row.isInstalled() ? TextRole::BodyMedium : TextRole::Mono);
        return variant(column == Scopes && row.scopesKnown ? TextRole::Mono : TextRole::Body);
    case CellRole::Color:
        if (column == Scopes && !row.scopesKnown)
            return variant(ColorRole::Unknown);
        if (column == Under)
            return variant(under == UnderRule::CannotBeBlocked ? ColorRole::Beyond : ColorRole::Text);
        if (column == ReadsHere)
            return variant(here ? ColorRole::Text : ColorRole::Text3);
        return variant(column == App ? ColorRole::Text : ColorRole::Text2);
    case CellRole::Suffix:
        if (column == App && !row.site.isEmpty())
            return row.site;
        if (column == Scopes && !row.moreScopes.isEmpty())
            return row.moreScopes;
        return column == ReadsHere && here ? QVariant(tr("of %1").arg(QLocale().toString(count->total)))
                                           : QVariant();
    case CellRole::Ground:
        return row.isBeyond() || !row.isInstalled() ? variant(ColorRole::Alternate) : QVariant();
    default:
        return {};
    }
}

QVariant RuleAppsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RuleAppRow& row = rowOf(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Box ? QVariant(row.listed ? tr("%1, on the list").arg(row.name)
                                                   : tr("%1, not on the list").arg(row.name))
                             : QVariant();
    case Qt::CheckStateRole:
        return column == Box ? QVariant(row.listed ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == ReadsHere ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString told = tip(row, column);
        return told.isEmpty() ? QVariant() : QVariant(toolTip(told));
    }
    case KeyRole:
        return QString::fromStdString(row.key.value);
    case CellRole::Sort:
        return ArrangedModel::data(index, role);
    default:
        return look(row, column, role);
    }
}

QVariant RuleAppsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {QString(),    tr("App"),        tr("Vendor"),         tr("Framework"),
                              tr("Scopes"), tr("Reads here"), tr("Under this rule")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::CheckStateRole && section == Box)
        return headerState();
    if (role == Qt::TextAlignmentRole)
        return int((section == ReadsHere ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ReadsHere)
        return toolTip(tr("In how many of the containers that the rule applies to, and that the app is "
                          "installed for, it reads under this rule and all others that are active."));
    if (role == Qt::ToolTipRole && section == Under)
        return toolTip(tr("What this rule alone says. Another policy may block an app that it allows."));
    return {};
}

Qt::ItemFlags RuleAppsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = ArrangedModel::flags(index);
    if (index.isValid() && index.column() == Box && canChange(rowOf(index)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RuleAppsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    setListed({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace gatehouse::ui
