// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TableFaultsModel.h"
#include "ui/tables/TableRowsModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QStackedWidget;

namespace gatehouse::ui {

class ExcerptView;
class PlainLabel;
class SectionHeading;
class TableView;

/// The rows of one table, and below them the faults of all; a fault shows its row, or its place in a file
/// that could not be read as a table. F8 and Shift+F8 go to the next and previous fault. Object names
/// "tables.rows", "tables.faults", "tables.excerpt", "tables.copyFaults".
class TablePreview : public QWidget
{
    Q_OBJECT
public:
    explicit TablePreview(const Theme& theme, QWidget* parent = nullptr);

    /// `at` is the table whose rows are shown; it must be one of the result's.
    void show(const std::shared_ptr<const TablesResult>& result, std::size_t at,
              const std::vector<TableFaultLine>& lines);
    void clear();
    [[nodiscard]] QWidget* rows() const;
    [[nodiscard]] QWidget* faults() const;

Q_SIGNALS:
    /// A fault of another table was chosen.
    void tableRequested(std::size_t table);

private:
    [[nodiscard]] QWidget* rowsPane();
    [[nodiscard]] QWidget* faultsPane();
    void addSteps();
    void step(int by);
    void faultChosen(int row);
    void showPlace(const TableFaultLine& line);
    void showExcerpt(const TableSource& source);
    void showRowCount(const TableSource& source);
    void setWidths();

    const Theme& m_theme;
    std::shared_ptr<const TablesResult> m_result;
    std::size_t m_at = 0;
    TableRowsModel m_rowsModel;
    TableFaultsModel m_faultsModel;
    QStringList m_shownColumns; ///< the widths are those of these

    SectionHeading* m_rowsHeading = nullptr;
    QStackedWidget* m_pages = nullptr;
    TableView* m_rows = nullptr;
    ExcerptView* m_excerpt = nullptr;
    PlainLabel* m_excerptHint = nullptr;
    QWidget* m_faultsPane = nullptr;
    SectionHeading* m_faultsHeading = nullptr;
    TableView* m_faults = nullptr;
};

} // namespace gatehouse::ui
