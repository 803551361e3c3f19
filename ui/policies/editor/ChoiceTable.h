// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/policies/editor/ChoiceModel.h"
#include "ui/widgets/TableView.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <initializer_list>

namespace gatehouse::ui {

class FilterLine;

/// A filter line over a table of check boxes. Space and a click on the box choose; the line counts. Object
/// names `name` + ".filter" and `name` + ".table".
class ChoiceTable : public QWidget
{
    Q_OBJECT
public:
    ChoiceTable(const QString& name, const QString& placeholder, ChoiceModel* model,
                std::initializer_list<ColumnWidth> widths, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] FilterLine& filterLine() { return *m_line; }
    /// "%1 of %2 chosen", with the two counts put in.
    void setCountText(const QString& pattern);

private:
    void toggleCurrent();
    void count();

    ChoiceModel* m_model;
    QSortFilterProxyModel* m_shown;
    FilterLine* m_line;
    TableView* m_table;
    QString m_pattern;
};

} // namespace gatehouse::ui
