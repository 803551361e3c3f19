// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsPlace.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

void AppsPlace::build()
{
    auto* const import = pushButton(tr("Import descriptor…"), m_theme, QStringLiteral("plus"), this);
    import->setObjectName(QStringLiteral("apps.import"));
    connect(import, &QPushButton::clicked, this, &AppsPlace::importRequested);
    m_import = import;
    m_import->hide(); // until the window puts it into its title bar

    buildFilterLine();
    buildTable();
    m_loading = new LoadingBar(m_theme, this);
    m_details = new AppDetails(m_document, m_insights, m_actions, m_theme);
    connect(m_details, &AppDetails::goTo, this, &Place::goTo);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("apps.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_empty = emptyPage();
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterLine);
    layout->addWidget(m_loading);
    layout->addWidget(m_pages, 1);
}

QWidget* AppsPlace::emptyPage()
{
    auto* const empty = new EmptyState(tr("Import a descriptor"),
                                       tr("This organization has no app yet. A Connect descriptor or a Forge "
                                          "manifest tells what an app could do."),
                                       m_theme);
    empty->setObjectName(QStringLiteral("apps.empty"));
    connect(empty->addAction(tr("Import descriptor…"), true), &QPushButton::clicked, this,
            &AppsPlace::importRequested);
    return empty;
}

void AppsPlace::buildFilterLine()
{
    m_filterLine = new FilterLine(m_theme, this);
    m_field = m_filterLine->addField(tr("Name, scope, host or code"));
    m_field->setObjectName(QStringLiteral("apps.filter"));
    m_field->setAccessibleName(tr("Filter apps by name, key, vendor, scope, host or finding code"));
    connect(m_field, &FilterField::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        applyFilter();
    });
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(); });
    addChip(tr("Framework"), "apps.chip.framework", &AppsFilter::framework);
    addChip(tr("Product"), "apps.chip.product", &AppsFilter::product);
    addChip(tr("Strongest"), "apps.chip.strongest", &AppsFilter::strongest);
    addChip(tr("Eligible"), "apps.chip.eligible", &AppsFilter::eligible);
    addChip(tr("Findings"), "apps.chip.findings", &AppsFilter::findings);
    addChip(tr("Review"), "apps.chip.review", &AppsFilter::review);
    addChip(tr("Stage"), "apps.chip.stage", &AppsFilter::stage);
}

void AppsPlace::addChip(const QString& label, const char* name, QString AppsFilter::*member)
{
    ChipButton* const chip = m_filterLine->addChip(label, QLatin1String(name));
    m_chips.append({chip, member});
    connect(chip, &ChipButton::choiceChanged, this, [this, member](const QString& id) {
        m_filter.*member = id;
        applyFilter();
    });
}

void AppsPlace::buildTable()
{
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("apps.table"));
    m_table->setAccessibleName(tr("Apps"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{160, true}, {80}, {84}, {84}, {88}, {88}, {58}, {74}, {88}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AppsModel::ByItself, Qt::DescendingOrder);
    m_nothingFound = new NothingFound(m_theme);
    connect(m_nothingFound, &NothingFound::clearRequested, this, &AppsPlace::clearFilter);
    m_table->setEmptyWidget(m_nothingFound);
    connectTable();
}

/// Ranges over thousands of containers need more room than "11 of 12".
void AppsPlace::fitNumbers()
{
    constexpr int widest = 176;
    for (const int column : {AppsModel::ByItself, AppsModel::People}) {
        const int before = m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::max(before, std::min(m_table->columnWidth(column), widest)));
    }
}

void AppsPlace::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AppsPlace::takeSelection);
    // Another order brings another app to the front.
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (!m_chosen)
            selectAgain();
    });
    connect(m_table, &TableView::activated, this, [this] { m_details->enter(); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) { openMenu(m_table->viewport()->mapToGlobal(position)); });
}

} // namespace gatehouse::ui
