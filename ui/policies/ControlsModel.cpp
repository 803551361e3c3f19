// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/ControlsModel.h"

#include "models/wording/Language.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/policies/PolicyHistory.h"
#include "ui/publishing/VersionWords.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <algorithm>

namespace gatehouse::ui {
namespace {

bool isSubjectOf(const Control& control, const AppAccessRule& rule, const std::vector<AppKey>& sorted)
{
    return control.apps == rule.apps && (rule.apps == RuleApps::All || control.keys == sorted);
}

void activeFirst(std::vector<std::size_t>& indexes, const std::vector<Policy>& policies)
{
    std::stable_sort(indexes.begin(), indexes.end(), [&](std::size_t a, std::size_t b) {
        return policies[a].status == PolicyStatus::Active && policies[b].status != PolicyStatus::Active;
    });
}

QString statementText(const Policy& policy)
{
    const QString effect =
        policy.rule.effect == RuleEffect::Block ? ControlsModel::tr("block") : ControlsModel::tr("allow");
    return policy.status == PolicyStatus::Active
               ? effect
               : ControlsModel::tr("%1 (%2)").arg(effect, wording::inSentence(wording::name(policy.status)));
}

} // namespace

std::vector<Control> controls(const std::vector<Policy>& policies)
{
    std::vector<Control> found{Control{}};
    for (std::size_t at = 0; at < policies.size(); ++at) {
        const AppAccessRule& rule = policies[at].rule;
        std::vector<AppKey> keys = rule.apps == RuleApps::All ? std::vector<AppKey>() : rule.keys;
        std::sort(keys.begin(), keys.end());
        auto control = std::find_if(found.begin(), found.end(),
                                    [&](const Control& known) { return isSubjectOf(known, rule, keys); });
        if (control == found.end())
            control = found.insert(found.end(), Control{rule.apps, keys, {}, {}});
        const bool isDefault = policies[at].coverage.level == CoverageLevel::Organization;
        (isDefault ? control->defaults : control->overrides).push_back(at);
    }
    for (Control& control : found) {
        activeFirst(control.defaults, policies);
        activeFirst(control.overrides, policies);
    }
    return found;
}

void ControlsModel::setOrganization(std::shared_ptr<const Organization> organization)
{
    beginResetModel();
    m_organization = std::move(organization);
    m_rows.clear();
    if (m_organization)
        for (Control& control : controls(m_organization->policies)) {
            Row row;
            row.cells[Subject] = subjectText(control);
            row.cells[Default] = defaultText(control);
            row.cells[AppliesTo] = control.overrides.empty() ? tr("the whole organization")
                                                             : tr("the organization but its overrides");
            row.cells[Overrides] = overridesText(control);
            row.cells[UpdatedBy] = updatedText(control);
            QStringList lines;
            for (const std::size_t at : control.overrides) {
                const Policy& policy = m_organization->policies[at];
                lines << tr("%1: %2, %3")
                             .arg(wording::plainText(policy.name, 80), statementText(policy),
                                  wording::coverageText(policy.coverage, *m_organization));
            }
            row.tip = lines.join(u'\n');
            row.control = std::move(control);
            m_rows.push_back(std::move(row));
        }
    endResetModel();
}

QString ControlsModel::subjectText(const Control& control) const
{
    if (control.apps == RuleApps::All)
        return tr("App access, all apps");
    if (control.apps == RuleApps::Except)
        return tr("App access, all apps but %n", nullptr, static_cast<int>(control.keys.size()));
    if (control.keys.size() == 1)
        return tr("App access, %1").arg(wording::appText(control.keys.front(), *m_organization));
    return tr("App access, %n apps", nullptr, static_cast<int>(control.keys.size()));
}

QString ControlsModel::defaultText(const Control& control) const
{
    if (control.defaults.empty())
        return control.apps == RuleApps::All ? tr("allow (nothing is set)") : tr("none is set");
    QStringList texts;
    for (const std::size_t at : control.defaults)
        texts << statementText(m_organization->policies[at]);
    return texts.join(tr(", "));
}

QString ControlsModel::overridesText(const Control& control) const
{
    if (control.overrides.empty())
        return tr("none");
    const auto active =
        std::count_if(control.overrides.begin(), control.overrides.end(), [&](std::size_t at) {
            return m_organization->policies[at].status == PolicyStatus::Active;
        });
    const auto all = static_cast<int>(control.overrides.size());
    return active == all ? tr("%n overrides", nullptr, all)
                         : tr("%1 of %n overrides active", nullptr, all).arg(active);
}

/// The newest kept publication that changed one of its policies.
QString ControlsModel::updatedText(const Control& control) const
{
    std::optional<PolicyHistoryEntry> newest;
    std::vector<std::size_t> policies = control.defaults;
    policies.insert(policies.end(), control.overrides.begin(), control.overrides.end());
    for (const std::size_t at : policies) {
        const auto history = policyHistory(*m_organization, m_organization->policies[at].id);
        if (!history.empty() && (!newest || newest->at < history.front().at))
            newest = history.front();
    }
    if (!newest)
        return tr("not known");
    return tr("%1, %2").arg(newest->by.empty() ? tr("someone not named") : wording::plainText(newest->by, 80),
                            publishedTime(newest->at));
}

std::optional<PolicyId> ControlsModel::policyAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Control& control = m_rows[static_cast<std::size_t>(index.row())].control;
    const bool fromOverrides = index.column() == Overrides || control.defaults.empty();
    const auto& policies = fromOverrides && !control.overrides.empty() ? control.overrides : control.defaults;
    return policies.empty() ? std::nullopt : std::optional(m_organization->policies[policies.front()].id);
}

int ControlsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ControlsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ControlsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = row.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTip(index.column() == Overrides && !row.tip.isEmpty() ? row.tip : text);
    case CellRole::Text:
        return variant(index.column() == Subject ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(index.column() == UpdatedBy || index.column() == AppliesTo ? ColorRole::Text2
                                                                                  : ColorRole::Text);
    default:
        return {};
    }
}

QVariant ControlsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Control");
    case Default:
        return tr("Default");
    case AppliesTo:
        return tr("Applies to");
    case Overrides:
        return tr("Overrides");
    default:
        return tr("Updated by");
    }
}

} // namespace gatehouse::ui
