// SPDX-License-Identifier: Apache-2.0
#include "ui/checking/IdCompleter.h"

#include "models/wording/Wording.h"

namespace gatehouse::ui {

void IdChoices::set(const QList<PickerChoice>& choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int IdChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant IdChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PickerChoice& choice = m_choices[index.row()];
    if (role == Qt::UserRole)
        return choice.id;
    if (role != Qt::DisplayRole)
        return {};
    const QString id = wording::plainText(choice.id.toStdString(), 120);
    return choice.text.isEmpty() || choice.text == id ? id : id + QStringLiteral("  ") + choice.text;
}

IdCompleter::IdCompleter(QObject* parent)
    : QCompleter(parent)
    , m_choices(new IdChoices(this))
{
    setModel(m_choices);
    setCompletionRole(Qt::DisplayRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(12);
}

QString IdCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::UserRole).toString();
}

} // namespace gatehouse::ui
