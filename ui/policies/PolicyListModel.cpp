// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyListModel.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

namespace gatehouse::ui {

void PolicyListModel::setOrganization(std::shared_ptr<const Organization> organization,
                                      const QSet<QString>& edited)
{
    beginResetModel();
    m_organization = std::move(organization);
    m_edited = edited;
    endResetModel();
}

int PolicyListModel::rowOf(const PolicyId& id) const
{
    const auto found = m_organization ? findPolicy(*m_organization, id) : std::nullopt;
    return found ? static_cast<int>(*found) : -1;
}

int PolicyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_organization ? 0 : static_cast<int>(m_organization->policies.size());
}

QVariant PolicyListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Policy& policy = m_organization->policies[static_cast<std::size_t>(index.row())];
    const auto mark = [&] {
        return m_edited.contains(QString::fromStdString(policy.id.value)) ? tr("edited") : QString();
    };
    const auto second = [&] {
        return tr("%1 · %2").arg(coverageSummary(*m_organization, policy.coverage),
                                 ruleSummary(policy.rule, m_organization->properties.policyModel));
    };
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(policy.name);
    case Qt::AccessibleTextRole:
        return m_edited.contains(QString::fromStdString(policy.id.value))
                   ? tr("%1, %2, %3, %4")
                         .arg(wording::plainText(policy.name), wording::name(policy.status), second(), mark())
                   : tr("%1, %2, %3")
                         .arg(wording::plainText(policy.name), wording::name(policy.status), second());
    case Qt::ToolTipRole:
        return toolTip(QString::fromStdString(policy.name));
    case CellRole::SecondLine:
        return second();
    case CellRole::LeadingGlyph:
        return variant(policy.status);
    case CellRole::Text:
        return variant(TextRole::BodyMedium);
    case IdRole:
        return QString::fromStdString(policy.id.value);
    case MarkRole:
        return mark();
    case StatusRole:
        return static_cast<int>(policy.status);
    default:
        return {};
    }
}

} // namespace gatehouse::ui
