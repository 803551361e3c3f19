// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TablesPlace.h"

#include "models/wording/Wording.h"
#include "ui/tables/ColumnsForm.h"
#include "ui/tables/ReadingForm.h"
#include "ui/tables/TablePreview.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

TablesPlace::TablesPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_document(document)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("place.tables"));
    build();
    connectForms();
    connectRunner();
    connect(&document, &OrganizationDocument::opened, this, &TablesPlace::start);
    connect(&document, &OrganizationDocument::changed, this, &TablesPlace::start);
    showAll();
}

TablesPlace::~TablesPlace() = default;

void TablesPlace::build()
{
    m_titleBar = new QWidget(this);
    m_titleBar->hide(); // until the title bar shows it
    auto* bar = new QHBoxLayout(m_titleBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(8);
    auto* paste = pushButton(tr("Paste table"), m_theme, QStringLiteral("copy"), m_titleBar);
    paste->setObjectName(QStringLiteral("tables.paste"));
    connect(paste, &QPushButton::clicked, this, &TablesPlace::pasteRequested);
    auto* choose = pushButton(tr("Add files…"), m_theme, QStringLiteral("open"), m_titleBar);
    choose->setObjectName(QStringLiteral("tables.choose"));
    connect(choose, &QPushButton::clicked, this, &TablesPlace::chooseRequested);
    bar->addWidget(paste);
    bar->addWidget(choose);
    m_loading = new LoadingBar(m_theme, this);
    m_preview = new TablePreview(m_theme, this);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("tables.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(tableList());
    splitter->addWidget(tableForm());
    splitter->addWidget(m_preview);
    splitter->setSizes({264, 370, 596});
    splitter->setStretchFactor(2, 1);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(emptyPage());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_loading);
    column->addWidget(m_pages, 1);
    column->addWidget(new Separator(m_theme, ColorRole::Line, this));
    column->addWidget(footer());
}

QWidget* TablesPlace::tableList()
{
    m_files = new TableView(m_theme);
    m_files->setObjectName(QStringLiteral("tables.files"));
    m_files->setAccessibleName(tr("Tables to bring in"));
    m_files->setModel(&m_filesModel);
    m_files->setRowHeight(44);
    m_files->setColumnWidths({{200, true}});
    m_files->setMinimumWidth(180);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablesPlace::showCurrent);
    return m_files;
}

QWidget* TablesPlace::tableForm()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(300); // long words scroll
    auto* content = new QWidget(area);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_reading = new ReadingForm(m_theme, content);
    m_columnsTitle = new PlainLabel(m_theme, TextRole::Section, ColorRole::Text, tr("Columns"), content);
    m_columns = new ColumnsForm(m_theme, content);
    auto* remove = pushButton(tr("Leave this table out"), m_theme, {}, content);
    remove->setObjectName(QStringLiteral("tables.remove"));
    connect(remove, &QPushButton::clicked, this, &TablesPlace::removeCurrent);
    column->addWidget(m_reading);
    column->addSpacing(6);
    column->addWidget(m_columnsTitle);
    column->addWidget(m_columns);
    column->addSpacing(8);
    column->addWidget(remove, 0, Qt::AlignLeft);
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

QWidget* TablesPlace::emptyPage()
{
    auto* empty = new EmptyState(
        tr("Import tables"),
        tr("CSV files with people, groups, permission schemes, spaces and projects, role actors or apps. "
           "Several at once build on one another. You can also drop them here."),
        m_theme);
    auto* choose = empty->addAction(tr("Choose files…"), true);
    choose->setObjectName(QStringLiteral("tables.empty.choose"));
    connect(choose, &QPushButton::clicked, this, &TablesPlace::chooseRequested);
    auto* paste = empty->addAction(tr("Paste table"));
    paste->setObjectName(QStringLiteral("tables.empty.paste"));
    connect(paste, &QPushButton::clicked, this, &TablesPlace::pasteRequested);
    return empty;
}

