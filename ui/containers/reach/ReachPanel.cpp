// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/reach/ReachPanel.h"

#include "ui/containers/reach/GlyphsDelegate.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

ReachPanel::ReachPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("containers.reach"));
    buildFilterLine();
    buildTable();
    buildMenu();
    m_sentence = new PlainLabel(theme, TextRole::Body, ColorRole::Text3);
    m_sentence->setObjectName(QStringLiteral("containers.reach.sentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(16);
    m_sentence->setBackgroundRole(QPalette::Base);
    m_sentence->setAutoFillBackground(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_sentence);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_pages, 1);
    setMinimumHeight(120);
}

void ReachPanel::buildFilterLine()
{
    m_line = new FilterLine(m_theme, this);
    m_line->addLeft(new PlainLabel(m_theme, TextRole::Section, ColorRole::Text, tr("Who reaches it")));
    m_field = m_line->addField(tr("App, vendor or key"), 176);
    m_field->setObjectName(QStringLiteral("containers.reach.filter"));
    m_field->setAccessibleName(tr("Filter the apps by name, vendor or key"));
    m_reads = m_line->addChip(tr("Reads it"), QStringLiteral("containers.reach.reads"));
    m_layer = m_line->addChip(tr("Layer"), QStringLiteral("containers.reach.layer"));
    connect(m_field, &FilterField::textChanged, this, &ReachPanel::applyFilter);
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(); });
    connect(m_reads, &ChipButton::choiceChanged, this, &ReachPanel::applyFilter);
    connect(m_layer, &ChipButton::choiceChanged, this, &ReachPanel::applyFilter);
}

void ReachPanel::buildTable()
{
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("containers.reach.table"));
    m_table->setAccessibleName(tr("Apps that are installed for it"));
    m_table->setModel(&m_model);
    auto* const glyphs = new GlyphsDelegate(m_theme, m_table);
    m_table->setItemDelegateForColumn(ReachModel::ItselfGlyphs, glyphs);
    m_table->setItemDelegateForColumn(ReachModel::PeopleGlyphs, glyphs);
    m_table->setColumnWidths({{160, true}, {128}, {92}, {156}, {112}, {156}});
    m_table->horizontalHeader()->setMinimumSectionSize(84);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReachModel::Reads, Qt::DescendingOrder);
    m_nothingFound = new NothingFound(m_theme);
    connect(m_nothingFound, &NothingFound::clearRequested, this, &ReachPanel::clearFilter);
    m_table->setEmptyWidget(m_nothingFound);
    connect(m_table, &TableView::activated, this, [this] { go(QStringLiteral("explain")); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_selecting && current.isValid())
                    m_app = m_model.rowAt(current.row()).id;
            });
}

void ReachPanel::buildMenu()
{
    m_menu = new QMenu(this);
    addGoTo(tr("Explain why"), QStringLiteral("explain"), "explain");
    addGoTo(tr("Show in effective access"), QStringLiteral("access"), "access");
    addGoTo(tr("Show the app"), QStringLiteral("apps"), "apps");
    m_more = flatIconButton(QStringLiteral("more"), tr("What to do with the selected app"), m_theme);
    m_more->setObjectName(QStringLiteral("containers.reach.more"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_line->addRight(m_more);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        if (m_table->currentIndex().isValid())
            m_menu->popup(m_table->viewport()->mapToGlobal(place));
    });
}

void ReachPanel::addGoTo(const QString& text, const QString& icon, const char* place)
{
    QAction* const action = m_menu->addAction(m_theme.icon(icon), text);
    const QString id = QLatin1String(place);
    action->setObjectName(QStringLiteral("containers.reach.goTo.") + id);
    connect(action, &QAction::triggered, this, [this, id] { go(id); });
}

void ReachPanel::showContainer(const access::CompiledOrganization& core, access::ContainerIndex container)
{
    m_container = QString::fromStdString(core.organization().containers[container.value].id.value);
    {
        const QScopedValueRollback guard(m_selecting, true);
        m_model.setRows(reachRows(core, container));
    }
    const ReachFilterOptions options = reachFilterOptions(m_model.rows());
    m_reads->setOptions(options.reads);
    m_layer->setOptions(options.layer);
    if (m_model.rows().empty())
        showNothing(tr("No app is installed for its site and product."));
    else
        m_pages->setCurrentWidget(m_table);
    follow();
}

void ReachPanel::showNothing(const QString& sentence)
{
    if (!m_model.rows().empty())
        m_model.setRows({});
    m_sentence->setText(sentence);
    m_pages->setCurrentWidget(m_sentence);
    follow();
}

void ReachPanel::applyFilter()
{
    m_filter = {m_field->text(), m_reads->choice(), m_layer->choice()};
    {
        const QScopedValueRollback guard(m_selecting, true);
        m_model.setFilter(m_filter);
    }
    follow();
}

void ReachPanel::clearFilter()
{
    {
        const QSignalBlocker blockField(m_field);
        const QSignalBlocker blockReads(m_reads);
        const QSignalBlocker blockLayer(m_layer);
        m_field->clear();
        m_reads->setChoice({});
        m_layer->setChoice({});
    }
    applyFilter();
    m_table->setFocus();
}

void ReachPanel::follow()
{
    const bool any = !m_model.rows().empty();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_field, m_reads, m_layer, m_more})
        part->setEnabled(any);
    m_line->setInfo(any ? readersWords(m_model.rows()) : QString());
    m_nothingFound->setFilter(tr("apps"), tr("this filter"));
    selectAgain();
}

/// A reset took the selection; gives it back to the app where it is still shown, else to the first.
void ReachPanel::selectAgain()
{
    const QScopedValueRollback guard(m_selecting, true);
    int found = m_model.rowCount() > 0 ? 0 : -1;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.rowAt(row).id == m_app)
            found = row;
    m_table->selectRowAt(found);
}

void ReachPanel::go(const QString& place)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    Destination destination;
    destination.place = place;
    destination.app = m_model.rowAt(current.row()).id;
    if (place != u"apps") {
        destination.container = m_container;
        destination.action = QStringLiteral("read");
    }
    Q_EMIT goTo(destination);
}

} // namespace gatehouse::ui
