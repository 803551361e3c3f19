// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/ArrangedModel.h"

#include <QFrame>
#include <QList>

#include <vector>

class QListView;

namespace gatehouse::ui {

class FilterField;

/// One thing to choose; texts are harmless.
struct PickerChoice
{
    QString id; ///< raw; told back
    QString text;
    QString note{}; ///< grey, after the text
    bool operator==(const PickerChoice&) const = default;
};

/// The choices whose text or id holds what was typed, in any case; last, where new ones may be made, what was
/// typed itself.
class PickerModel : public ArrangedModel
{
    Q_OBJECT
public:
    using ArrangedModel::ArrangedModel;

    void setChoices(const QList<PickerChoice>& choices);
    void setTyped(const QString& typed);
    /// With a text like "New label “%1”" what is typed may be chosen too, unless a choice is called so.
    void setNewText(const QString& pattern);

    /// Of a row; empty: what was typed.
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_choices.size()) + 1; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    struct Entry
    {
        PickerChoice choice;
        QString haystack;
    };
    [[nodiscard]] bool isNew(int source) const { return source == static_cast<int>(m_choices.size()); }

    std::vector<Entry> m_choices;
    QString m_typed;
    QString m_newText;
};

/// A pop-up with a search field over choices. Enter or a click chooses, Escape closes. Belongs to its parent
/// and goes when it closes. Object name "picker".
class ChoicePicker : public QFrame
{
    Q_OBJECT
public:
    ChoicePicker(const QString& placeholder, const QList<PickerChoice>& choices, const Theme& theme,
                 QWidget* parent);

    /// See PickerModel::setNewText.
    void allowNew(const QString& pattern);
    /// Closes itself with `chosen` or `entered` or neither.
    void popUpBelow(const QWidget& widget);

Q_SIGNALS:
    void chosen(const QString& id);
    void entered(const QString& text); ///< typed, trimmed, and none of the choices

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QModelIndex& index);

    PickerModel m_model;
    FilterField* m_field;
    QListView* m_list;
};

} // namespace gatehouse::ui