QWidget* TablesPlace::footer()
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    m_note = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, strip);
    m_note->setObjectName(QStringLiteral("tables.note"));
    m_note->setWordWrap(true);
    m_cancel = pushButton(tr("Cancel reading"), m_theme, {}, strip);
    m_cancel->setObjectName(QStringLiteral("tables.cancel"));
    connect(m_cancel, &QPushButton::clicked, &m_runner, &TablesRunner::cancel);
    m_again = pushButton(tr("Read again"), m_theme, QStringLiteral("reload"), strip);
    m_again->setObjectName(QStringLiteral("tables.again"));
    connect(m_again, &QPushButton::clicked, this, &TablesPlace::start);
    auto* close = pushButton(tr("Close"), m_theme, {}, strip);
    close->setObjectName(QStringLiteral("tables.close"));
    connect(close, &QPushButton::clicked, this, &TablesPlace::closeRequested);
    m_add = primaryButton(tr("Add rows"), m_theme, {}, strip);
    m_add->setObjectName(QStringLiteral("tables.add"));
    connect(m_add, &QPushButton::clicked, this, &TablesPlace::bringIn);
    row->addWidget(m_note, 1);
    for (QPushButton* button : {m_cancel, m_again, close, m_add})
        row->addWidget(button);
    return strip;
}

void TablesPlace::connectForms()
{
    connect(m_reading, &ReadingForm::kindChosen, this, [this](imports::TableKind kind) {
        change(
            [kind](TableChoice& choice) {
                choice.kind = kind;
                choice.matching.reset();
            },
            false);
    });
    connect(m_reading, &ReadingForm::separatorChosen, this, [this](char separator) {
        change(
            [separator](TableChoice& choice) {
                choice.separator = separator;
                choice.matching.reset();
            },
            true);
    });
    connect(m_reading, &ReadingForm::encodingChosen, this, [this](imports::Encoding encoding) {
        change([encoding](TableChoice& choice) { choice.encoding = encoding; }, true);
    });
    connect(m_reading, &ReadingForm::headerChosen, this,
            [this](bool header) { change([header](TableChoice& choice) { choice.header = header; }, true); });
    connect(m_reading, &ReadingForm::defaultsChosen, this, [this](const imports::Defaults& defaults) {
        change([&defaults](TableChoice& choice) { choice.defaults = defaults; }, false);
    });
    connect(m_columns, &ColumnsForm::matchingChosen, this, [this](const imports::ColumnMatching& matching) {
        change([&matching](TableChoice& choice) { choice.matching = matching; }, false);
    });
    connect(m_preview, &TablePreview::tableRequested, this, &TablesPlace::selectTable);
}

void TablesPlace::connectRunner()
{
    connect(&m_runner, &TablesRunner::progressed, this, [this](int thousandths) {
        m_loading->setProgress(thousandths, 1000);
        m_note->setText(tr("Reading the tables: %1 %").arg(thousandths / 10));
    });
    connect(&m_runner, &TablesRunner::finished, this, &TablesPlace::take);
    connect(&m_runner, &TablesRunner::cancelled, this, [this] {
        m_wasCancelled = true;
        m_loading->finish();
        showFooter();
    });
}

QWidget* TablesPlace::titleBarWidget()
{
    return m_titleBar;
}

QList<QWidget*> TablesPlace::panes()
{
    if (m_sources.empty())
        return {m_pages->currentWidget()};
    return {m_files, m_reading->parentWidget(), m_preview->rows(), m_preview->faults(), m_add};
}

QWidget* TablesPlace::mainPane()
{
    return m_sources.empty() ? m_pages->currentWidget() : m_files;
}

void TablesPlace::addFiles(const std::vector<TableFile>& files)
{
    const auto first = static_cast<int>(m_sources.size());
    for (const TableFile& file : files)
        m_sources.push_back({.id = m_nextId++, .file = file, .choice = {}});
    showFiles();
    if (!files.empty())
        select(first);
    start();
}

void TablesPlace::start()
{
    m_wasCancelled = false;
    if (m_sources.empty()) {
        m_runner.cancel();
        m_result = nullptr;
        m_lines.clear();
        showAll();
        return;
    }
    m_loading->start();
    m_runner.run({.state = m_document.organization(), .sources = m_sources});
    showFooter();
}

void TablesPlace::take(const std::shared_ptr<const TablesResult>& result)
{
    m_loading->finish();
    m_result = result;
    m_sources = result->sources;
    m_lines = faultLinesOf(*result);
    showAll();
}

template <class Change>
void TablesPlace::change(Change&& made, bool readAgain)
{
    TableSource* source = currentSource();
    if (source == nullptr)
        return;
    made(source->choice);
    if (readAgain)
        source->read.reset();
    start();
}

void TablesPlace::removeCurrent()
{
    const int row = m_files->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_sources.size()))
        return;
    m_sources.erase(m_sources.begin() + row);
    m_result = nullptr;
    m_lines.clear();
    showFiles();
    select(std::min(row, static_cast<int>(m_sources.size()) - 1));
    start();
}

