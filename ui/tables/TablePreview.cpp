// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TablePreview.h"

#include "models/wording/Wording.h"
#include "ui/tables/EncodingGuess.h"
#include "ui/tables/TablesWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Excerpt.h"
#include "ui/widgets/ExcerptView.h"
#include "ui/widgets/SectionHeading.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

constexpr int widestColumn = 280;
constexpr int measuredRows = 30;
constexpr int faultRowHeight = 44;

QString faultsTitle(int errors, int warnings)
{
    if (errors == 0)
        return TablePreview::tr("%Ln hints", nullptr, warnings);
    return TablePreview::tr("%Ln faults", nullptr, errors);
}

QVBoxLayout* paneColumn(QWidget* pane)
{
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

TablePreview::TablePreview(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(rowsPane());
    splitter->addWidget(faultsPane());
    splitter->setSizes({400, 260});
    splitter->setStretchFactor(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    addSteps();
}

QWidget* TablePreview::rowsPane()
{
    auto* pane = new QWidget(this);
    QVBoxLayout* column = paneColumn(pane);
    m_rowsHeading = new SectionHeading(tr("Rows"), m_theme, pane);
    m_rowsHeading->setContentsMargins(12, 8, 12, 8);
    m_rows = new TableView(m_theme, pane);
    m_rows->setObjectName(QStringLiteral("tables.rows"));
    m_rows->setAccessibleName(tr("Rows of the table"));
    m_rows->setModel(&m_rowsModel);
    auto* text = new QWidget(pane);
    auto* textColumn = new QVBoxLayout(text);
    textColumn->setContentsMargins(0, 0, 0, 0);
    m_excerptHint = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, text);
    m_excerptHint->setContentsMargins(12, 0, 12, 8);
    m_excerptHint->setWordWrap(true);
    m_excerpt = new ExcerptView(m_theme, text);
    m_excerpt->setObjectName(QStringLiteral("tables.excerpt"));
    textColumn->addWidget(m_excerptHint);
    textColumn->addWidget(m_excerpt);
    textColumn->addStretch(1);
    m_pages = new QStackedWidget(pane);
    m_pages->addWidget(m_rows);
    m_pages->addWidget(text);
    column->addWidget(m_rowsHeading);
    column->addWidget(m_pages, 1);
    return pane;
}

QWidget* TablePreview::faultsPane()
{
    m_faultsPane = new QWidget(this);
    QVBoxLayout* column = paneColumn(m_faultsPane);
    m_faultsHeading = new SectionHeading({}, m_theme, m_faultsPane);
    m_faultsHeading->setContentsMargins(12, 6, 12, 6);
    QPushButton* copy = pushButton(tr("Copy faults"), m_theme, QStringLiteral("copy"));
    copy->setObjectName(QStringLiteral("tables.copyFaults"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(faultLinesAsText(m_faultsModel.lines(), *m_result));
    });
    m_faultsHeading->setCorner(copy);
    m_faults = new TableView(m_theme, m_faultsPane);
    m_faults->setObjectName(QStringLiteral("tables.faults"));
    m_faults->setAccessibleName(tr("Faults of all tables"));
    m_faults->setModel(&m_faultsModel);
    m_faults->setRowHeight(faultRowHeight);
    m_faults->setColumnWidths({{320, true}, {150, false}, {88, false}});
    connect(m_faults->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { faultChosen(current.row()); });
    connect(m_faults, &TableView::clicked, this,
            [this](const QModelIndex& index) { faultChosen(index.row()); });
    column->addWidget(new Separator(m_theme, ColorRole::Line, m_faultsPane));
    column->addWidget(m_faultsHeading);
    column->addWidget(m_faults, 1);
    return m_faultsPane;
}

void TablePreview::addSteps()
{
    for (const int by : {1, -1}) {
        auto* action = new QAction(this);
        action->setObjectName(by > 0 ? QStringLiteral("tables.nextFault")
                                     : QStringLiteral("tables.previousFault"));
        action->setShortcut(by > 0 ? QKeySequence(Qt::Key_F8) : QKeySequence(Qt::SHIFT | Qt::Key_F8));
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
    }
}

QWidget* TablePreview::rows() const
{
    return m_rows;
}

QWidget* TablePreview::faults() const
{
    return m_faultsPane->isHidden() ? nullptr : m_faults;
}

void TablePreview::show(const std::shared_ptr<const TablesResult>& result, std::size_t at,
                        const std::vector<TableFaultLine>& lines)
{
    const bool other = m_result != result;
    m_result = result;
    m_at = at;
    m_rowsModel.show(result, at, lines);
    setWidths();
    if (other) {
        QStringList names;
        for (const TableSource& source : result->sources)
            names.append(wording::plainText(source.file.name.toStdString(), 80));
        m_faultsModel.setLines(lines, names);
        const auto errors = static_cast<int>(errorCount(lines));
        m_faultsHeading->setTitle(faultsTitle(errors, static_cast<int>(lines.size()) - errors));
        m_faultsHeading->setNote(errors > 0 ? tr("F8 goes to the next") : tr("nothing is held up by them"));
        m_faultsPane->setVisible(!lines.empty());
    }
    const TableSource& source = result->sources[at];
    m_pages->setCurrentIndex(source.table() == nullptr ? 1 : 0);
    showRowCount(source);
    if (source.table() == nullptr)
        showExcerpt(source);
}

void TablePreview::clear()
{
    m_result = nullptr;
    m_rowsModel.clear();
    m_faultsModel.setLines({}, {});
    m_faultsPane->hide();
    m_pages->setCurrentIndex(0);
    m_rowsHeading->setNote({});
}

void TablePreview::showRowCount(const TableSource& source)
{
    const imports::Table* table = source.table();
    const int rows = table == nullptr ? 0 : static_cast<int>(table->rowCount());
    m_rowsHeading->setTitle(table == nullptr ? tr("Text of the file") : tr("Rows"));
    m_rowsHeading->setNote(table == nullptr ? wording::plainText(source.file.name.toStdString(), 80)
                                            : tr("%Ln rows", nullptr, rows));
}

/// By the header and the first rows, once for every set of columns: a person's own widths stay.
void TablePreview::setWidths()
{
    QStringList columns;
    for (int column = 0; column < m_rowsModel.columnCount(); ++column)
        columns.append(m_rowsModel.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (columns == m_shownColumns)
        return;
    m_shownColumns = columns;
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    for (int column = 0; column < m_rowsModel.columnCount(); ++column) {
        int width = metrics.horizontalAdvance(columns[column]) + 28;
        for (int row = 0; row < std::min(m_rowsModel.rowCount(), measuredRows); ++row)
            width = std::max(
                width, metrics.horizontalAdvance(m_rowsModel.index(row, column).data().toString()) + 20);
        m_rows->setColumnWidth(column, std::clamp(width, 56, widestColumn));
    }
}

void TablePreview::step(int by)
{
    const int count = m_faultsModel.rowCount();
    if (count == 0)
        return;
    const int current = m_faults->currentIndex().row();
    m_faults->selectRowAt(current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count);
}

void TablePreview::faultChosen(int row)
{
    if (row < 0 || row >= m_faultsModel.rowCount())
        return;
    const TableFaultLine line = m_faultsModel.lines()[static_cast<std::size_t>(row)];
    if (line.table != m_at)
        Q_EMIT tableRequested(line.table);
    if (line.table == m_at)
        showPlace(line);
}

void TablePreview::showPlace(const TableFaultLine& line)
{
    const TableSource& source = m_result->sources[m_at];
    if (source.table() == nullptr) {
        showExcerpt(source);
        return;
    }
    const auto cell = line.position ? cellAt(*source.table(), *line.position) : std::nullopt;
    const QModelIndex index = cell ? m_rowsModel.indexOf(*cell) : QModelIndex();
    if (!index.isValid())
        return;
    m_rows->selectRowAt(index.row());
    m_rows->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

/// The chosen fault of a file that is no table, else its first.
void TablePreview::showExcerpt(const TableSource& source)
{
    const TableFaultLine* shown = nullptr;
    const int chosen = m_faults->currentIndex().row();
    for (std::size_t at = 0; at < m_faultsModel.lines().size(); ++at) {
        const TableFaultLine& line = m_faultsModel.lines()[at];
        if (line.table == m_at && (shown == nullptr || static_cast<int>(at) == chosen))
            shown = &line;
    }
    m_excerptHint->setText(shown == nullptr ? QString() : shown->sentence);
    const bool placed = shown != nullptr && shown->position && !source.file.bytes.isEmpty();
    m_excerpt->setVisible(placed);
    if (!placed)
        return;
    const imports::Encoding encoding =
        source.choice.encoding.value_or(guessEncoding(source.file.bytes).value_or(imports::Encoding::Utf8));
    m_excerpt->setExcerpt(excerptOf(asUtf8(source.file.bytes, encoding), *shown->position));
}

} // namespace gatehouse::ui
