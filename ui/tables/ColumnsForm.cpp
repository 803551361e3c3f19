// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/ColumnsForm.h"

#include "models/wording/ImportWording.h"
#include "models/wording/Wording.h"
#include "ui/tables/TablesWords.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/ToolTips.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t exampleRows = 100;

QString exampleOf(const imports::Table& table, std::size_t column)
{
    for (std::size_t row = 0; row < std::min(table.rowCount(), exampleRows); ++row) {
        const QString text = wording::plainText(table.cell(row, column), 60).trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool hasDefault(const imports::Defaults& defaults, imports::Column column)
{
    switch (column) {
    case imports::Column::Site:
        return !defaults.site.empty();
    case imports::Column::Product:
    case imports::Column::Products:
        return defaults.product.has_value();
    case imports::Column::Framework:
        return defaults.framework.has_value();
    default:
        return false;
    }
}

/// No column of those of which one is needed is matched.
bool lacksOneOf(const TableSource& source)
{
    const auto specs = imports::columnsOf(*source.kind);
    for (std::size_t at = 0; at < specs.size(); ++at)
        if (specs[at].need == imports::Need::OneOf && source.matching.columns[at])
            return false;
    return true;
}

/// What is to be said about a column that nothing is matched with; empty: it may be missing.
QString needNote(const TableSource& source, const imports::ColumnSpec& spec)
{
    if (spec.need == imports::Need::Always)
        return ColumnsForm::tr("Needed");
    if (spec.need == imports::Need::OneOf && lacksOneOf(source))
        return ColumnsForm::tr("One of these is needed");
    return {};
}

QStringList fileColumnsOf(const imports::Table& table)
{
    QStringList names;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        names.append(fileColumnName(table, column));
    return names;
}

} // namespace

ColumnsForm::ColumnsForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
}

void ColumnsForm::clear()
{
    clearLayout(*m_grid);
    m_lines.clear();
    m_kind.reset();
}

/// Rebuilds only where the table is another one, so that a box that has the focus keeps it.
void ColumnsForm::show(const TableSource& source)
{
    if (m_kind != source.kind || m_fileColumns != fileColumnsOf(*source.table()))
        build(source);
    for (std::size_t spec = 0; spec < m_lines.size(); ++spec) {
        const QSignalBlocker quiet(m_lines[spec].box);
        const auto& column = source.matching.columns[spec];
        m_lines[spec].box->setCurrentIndex(column ? static_cast<int>(*column) + 1 : 0);
        showNote(source, spec);
    }
}

void ColumnsForm::build(const TableSource& source)
{
    clear();
    m_kind = source.kind;
    m_fileColumns = fileColumnsOf(*source.table());
    int row = 0;
    for (const imports::ColumnSpec& spec : imports::columnsOf(*source.kind)) {
        addLine(*source.kind, spec, row);
        row += 3;
    }
}

void ColumnsForm::addLine(imports::TableKind kind, const imports::ColumnSpec& spec, int row)
{
    const QString word = QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
    const QString meaning = wording::name(kind, spec.column);
    auto* caption = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text, meaning, this);
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("tables.column.") + word);
    box->setAccessibleName(meaning);
    box->setAccessibleDescription(wording::description(kind, spec.column));
    box->setToolTip(ui::toolTip(wording::description(kind, spec.column)));
    caption->setToolTip(box->toolTip());
    caption->setBuddy(box);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("not in this table"));
    box->addItems(m_fileColumns);
    auto* note = new ElidedLabel(m_theme, TextRole::Secondary, ColorRole::Text3, {}, this);
    note->setObjectName(box->objectName() + QStringLiteral(".note"));
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(box, row, 1);
    m_grid->addWidget(note, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, 4);
    connect(box, &QComboBox::activated, this, [this, spec = m_lines.size()] { choose(spec); });
    m_lines.push_back({box, note});
}

/// A column of the file says one thing: what it said before is taken from it.
void ColumnsForm::choose(std::size_t spec)
{
    imports::ColumnMatching matching;
    const int chosen = m_lines[spec].box->currentIndex();
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const int column = m_lines[at].box->currentIndex();
        const bool taken = at != spec && column == chosen;
        matching.columns.push_back(column > 0 && !taken ? std::optional(static_cast<std::size_t>(column) - 1)
                                                        : std::nullopt);
    }
    Q_EMIT matchingChosen(matching);
}

void ColumnsForm::showNote(const TableSource& source, std::size_t spec)
{
    const imports::ColumnSpec& column = imports::columnsOf(*source.kind)[spec];
    ElidedLabel& note = *m_lines[spec].note;
    note.setColorRole(ColorRole::Text3);
    if (const auto& matched = source.matching.columns[spec]) {
        const QString example = exampleOf(*source.table(), *matched);
        note.setText(example.isEmpty() ? tr("no text in the first rows") : tr("as in “%1”").arg(example));
    } else if (const QString need = needNote(source, column); !need.isEmpty()) {
        note.setColorRole(ColorRole::Denied);
        note.setText(need);
    } else if (column.need == imports::Need::Additions &&
               !hasDefault(source.choice.defaults, column.column)) {
        note.setText(tr("needed for what is new"));
    } else {
        note.setText({});
    }
    note.setVisible(!note.text().isEmpty());
}

} // namespace gatehouse::ui
