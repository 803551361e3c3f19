// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QComboBox>
#include <QList>
#include <QString>

namespace gatehouse::ui {

struct SearchChoice
{
    QString id;
    QString text; ///< harmless, for one line
};

/// Choices for a SearchCombo; a plain list, because a combo box of items would copy thousands of them.
class SearchChoices : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<SearchChoice>& choices);
    [[nodiscard]] int rowOfId(const QString& id) const; ///< -1: none
    [[nodiscard]] int rowOfText(const QString& text) const;
    [[nodiscard]] const SearchChoice& at(int row) const { return m_choices[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<SearchChoice> m_choices;
};

/// A field with a list that is found in by typing any part of a text. What is no choice is put back when the
/// field is left.
class SearchCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit SearchCombo(QWidget* parent = nullptr);

    /// Keeps the chosen id where it is still there, else chooses the first.
    void setChoices(const QList<SearchChoice>& choices);
    [[nodiscard]] QString currentId() const { return m_id; } ///< empty: there are no choices
    /// Without the signal; an id that is no choice changes nothing and gives false.
    bool setCurrentId(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id); ///< by a person

private:
    void choose(int row);
    void settle();

    SearchChoices* m_choices;
    QString m_id;
};

} // namespace gatehouse::ui