void TablesPlace::bringIn()
{
    if (!m_result || m_runner.isRunning() || m_result->state != m_document.organization() ||
        !readinessOf(*m_result, m_lines).ready)
        return;
    const auto result = m_result;
    const QString done = importStep(*result);
    m_sources.clear(); // the document's change must not plan them again
    m_document.push(result->plan->edit, done);
    leave(*result);
    Q_EMIT statusMessage(tr("%1: done. Undo takes all of it back.").arg(done));
}

/// To where what came in is seen; people, groups and schemes have no place of their own.
void TablesPlace::leave(const TablesResult& result)
{
    const auto holds = [&](imports::TableKind kind) {
        return std::any_of(result.sources.begin(), result.sources.end(),
                           [kind](const TableSource& source) { return source.kind == kind; });
    };
    Destination destination;
    if (holds(imports::TableKind::Apps))
        destination.place = QStringLiteral("apps");
    else if (holds(imports::TableKind::Containers) || holds(imports::TableKind::Roles))
        destination.place = QStringLiteral("containers");
    if (destination.place.isEmpty())
        Q_EMIT closeRequested();
    else
        Q_EMIT goTo(destination);
}

TableSource* TablesPlace::currentSource()
{
    const int row = m_files->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_sources.size()) ? nullptr
                                                                : &m_sources[static_cast<std::size_t>(row)];
}

std::optional<std::size_t> TablesPlace::currentInResult() const
{
    const int row = m_files->currentIndex().row();
    if (!m_result || row < 0 || row >= static_cast<int>(m_sources.size()))
        return std::nullopt;
    const int id = m_sources[static_cast<std::size_t>(row)].id;
    for (std::size_t at = 0; at < m_result->sources.size(); ++at)
        if (m_result->sources[at].id == id)
            return at;
    return std::nullopt;
}

void TablesPlace::select(int row)
{
    m_files->selectRowAt(row);
}

void TablesPlace::selectTable(std::size_t inResult)
{
    const int id = m_result->sources[inResult].id;
    for (std::size_t row = 0; row < m_sources.size(); ++row)
        if (m_sources[row].id == id)
            select(static_cast<int>(row));
}

void TablesPlace::showAll()
{
    showFiles();
    showCurrent();
}

void TablesPlace::showFiles()
{
    std::vector<TableFacts> facts;
    facts.reserve(m_sources.size());
    for (const TableSource& source : m_sources)
        facts.push_back(factsOf(source, m_result.get(), m_lines));
    m_filesModel.setFacts(std::move(facts));
    m_pages->setCurrentIndex(m_sources.empty() ? 1 : 0);
    m_titleBar->setEnabled(m_document.isOpen());
}

void TablesPlace::showCurrent()
{
    const TableSource* source = currentSource();
    const auto at = currentInResult();
    if (at)
        m_preview->show(m_result, *at, m_lines);
    else
        m_preview->clear();
    if (source != nullptr)
        m_reading->show(at ? m_result->sources[*at] : *source, m_document.organization().get());
    const bool matchable = at && m_result->sources[*at].table() != nullptr && m_result->sources[*at].kind;
    m_columnsTitle->setVisible(matchable);
    m_columns->setVisible(matchable);
    if (matchable)
        m_columns->show(m_result->sources[*at]);
    showFooter();
}

void TablesPlace::showFooter()
{
    const bool running = m_runner.isRunning();
    m_cancel->setVisible(running);
    m_again->setVisible(m_wasCancelled && !running);
    m_add->setVisible(!m_sources.empty());
    Readiness readiness{.ready = false, .verb = tr("Add rows"), .reason = {}};
    if (m_result)
        readiness = readinessOf(*m_result, m_lines);
    if (running)
        readiness.reason = tr("Reading the tables.");
    else if (m_wasCancelled)
        readiness.reason = tr("Reading was cancelled. Nothing was brought in.");
    else if (!m_document.isOpen())
        readiness.reason = tr("Open or make an organization first: the rows are added to it.");
    const bool ready = readiness.ready && !running && !m_wasCancelled && m_document.isOpen();
    m_add->setText(readiness.verb);
    m_add->setEnabled(ready);
    m_add->setToolTip(ready ? QString() : readiness.reason);
    m_note->setText(m_sources.empty() ? QString() : readiness.reason);
}

} // namespace gatehouse::ui
