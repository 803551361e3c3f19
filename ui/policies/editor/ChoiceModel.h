// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Glyphs.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>

namespace gatehouse::ui {

struct ChoiceCell
{
    QString text;
    QString suffix;
    std::optional<Glyph> glyph;
    TextRole role = TextRole::Body;
    ColorRole color = ColorRole::Text;
};

/// One thing that can be chosen. The first cell carries the check box.
struct ChoiceRow
{
    QString id;
    QList<ChoiceCell> cells;
    bool chosen = false;
    bool locked = false;  ///< its box cannot be changed; `reason` says why
    bool boxless = false; ///< a fixed row without a meaning for the box
    QString reason;
    QString search; ///< what the filter looks into beside the cells
};

/// Things to choose from, each with a check box: products, containers, apps.
class ChoiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role : int { SearchRole = Qt::UserRole + 1, IdRole };

    explicit ChoiceModel(const QStringList& headers, QObject* parent = nullptr);

    void setRows(const QList<ChoiceRow>& rows);
    void append(const ChoiceRow& row);
    /// What the last column says of a row, asked anew whenever a box changes.
    void setVerdict(std::function<ChoiceCell(const ChoiceRow&)> verdict);
    void refreshVerdicts();
    /// Ids of the chosen rows: those of `before` in its order, then the others in row order.
    [[nodiscard]] QStringList chosen(const QStringList& before) const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] const QList<ChoiceRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] ChoiceCell cell(const ChoiceRow& row, int column) const;
    [[nodiscard]] QVariant cellData(const ChoiceRow& row, int column, int role) const;

    QStringList m_headers;
    QList<ChoiceRow> m_rows;
    std::function<ChoiceCell(const ChoiceRow&)> m_verdict;
};

} // namespace gatehouse::ui
