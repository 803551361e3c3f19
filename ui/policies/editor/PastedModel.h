// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/policies/editor/PastedKeys.h"

#include <QAbstractTableModel>

#include <optional>

namespace gatehouse::ui {

/// How a list that was pasted came out.
struct PastedCounts
{
    int found = 0;
    int ambiguous = 0;
    int missing = 0;
    int containers = 0; ///< with a checked box, each once
};

/// What was pasted, line by line: found with its container, ambiguous with every candidate (none is checked
/// by itself), or not found. What needs a look comes first.
class PastedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Text, Result, ContainerTitle, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPasted(std::shared_ptr<const ContainerNames> names, const PastedKeys& pasted);
    [[nodiscard]] std::vector<access::ContainerIndex> chosen() const;
    [[nodiscard]] PastedCounts counts() const;
    void toggle(const QList<int>& rows, bool checked);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        QString text;
        std::optional<access::ContainerIndex> container; ///< empty: not found
        std::size_t candidates = 0;
        bool first = true; ///< of its candidates
        bool checked = false;
    };
    void addRows(const PastedKeys& pasted, bool (*wanted)(const PastedKey&));
    [[nodiscard]] QString result(const Row& row) const;
    [[nodiscard]] QString title(const Row& row) const;

    std::shared_ptr<const ContainerNames> m_names;
    std::vector<Row> m_rows;
};

} // namespace gatehouse::ui
