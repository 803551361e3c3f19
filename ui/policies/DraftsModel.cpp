// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/DraftsModel.h"

#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QLocale>

namespace gatehouse::ui {

void DraftsModel::setOrganization(std::shared_ptr<const Organization> organization)
{
    beginResetModel();
    m_organization = std::move(organization);
    m_changes.clear();
    if (m_organization)
        for (const Draft& draft : m_organization->drafts)
            m_changes.push_back(wording::changeTexts(
                {.before = m_organization->policies, .after = draft.policies}, *m_organization));
    endResetModel();
}

DraftId DraftsModel::draftAt(int row) const
{
    return m_organization->drafts[static_cast<std::size_t>(row)].id;
}

int DraftsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int DraftsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant DraftsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Draft& draft = m_organization->drafts[static_cast<std::size_t>(index.row())];
    const QStringList& changes = m_changes[static_cast<std::size_t>(index.row())];
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case Name:
            return wording::plainText(draft.name, 200);
        case Edits:
            return QLocale().toString(static_cast<int>(changes.size()));
        case Changes:
            return changes.isEmpty() ? tr("the same as what is published") : changes.join(tr("; "));
        default:
            return wording::plainText(draft.note);
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return toolTip(index.column() == Changes && !changes.isEmpty() ? changes.join(u'\n') : text());
    case Qt::TextAlignmentRole:
        return int((index.column() == Edits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::Text:
        return variant(index.column() == Name ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(index.column() == Note ? ColorRole::Text2 : ColorRole::Text);
    default:
        return {};
    }
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Edits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Draft");
    case Edits:
        return tr("Edits");
    case Changes:
        return tr("What it changes");
    default:
        return tr("Note");
    }
}

} // namespace gatehouse::ui
