// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/SearchCombo.h"

#include "ui/widgets/ToolTips.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace gatehouse::ui {

void SearchChoices::set(const QList<SearchChoice>& choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int SearchChoices::rowOfId(const QString& id) const
{
    const auto found = std::ranges::find(m_choices, id, &SearchChoice::id);
    return found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
}

int SearchChoices::rowOfText(const QString& text) const
{
    const auto found = std::ranges::find_if(m_choices, [&](const SearchChoice& choice) {
        return choice.text.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
}

int SearchChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant SearchChoices::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchChoice& choice = m_choices[index.row()];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return choice.text;
    if (role == Qt::ToolTipRole)
        return gatehouse::ui::toolTip(choice.text);
    return role == Qt::UserRole ? QVariant(choice.id) : QVariant();
}

SearchCombo::SearchCombo(QWidget* parent)
    : QComboBox(parent)
    , m_choices(new SearchChoices(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(14);
    setModel(m_choices);
    auto* completer = new QCompleter(m_choices, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(14);
    setCompleter(completer);
    connect(this, &QComboBox::activated, this, &SearchCombo::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchCombo::settle);
}

void SearchCombo::setChoices(const QList<SearchChoice>& choices)
{
    const QString before = m_id;
    m_choices->set(choices);
    m_id.clear();
    if (!setCurrentId(before) && !choices.isEmpty())
        setCurrentId(choices.front().id);
    setEnabled(!choices.isEmpty());
}

bool SearchCombo::setCurrentId(const QString& id)
{
    const int row = m_choices->rowOfId(id);
    if (row < 0)
        return false;
    m_id = id;
    setCurrentIndex(row);
    setEditText(m_choices->at(row).text);
    lineEdit()->setCursorPosition(0);
    setToolTip(gatehouse::ui::toolTip(m_choices->at(row).text));
    return true;
}

void SearchCombo::choose(int row)
{
    if (row < 0 || row >= m_choices->rowCount() || m_choices->at(row).id == m_id)
        return;
    setCurrentId(m_choices->at(row).id);
    Q_EMIT chosen(m_id);
}

void SearchCombo::settle()
{
    const int row = m_choices->rowOfText(currentText());
    const int present = m_choices->rowOfId(m_id);
    if (row >= 0 && present >= 0 && m_choices->at(row).text != m_choices->at(present).text)
        choose(row);
    else if (present >= 0)
        setCurrentId(m_id);
}

} // namespace gatehouse::ui
