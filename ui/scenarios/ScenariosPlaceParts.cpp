// SPDX-License-Identifier: Apache-2.0
#include "ui/scenarios/ScenarioDetails.h"
#include "ui/scenarios/ScenariosPlace.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

/// How the place is put together, and what it says about itself.
namespace gatehouse::ui {

void ScenariosPlace::build()
{
    makeTitleBar();
    buildFilterLine();
    buildTable();
    m_details = new ScenarioDetails(m_theme);
    connect(m_details, &ScenarioDetails::editRequested, this, &ScenariosPlace::startEdit);
    connect(m_details, &ScenarioDetails::duplicateRequested, this, &ScenariosPlace::duplicate);
    connect(m_details, &ScenarioDetails::deleteRequested, this, &ScenariosPlace::remove);
    connect(m_details, &ScenarioDetails::goTo, this, &Place::goTo);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("scenarios.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 340});
    m_empty = new EmptyState({}, {}, m_theme);
    m_empty->setObjectName(QStringLiteral("scenarios.empty"));
    m_emptyActions = {m_empty->addAction(tr("New scenario"), true), m_empty->addAction(tr("Import…"))};
    connect(m_emptyActions[0], &QPushButton::clicked, this, &ScenariosPlace::startNew);
    connect(m_emptyActions[1], &QPushButton::clicked, this, &ScenariosPlace::askWhatToImport);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterLine);
    layout->addWidget(m_pages, 1);
}

void ScenariosPlace::makeTitleBar()
{
    m_titleBar = new QWidget(this);
    auto* const row = new QHBoxLayout(m_titleBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_more = iconButton(QStringLiteral("more"), tr("More"), m_theme, m_titleBar);
    m_more->setObjectName(QStringLiteral("scenarios.more"));
    auto* const menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("scenarios.menu"));
    QAction* const import = menu->addAction(tr("Import…"));
    import->setObjectName(QStringLiteral("scenarios.import"));
    connect(import, &QAction::triggered, this, &ScenariosPlace::askWhatToImport);
    QAction* const exporting = menu->addAction(tr("Export as YAML…"));
    exporting->setObjectName(QStringLiteral("scenarios.export"));
    connect(exporting, &QAction::triggered, this, [this] { exportShown(); });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_new = primaryButton(tr("New scenario"), m_theme, QStringLiteral("plus"), m_titleBar);
    m_new->setObjectName(QStringLiteral("scenarios.new"));
    connect(m_new, &QPushButton::clicked, this, &ScenariosPlace::startNew);
    m_titleBar->hide(); // until the window puts it into its title bar
    row->addWidget(m_more);
    row->addWidget(m_new);
}

void ScenariosPlace::buildFilterLine()
{
    m_filterLine = new FilterLine(m_theme, this);
    m_field = m_filterLine->addField(tr("Name, app, key or note"));
    m_field->setObjectName(QStringLiteral("scenarios.filter"));
    m_field->setAccessibleName(tr("Filter scenarios"));
    m_state = m_filterLine->addChip(tr("State"), QStringLiteral("scenarios.chip.state"));
    connect(m_field, &FilterField::textChanged, this, &ScenariosPlace::applyFilter);
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(); });
    connect(m_state, &ChipButton::choiceChanged, this, &ScenariosPlace::applyFilter);
}

void ScenariosPlace::buildTable()
{
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("scenarios.table"));
    m_table->setAccessibleName(tr("Scenarios"));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{144}, {224}, {112}, {120, true}, {132}, {84}, {88}});
    m_table->horizontalHeader()->setMinimumSectionSize(
        84); // what stretches stays readable in a narrow window
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_nothingFound = new NothingFound(m_theme);
    connect(m_nothingFound, &NothingFound::clearRequested, this, &ScenariosPlace::clearFilter);
    m_table->setEmptyWidget(m_nothingFound);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScenariosPlace::takeSelection);
    connect(m_table, &TableView::activated, this, &ScenariosPlace::startEdit);
    auto* const key = new QShortcut(Qt::Key_Delete, m_table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ScenariosPlace::remove);
}

void ScenariosPlace::updateOptions()
{
    const auto option = [this](const char* id, const QString& text) {
        return ChipOption{QLatin1String(id), text, m_model.countOf(QLatin1String(id))};
    };
    m_state->setOptions({option("broken", tr("Not as expected")),
                         option("unanswerable", tr("Cannot be asked")), option("ok", tr("As expected"))});
}

void ScenariosPlace::updateWords()
{
    const bool open = m_document.isOpen();
    const bool nothing = m_model.sourceCount() == 0;
    m_filterLine->setVisible(!nothing);
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_splitter);
    m_new->setEnabled(open);
    m_more->setEnabled(open);
    for (QPushButton* button : m_emptyActions)
        button->setVisible(open);
    if (open)
        m_empty->setTexts(
            tr("No scenarios"),
            tr("A scenario is a question with the answer you expect, such as: the payroll app must "
               "never read HR. It is asked again with every change of policies."));
    else
        m_empty->setTexts(tr("No organization is open"),
                          tr("Open an organization file to see its scenarios."));
    const int all = m_model.sourceCount();
    const QString whole = tr("%Ln scenarios", nullptr, all);
    const int shown = m_model.rowCount();
    m_filterLine->setInfo(shown == all ? whole : tr("%1 of %2").arg(QLocale().toString(shown), whole));
    QStringList filter;
    if (!m_field->text().isEmpty())
        filter += tr("“%1”").arg(m_field->text());
    for (const ChipOption& option : m_state->options())
        if (option.id == m_state->choice())
            filter += option.text;
    m_nothingFound->setFilter(tr("scenarios"), filter.join(QStringLiteral(", ")));
    Q_EMIT headerChanged();
}

} // namespace gatehouse::ui
