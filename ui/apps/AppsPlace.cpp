// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsPlace.h"

#include "ui/widgets/FilterLine.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSet>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace gatehouse::ui {

AppsPlace::AppsPlace(PolicyDesk& desk, Insights& insights, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_document(desk.document())
    , m_insights(insights)
    , m_theme(theme)
    , m_actions(desk, insights, theme, *this)
{
    setObjectName(QStringLiteral("place.apps"));
    build();
    connect(&m_actions, &AppActions::goTo, this, &Place::goTo);
    connect(&m_actions, &AppActions::compareRequested, this, &AppsPlace::importRequested);
    // Insights hears of the document first, so that what is quick to work out is there when rows are read.
    connect(&m_document, &OrganizationDocument::changed, this, &AppsPlace::readAgain);
    connect(&m_document, &OrganizationDocument::opened, this, [this] {
        m_selected.clear();
        m_chosen = false;
        readAgain();
    });
    connect(&insights, &Insights::advanced, this, &AppsPlace::takeInsights);
    connect(&insights, &Insights::finished, this, &AppsPlace::endCounting);
    readAgain();
}

QString AppsPlace::subtitle() const
{
    return tr("verdicts per container, without issue security and page restrictions");
}

QString AppsPlace::badge() const
{
    return m_model.rows().empty() ? QString() : QLocale().toString(m_model.sourceCount());
}

void AppsPlace::readAgain()
{
    m_core = m_document.core();
    std::vector<AppRow> rows;
    if (m_document.isOpen())
        rows = appRows(*m_document.organization(), m_insights);
    if (m_insights.isRunning())
        m_loading->start();
    else
        m_loading->finish();
    {
        const QScopedValueRollback guard(m_selecting, true);
        m_model.setRows(std::move(rows));
        if (!m_filter.text.isEmpty() && m_document.isOpen())
            m_model.setHosts(m_hosts.of(*m_document.organization()));
        m_model.setFilter(m_filter);
    }
    updateChips();
    updateInfo();
    fitNumbers();
    showPage();
    selectAgain();
    Q_EMIT headerChanged();
}

void AppsPlace::takeInsights(int first, int count)
{
    if (!isUpToDate() || !m_document.isOpen())
        return;
    m_model.takeInsights(first, count, *m_document.organization(), m_insights);
    m_loading->setProgress(m_insights.done(), m_model.sourceCount());
    const QStringList shown = shownSelection();
    for (int source = first; source < first + count && source < m_model.sourceCount(); ++source)
        if (shown.size() == 1 && m_model.rows()[static_cast<std::size_t>(source)].id == shown.front())
            m_details->showApp(m_model.rows()[static_cast<std::size_t>(source)], m_core);
}

void AppsPlace::endCounting()
{
    if (!isUpToDate())
        return;
    m_loading->finish();
    updateChips();
    rearrange();
    fitNumbers();
    Q_EMIT countingFinished();
}

void AppsPlace::rearrange()
{
    {
        const QScopedValueRollback guard(m_selecting, true);
        if (!m_filter.text.isEmpty() && m_document.isOpen())
            m_model.setHosts(m_hosts.of(*m_document.organization()));
        m_model.setFilter(m_filter);
    }
    updateInfo();
    m_nothingFound->setFilter(tr("apps"), m_filter.inWords());
    selectAgain();
}

void AppsPlace::applyFilter()
{
    rearrange();
    m_table->scrollTo(m_table->currentIndex());
}

void AppsPlace::setFilter(const AppsFilter& filter)
{
    m_filter = filter;
    updateChips();
    {
        const QSignalBlocker block(m_field);
        m_field->setText(filter.text);
    }
    for (const auto& [chip, member] : m_chips) {
        const QSignalBlocker block(chip);
        chip->setChoice(filter.*member);
    }
    applyFilter();
}

void AppsPlace::clearFilter()
{
    setFilter({});
    m_table->setFocus();
}

void AppsPlace::updateChips()
{
    const AppsFilterOptions options = appsFilterOptions(m_model.rows(), m_filter);
    const QList<ChipOption> lists[] = {options.framework, options.product,  options.strongest,
                                       options.eligible,  options.findings, options.review,
                                       options.stage};
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

QWidget* AppsPlace::titleBarWidget()
{
    return m_model.rows().empty() ? nullptr : m_import; // the empty page asks for the same
}

void AppsPlace::showPage()
{
    const bool nothing = m_model.rows().empty();
    m_filterLine->setVisible(!nothing);
    m_pages->setCurrentWidget(nothing ? m_empty : m_splitter);
}

QStringList AppsPlace::shownSelection() const
{
    QStringList ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(m_model.rowAt(index.row()).id);
    return ids;
}

void AppsPlace::takeSelection()
{
    if (m_selecting)
        return;
    m_selected = shownSelection();
    m_chosen = true;
    showSelected();
}

/// A reset took the selection; gives it back to the rows that are still shown.
void AppsPlace::selectAgain()
{
    const QScopedValueRollback guard(m_selecting, true);
    if (!m_chosen)
        m_selected = m_model.rowCount() > 0 ? QStringList(m_model.rowAt(0).id) : QStringList();
    const QSet<QString> wanted(m_selected.begin(), m_selected.end());
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_model.rowCount() && !wanted.isEmpty(); ++row) {
        if (!wanted.contains(m_model.rowAt(row).id))
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, AppsModel::ColumnCount - 1));
        if (!first.isValid())
            first = m_model.index(row, 0);
    }
    if (first.isValid())
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!m_chosen)
        m_table->scrollToTop();
    showSelected();
}

void AppsPlace::chooseApp(const QString& id)
{
    m_selected = {id};
    m_chosen = true;
    if (m_model.rowOfId(id) < 0)
        setFilter({});
    else
        selectAgain();
    m_table->scrollTo(m_table->currentIndex());
}

void AppsPlace::showSelected()
{
    const QStringList shown = shownSelection();
    if (shown.isEmpty()) {
        m_details->showNothing();
        return;
    }
    if (shown.size() > 1) {
        m_details->showSeveral(shown, m_core);
        Q_EMIT statusMessage(tr("%Ln apps selected", nullptr, static_cast<int>(shown.size())));
        return;
    }
    const AppRow& row = m_model.rowAt(m_model.rowOfId(shown.front()));
    m_details->showApp(row, m_core);
    Q_EMIT statusMessage(tr("%1 selected").arg(row.name));
}

void AppsPlace::openMenu(const QPoint& position)
{
    const QStringList ids = shownSelection();
    if (ids.isEmpty())
        return;
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("apps.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(*menu, ids);
    menu->popup(position);
}

void AppsPlace::reveal(const Destination& destination)
{
    if (!m_document.isOpen())
        return;
    if (!destination.filter.isEmpty())
        setFilter(withDestination({}, destination.filter));
    if (destination.app.isEmpty())
        return;
    if (const auto found = m_document.core()->lookup().app(destination.app.toStdString()))
        chooseApp(appId(m_document.organization()->apps[found->value]));
}

Destination AppsPlace::current() const
{
    Destination destination = Place::current();
    if (m_selected.size() == 1)
        destination.app = m_selected.front();
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
