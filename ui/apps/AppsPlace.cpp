// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsPlace.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QHash>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {

AppsPlace::AppsPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_document(document)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("place.apps"));
    build();
    connect(&m_loader, &ReachLoader::started, this, [this] { m_loading->start(); });
    connect(&m_loader, &ReachLoader::counted, this, &AppsPlace::takeReaches);
    connect(&m_loader, &ReachLoader::finished, this, &AppsPlace::endCounting);
    connect(&document, &OrganizationDocument::opened, this, [this] { readAgain(true); });
    connect(&document, &OrganizationDocument::changed, this, [this] { readAgain(false); });
    readAgain(true);
}

void AppsPlace::build()
{
    auto* const import = pushButton(tr("Import descriptor…"), m_theme, QStringLiteral("plus"), this);
    import->setObjectName(QStringLiteral("apps.import"));
    connect(import, &QPushButton::clicked, this, &AppsPlace::importRequested);
    m_import = import;

    buildFilterLine();
    buildTable();
    m_loading = new LoadingBar(m_theme, this);
    m_details = new AppDetails(m_theme);
    connect(m_details, &AppDetails::goTo, this, &Place::goTo);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("apps.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);

    auto* const empty = new EmptyState(tr("Import a descriptor"),
                                       tr("This organization has no app yet. A Connect descriptor or a Forge "
                                          "manifest tells what an app could do."),
                                       m_theme);
    empty->setObjectName(QStringLiteral("apps.empty"));
    connect(empty->addAction(tr("Import descriptor…"), true), &QPushButton::clicked, this,
            &AppsPlace::importRequested);
    m_empty = empty;
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

void AppsPlace::buildFilterLine()
{
    m_filterLine = new FilterLine(m_theme, this);
    m_field = m_filterLine->addField(tr("Name, key, vendor or scope"));
    m_field->setObjectName(QStringLiteral("apps.filter"));
    m_field->setAccessibleName(tr("Filter apps by name, key, vendor or scope"));
    connect(m_field, &FilterField::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        applyFilter();
    });
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(); });
    addChip(tr("Framework"), "apps.chip.framework", &AppsFilter::framework);
    addChip(tr("Product"), "apps.chip.product", &AppsFilter::product);
    addChip(tr("Strongest"), "apps.chip.strongest", &AppsFilter::strongest);
    addChip(tr("Eligible"), "apps.chip.eligible", &AppsFilter::eligible);
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
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{200, true}, {112}, {84}, {88}, {96}, {132}, {84}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AppsModel::ByItself, Qt::DescendingOrder);
    m_nothingFound = new NothingFound(m_theme);
    connect(m_nothingFound, &NothingFound::clearRequested, this, &AppsPlace::clearFilter);
    m_table->setEmptyWidget(m_nothingFound);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    selectApp(m_model.rowAt(current.row()).id);
            });
}

QString AppsPlace::subtitle() const
{
    return tr("verdicts per container, without issue security and page restrictions");
}

QString AppsPlace::badge() const
{
    return m_model.rows().empty() ? QString() : QLocale().toString(m_model.sourceCount());
}

void AppsPlace::readAgain(bool forget)
{
    m_loader.cancel();
    m_loading->finish();
    if (forget)
        m_selected.clear();
    std::vector<AppRow> rows;
    if (m_document.isOpen())
        rows = appRows(*m_document.organization());
    if (!forget)
        keepReaches(rows);
    m_counted = 0;
    m_model.setRows(std::move(rows));
    m_loader.start(m_document.core());
    updateChips();
    updateInfo();
    showPage();
    Q_EMIT headerChanged();
}

/// What was counted stays visible until it is counted again.
void AppsPlace::keepReaches(std::vector<AppRow>& rows) const
{
    QHash<QString, access::AppReach> known;
    for (const AppRow& row : m_model.rows())
        if (row.reach)
            known.insert(row.id, *row.reach);
    for (AppRow& row : rows)
        if (const auto reach = known.constFind(row.id); reach != known.constEnd())
            row.reach = *reach;
}

void AppsPlace::takeReaches(int first, const std::vector<access::AppReach>& reaches)
{
    m_model.setReaches(first, reaches);
    m_counted += static_cast<int>(reaches.size());
    m_loading->setProgress(m_counted, m_model.sourceCount());
}

void AppsPlace::endCounting()
{
    m_loading->finish();
    updateChips();
    applyFilter();
    Q_EMIT countingFinished();
}

void AppsPlace::applyFilter()
{
    m_model.setFilter(m_filter);
    updateInfo();
    m_nothingFound->setFilter(tr("apps"), m_filter.inWords());
    showSelected();
}

void AppsPlace::clearFilter()
{
    m_filter = {};
    const QSignalBlocker block(m_field);
    m_field->clear();
    for (const auto& [chip, member] : m_chips) {
        const QSignalBlocker blockChip(chip);
        chip->setChoice({});
    }
    applyFilter();
    m_table->setFocus();
}

void AppsPlace::updateChips()
{
    const AppsFilterOptions options = appsFilterOptions(m_model.rows());
    const QList<ChipOption> lists[] = {options.framework, options.product, options.strongest,
                                       options.eligible};
    for (qsizetype at = 0; at < m_chips.size(); ++at)
        m_chips[at].first->setOptions(lists[at]);
}

void AppsPlace::updateInfo()
{
    const int all = m_model.sourceCount();
    const int shown = m_model.rowCount();
    const QString whole = tr("%Ln apps", nullptr, all);
    m_filterLine->setInfo(shown == all ? whole : tr("%1 of %2").arg(QLocale().toString(shown), whole));
}

void AppsPlace::showPage()
{
    const bool nothing = m_model.rows().empty();
    m_filterLine->setVisible(!nothing);
    m_import->setVisible(!nothing);
    m_pages->setCurrentWidget(nothing ? m_empty : m_splitter);
}

void AppsPlace::selectApp(const QString& id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    showSelected();
}

void AppsPlace::showSelected()
{
    int row = m_model.rowOfId(m_selected);
    if (row < 0 && m_selected.isEmpty() && m_model.rowCount() > 0)
        row = 0;
    if (row < 0) {
        m_details->showNothing();
        return;
    }
    const AppRow& shown = m_model.rowAt(row);
    m_selected = shown.id;
    if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row))
        m_table->selectRowAt(row);
    m_details->showApp(shown, m_document.core());
    Q_EMIT statusMessage(tr("%1 selected").arg(shown.name));
}

void AppsPlace::reveal(const Destination& destination)
{
    if (destination.app.isEmpty() || !m_document.isOpen())
        return;
    const auto found = m_document.core()->lookup().app(destination.app.toStdString());
    if (!found)
        return;
    const QString id = appId(m_document.organization()->apps[found->value]);
    m_selected = id;
    if (m_model.rowOfId(id) < 0)
        clearFilter();
    else
        showSelected();
}

Destination AppsPlace::current() const
{
    Destination destination = Place::current();
    destination.app = m_selected;
    return destination;
}

void AppsPlace::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QList<QWidget*> AppsPlace::panes()
{
    return {m_field, m_table, m_details};
}

QWidget* AppsPlace::mainPane()
{
    return m_table;
}

} // namespace gatehouse::ui
