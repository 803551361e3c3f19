// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/ChoiceTable.h"

#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

ChoiceTable::ChoiceTable(const QString& name, const QString& placeholder, ChoiceModel* model,
                         std::initializer_list<ColumnWidth> widths, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_shown(new QSortFilterProxyModel(this))
    , m_line(new FilterLine(theme, this))
    , m_table(new TableView(theme, this))
{
    m_shown->setSourceModel(model);
    m_shown->setFilterRole(ChoiceModel::SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(name + QStringLiteral(".table"));
    m_table->setModel(m_shown);
    m_table->setColumnWidths(widths);
    m_table->setFrameShape(QFrame::NoFrame);
    FilterField* field = m_line->addField(placeholder, 224);
    field->setObjectName(name + QStringLiteral(".filter"));
    field->setAccessibleName(placeholder);
    connect(field, &FilterField::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(field, &FilterField::left, this, [this] { m_table->setFocus(); });
    auto* nothing = new NothingFound(theme, m_table);
    nothing->setFilter(tr("entries"), tr("this filter"));
    connect(nothing, &NothingFound::clearRequested, field, &QLineEdit::clear);
    m_table->setEmptyWidget(nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_table, 1);
    auto* space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &ChoiceTable::toggleCurrent);
    connect(model, &ChoiceModel::choiceChanged, this, &ChoiceTable::count);
}

void ChoiceTable::setCountText(const QString& pattern)
{
    m_pattern = pattern;
    count();
}

void ChoiceTable::toggleCurrent()
{
    const QModelIndex box = m_table->currentIndex().siblingAtColumn(0);
    const bool chosen = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_shown->setData(box, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ChoiceTable::count()
{
    const auto all =
        std::ranges::count_if(m_model->rows(), [](const ChoiceRow& row) { return !row.boxless; });
    if (!m_pattern.isEmpty())
        m_line->setInfo(m_pattern.arg(m_model->chosenCount()).arg(all));
}

} // namespace gatehouse::ui
