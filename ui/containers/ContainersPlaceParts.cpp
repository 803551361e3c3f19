// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ContainersPlace.h"
#include "ui/containers/reach/ReachPanel.h"
#include "ui/containers/ShieldDelegate.h"
#include "ui/editing/PickerChip.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

/// How the place is put together.
namespace gatehouse::ui {

void ContainersPlace::build()
{
    m_block = pushButton(tr("Block apps here…"), m_theme, QStringLiteral("policies"), this);
    m_block->setObjectName(QStringLiteral("containers.block"));
    m_block->hide(); // until the window puts it into its title bar
    connect(m_block, &QPushButton::clicked, this, &ContainersPlace::askWhatToBlock);
    buildFilterLine();
    buildTable();
    m_details = new ContainerDetails(m_editing, m_theme);
    connect(m_details, &ContainerDetails::goTo, this, &Place::goTo);
    connect(m_details, &ContainerDetails::ownerPageRequested, this, &ContainersPlace::showOwnerPage);
    m_reach = new ReachPanel(m_theme);
    connect(m_reach, &ReachPanel::goTo, this, &Place::goTo);
    auto* const lists = new QSplitter(Qt::Vertical);
    lists->setObjectName(QStringLiteral("containers.lists"));
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_table);
    lists->addWidget(m_reach);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("containers.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(lists);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_empty = new EmptyState(
        tr("No project and no space yet"),
        tr("This organization file holds none. Open another file to see its projects and spaces."), m_theme);
    m_empty->setObjectName(QStringLiteral("containers.empty"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterLine);
    layout->addWidget(m_pages, 1);
}

void ContainersPlace::buildFilterLine()
{
    m_filterLine = new FilterLine(m_theme, this);
    m_field = m_filterLine->addField(tr("Id, key, name or label"));
    m_field->setObjectName(QStringLiteral("containers.filter"));
    m_field->setAccessibleName(tr("Filter projects and spaces by id, key, name or label"));
    connect(m_field, &FilterField::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        applyFilter();
    });
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(); });
    const auto picker = [this](const QString& label, const QString& placeholder) {
        return new PickerChip(label, placeholder, m_theme);
    };
    addChip(new ChipButton(tr("Site"), m_theme), "containers.chip.site", &ContainersFilter::site);
    addChip(new ChipButton(tr("Product"), m_theme), "containers.chip.product", &ContainersFilter::product);
    addChip(picker(tr("Policy"), tr("Find a policy")), "containers.chip.policy", &ContainersFilter::policy);
    addChip(picker(tr("Label"), tr("Find a label")), "containers.chip.label", &ContainersFilter::label);
    addChip(picker(tr("Scheme"), tr("Find a scheme")), "containers.chip.scheme", &ContainersFilter::scheme);
    addChip(picker(tr("Read by"), tr("Find an app")), "containers.chip.app", &ContainersFilter::app);
}

void ContainersPlace::addChip(ChipButton* chip, const char* name, QString ContainersFilter::*member)
{
    chip->setObjectName(QLatin1String(name));
    m_filterLine->addLeft(chip);
    m_chips.append({chip, member});
    connect(chip, &ChipButton::choiceChanged, this, [this, member](const QString& id) {
        m_filter.*member = id;
        applyFilter();
    });
}

void ContainersPlace::buildTable()
{
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("containers.table"));
    m_table->setAccessibleName(tr("Projects and spaces"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ContainersModel::Policies, new ShieldDelegate(m_theme, m_table));
    m_table->setColumnWidths({{72}, {180, true}, {138}, {96}, {72}, {120}, {72}, {112}});
    m_table->horizontalHeader()->setMinimumSectionSize(80); // what stretches stays readable
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_nothingFound = new NothingFound(m_theme);
    connect(m_nothingFound, &NothingFound::clearRequested, this, &ContainersPlace::clearFilter);
    m_table->setEmptyWidget(m_nothingFound);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContainersPlace::takeSelection);
}

/// A chip that could only say what is so anyway is not shown.
void ContainersPlace::setOptions()
{
    const QList<ChipOption> lists[] = {m_options.site,  m_options.product, m_options.policy,
                                       m_options.label, m_options.scheme,  m_options.app};
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        ChipButton* const chip = m_chips[at].first;
        chip->setOptions(lists[at]);
        const bool chooses =
            m_chips[at].second == &ContainersFilter::site || m_chips[at].second == &ContainersFilter::product;
        chip->setVisible(lists[at].size() > (chooses ? 1 : 0) || !chip->choice().isEmpty());
    }
}

} // namespace gatehouse::ui
