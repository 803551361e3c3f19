// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TableSource.h"
#include "ui/theme/Theme.h"

#include <QGridLayout>
#include <QStringList>
#include <QWidget>

class QComboBox;

namespace gatehouse::ui {

class ElidedLabel;

/// Which column of the file says what: a combo box for each thing that a table of this kind can say, with an
/// example from the file, and what is needed but not matched marked. Object names "tables.column.NAME" (as
/// docs/csv.md names it) and "tables.column.NAME.note".
class ColumnsForm : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsForm(const Theme& theme, QWidget* parent = nullptr);

    /// The source must have a kind and a table.
    void show(const TableSource& source);
    void clear();

Q_SIGNALS:
    void matchingChosen(const gatehouse::imports::ColumnMatching& matching);

private:
    struct Line
    {
        QComboBox* box;
        ElidedLabel* note;
    };
    void build(const TableSource& source);
    void addLine(imports::TableKind kind, const imports::ColumnSpec& spec, int row);
    void choose(std::size_t spec);
    void showNote(const TableSource& source, std::size_t spec);

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::optional<imports::TableKind> m_kind;
    QStringList m_fileColumns;
    std::vector<Line> m_lines;
};

} // namespace gatehouse::ui
