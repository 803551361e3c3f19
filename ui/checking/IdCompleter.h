// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/ChoicePicker.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QList>

namespace gatehouse::ui {

/// Choices for an IdCompleter, one a row: "FIN  Finance".
class IdChoices : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<PickerChoice>& choices);
    [[nodiscard]] QString idAt(int row) const { return m_choices[row].id; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PickerChoice> m_choices;
};

/// Completes what is typed into a field to an id; found by any part of the id or the name beside it. What is
/// no id may stand in the field all the same.
class IdCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit IdCompleter(QObject* parent = nullptr);

    void setChoices(const QList<PickerChoice>& choices) { m_choices->set(choices); }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;

private:
    IdChoices* m_choices;
};

} // namespace gatehouse::ui
