// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ContainersPlace.h"

#include "models/wording/Wording.h"
#include "ui/containers/BlockAppsDialog.h"
#include "ui/containers/owner/OwnerPageDialog.h"
#include "ui/containers/reach/ReachPanel.h"
#include "ui/publishing/SavedWords.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace gatehouse::ui {

ContainersPlace::ContainersPlace(PolicyDesk& desk, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_desk(desk)
    , m_document(desk.document())
    , m_theme(theme)
    , m_editing(desk.document(), theme, *this)
{
    setObjectName(QStringLiteral("place.containers"));
    build();
    connect(&m_document, &OrganizationDocument::opened, this, [this] { readAgain(true); });
    connect(&m_document, &OrganizationDocument::changed, this, [this] { readAgain(false); });
    readAgain(true);
}

QString ContainersPlace::subtitle() const
{
    return tr("verdicts per container, without issue security and page restrictions");
}

QString ContainersPlace::badge() const
{
    return m_model.rows().empty() ? QString() : QLocale().toString(m_model.sourceCount());
}

QWidget* ContainersPlace::titleBarWidget()
{
    return m_model.rows().empty() ? nullptr : m_block;
}

void ContainersPlace::readAgain(bool forget)
{
    if (forget)
        m_selected.clear();
    {
        const QScopedValueRollback guard(m_selecting, true);
        m_model.setOrganization(m_document.core());
    }
    m_options = m_document.isOpen() ? containersFilterOptions(m_model.rows(), *m_document.organization())
                                    : ContainersFilterOptions();
    setOptions();
    const bool nothing = m_model.rows().empty();
    m_filterLine->setVisible(!nothing);
    m_pages->setCurrentWidget(nothing ? m_empty : m_splitter);
    updateInfo();
    selectAgain();
    Q_EMIT headerChanged();
}

void ContainersPlace::applyFilter()
{
    {
        const QScopedValueRollback guard(m_selecting, true);
        m_model.setFilter(m_filter);
    }
    m_nothingFound->setFilter(tr("projects and spaces"), inWords(m_filter, m_options));
    updateInfo();
    selectAgain();
}

void ContainersPlace::clearFilter()
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

void ContainersPlace::updateInfo()
{
    const int all = m_model.sourceCount();
    const int shown = m_model.rowCount();
    const QString whole = tr("%Ln containers", nullptr, all);
    m_filterLine->setInfo(shown == all ? whole : tr("%1 of %2").arg(QLocale().toString(shown), whole));
}

void ContainersPlace::takeSelection()
{
    if (m_selecting)
        return;
    m_selected.clear();
    for (const access::ContainerIndex container : selectedContainers())
        m_selected.append(m_model.rows()[container.value].id);
    showSelected();
}

std::vector<access::ContainerIndex> ContainersPlace::selectedContainers() const
{
    std::vector<access::ContainerIndex> containers;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            containers.push_back(m_model.rowAt(row).container);
    std::sort(containers.begin(), containers.end());
    containers.erase(std::unique(containers.begin(), containers.end()), containers.end());
    return containers;
}

/// A reset took the selection; gives it back to the rows that are still shown.
void ContainersPlace::selectAgain()
{
    const QScopedValueRollback guard(m_selecting, true);
    QItemSelection selection;
    QModelIndex first;
    const QSet<QString> wanted(m_selected.begin(), m_selected.end());
    for (int row = 0; row < m_model.rowCount() && !wanted.isEmpty(); ++row) {
        if (!wanted.contains(m_model.rowAt(row).id))
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, ContainersModel::ColumnCount - 1));
        if (!first.isValid())
            first = m_model.index(row, 0);
    }
    if (m_selected.isEmpty() && m_model.rowCount() > 0) {
        first = m_model.index(0, 0);
        m_selected = {m_model.rowAt(0).id};
        selection.select(first, m_model.index(0, ContainersModel::ColumnCount - 1));
    }
    if (first.isValid())
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    showSelected();
}

void ContainersPlace::showSelected()
{
    const std::vector<access::ContainerIndex> containers = selectedContainers();
    m_block->setEnabled(!containers.empty());
    m_block->setToolTip(containers.empty() ? tr("Select one or several projects and spaces first.")
                                           : QString());
    if (containers.empty())
        m_details->showNothing();
    else if (containers.size() > 1)
        m_details->showSeveral(containers, *m_document.organization());
    else
        m_details->showContainer(m_model.rows()[containers.front().value], m_document.core());
    showReach(containers);
    if (!containers.empty())
        Q_EMIT statusMessage(
            tr("%1 selected").arg(containersInWords(*m_document.organization(), containers)));
}

void ContainersPlace::showReach(const std::vector<access::ContainerIndex>& containers)
{
    if (containers.size() == 1)
        m_reach->showContainer(*m_document.core(), containers.front());
    else
        m_reach->showNothing(tr("Select one project or space to see the apps that reach it."));
}

void ContainersPlace::showOwnerPage()
{
    const std::vector<access::ContainerIndex> containers = selectedContainers();
    if (containers.size() != 1)
        return;
    auto* const dialog = new OwnerPageDialog(m_document.core(), containers.front(), m_contact, m_theme, this);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_contact = dialog->contact(); });
    connect(&m_desk, &PolicyDesk::changed, dialog, &QDialog::reject);
    dialog->open();
}

/// Shows what an app reaches; nothing for an empty id.
void ContainersPlace::showReadBy(const QString& app)
{
    for (const auto& [chip, member] : m_chips)
        if (member == &ContainersFilter::app && !app.isEmpty())
            chip->setChoice(app);
}

void ContainersPlace::reveal(const Destination& destination)
{
    if (!m_document.isOpen())
        return;
    if (destination.container.isEmpty()) {
        showReadBy(destination.app);
        return;
    }
    const auto found = m_document.core()->lookup().container(destination.container.toStdString());
    if (!found)
        return;
    m_selected = {m_model.rows()[found->value].id};
    if (m_model.rowOf(static_cast<int>(found->value)) < 0)
        clearFilter();
    else
        selectAgain();
    m_table->scrollTo(m_table->currentIndex());
}

Destination ContainersPlace::current() const
{
    Destination destination = Place::current();
    if (m_selected.size() == 1)
        destination.container = m_selected.front();
    return destination;
}

void ContainersPlace::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QList<QWidget*> ContainersPlace::panes()
{
    return {m_field, m_table, m_reach->table(), m_details};
}

QWidget* ContainersPlace::mainPane()
{
    return m_table;
}

void ContainersPlace::askWhatToBlock()
{
    const std::vector<access::ContainerIndex> containers = selectedContainers();
    if (containers.empty())
        return;
    auto* const dialog = new BlockAppsDialog(m_desk.core(), containers, m_theme, this);
    connect(dialog, &BlockAppsDialog::chosen, this, &ContainersPlace::block);
    // The indexes in the dialog are those of this state of the organization.
    connect(&m_desk, &PolicyDesk::changed, dialog, &QDialog::reject);
    dialog->open();
}

void ContainersPlace::block(const BlockChoice& choice)
{
    const auto organization = m_desk.organization();
    const bool published = !m_desk.draft();
    m_desk.edit(blockedPolicies(*organization, choice), blockTitle(*organization, choice));
    Q_EMIT statusMessage(savedWords(m_desk, published));
}

} // namespace gatehouse::ui
