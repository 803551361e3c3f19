// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/ContainersTable.h"

#include "ui/policies/editor/CheckTable.h"
#include "ui/policies/editor/PasteKeysDialog.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"

#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

CoverageFilter::Show coverageShow(const QString& id)
{
    if (id == QLatin1String("chosen"))
        return CoverageFilter::Show::Chosen;
    if (id == QLatin1String("unchosen"))
        return CoverageFilter::Show::Unchosen;
    return id == QLatin1String("uncovered") ? CoverageFilter::Show::Uncovered : CoverageFilter::Show::All;
}

} // namespace

ContainersTable::ContainersTable(CoverageModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_line(new FilterLine(theme, this))
{
    makeLine();
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_table, 1);
    connect(&m_model, &CoverageModel::choiceChanged, this, &ContainersTable::count);
}

void ContainersTable::makeLine()
{
    m_field = m_line->addField(tr("Filter by key, name, id, label"), 216);
    m_field->setObjectName(QStringLiteral("policies.cover.filter"));
    m_field->setAccessibleName(tr("Filter by key, name, id, label"));
    m_product = m_line->addChip(tr("Product"), QStringLiteral("policies.cover.product"));
    m_site = m_line->addChip(tr("Site"), QStringLiteral("policies.cover.site"));
    m_label = m_line->addChip(tr("Label"), QStringLiteral("policies.cover.label"));
    m_show = m_line->addChip(tr("Show"), QStringLiteral("policies.cover.show"));
    m_show->setAnyText(tr("all"));
    m_show->setOptions({{QStringLiteral("chosen"), tr("chosen"), -1},
                        {QStringLiteral("unchosen"), tr("not chosen"), -1},
                        {QStringLiteral("uncovered"), tr("covered by no other policy"), -1}});
    auto* paste = pushButton(tr("Paste a list…"), m_theme, {}, m_line);
    paste->setObjectName(QStringLiteral("policies.cover.paste"));
    m_line->addRight(paste);
    connect(paste, &QPushButton::clicked, this, &ContainersTable::paste);
    connect(m_field, &FilterField::textChanged, this, &ContainersTable::filter);
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(); });
    for (ChipButton* chip : {m_product, m_site, m_label, m_show})
        connect(chip, &ChipButton::choiceChanged, this, &ContainersTable::filter);
}

void ContainersTable::makeTable()
{
    m_table = new CheckTable(m_theme, this);
    m_table->setObjectName(QStringLiteral("policies.cover.table"));
    m_table->setAccessibleName(tr("Projects and spaces"));
    auto* header = new CheckHeader(m_theme, m_table);
    m_table->setHorizontalHeader(header);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{36}, {96}, {200, true}, {128}, {112}, {80}, {128}, {184}});
    header->setSectionResizeMode(CoverageModel::Box, QHeaderView::Fixed);
    m_nothing = new NothingFound(m_theme, m_table);
    m_table->setEmptyWidget(m_nothing);
    connect(m_nothing, &NothingFound::clearRequested, this, &ContainersTable::clearFilter);
    connect(header, &CheckHeader::boxClicked, &m_model, &CoverageModel::toggleShown);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        if (section == CoverageModel::Box)
            return;
        header->setSortIndicatorShown(true);
        m_model.sort(section, header->sortIndicatorOrder());
    });
    connect(m_table, &CheckTable::checkRequested, &m_model, &CoverageModel::setChosen);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) {
        const bool chosen = index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setChosen({index.row()}, !chosen);
    });
}

void ContainersTable::setOrganization(const std::shared_ptr<const Organization>& organization)
{
    m_organization = organization;
    const CoverageOptions options = coverageOptions(*organization);
    m_product->setOptions(options.products);
    m_site->setOptions(options.sites);
    m_label->setOptions(options.labels);
    m_label->setVisible(!options.labels.isEmpty());
    m_site->setVisible(options.sites.size() > 1);
    const bool any = !organization->containers.empty();
    if (any)
        m_nothing->setFilter(tr("projects and spaces"), tr("of this list"));
    else
        m_nothing->setTexts(tr("No projects or spaces"), tr("The organization has none to choose from."));
    m_nothing->offerClearing(any);
    clearFilter();
    count();
}

void ContainersTable::clearFilter()
{
    m_field->clear();
    for (ChipButton* chip : {m_product, m_site, m_label, m_show})
        chip->setChoice({});
}

void ContainersTable::filter()
{
    m_model.setFilter({m_field->text(), fromText<Product>(m_product->choice().toStdString()),
                       m_site->choice(), m_label->choice(), coverageShow(m_show->choice())});
    count();
}

void ContainersTable::count()
{
    const QLocale locale;
    m_line->setInfo(tr("%1 of %2 chosen")
                        .arg(locale.toString(static_cast<qulonglong>(m_model.chosenCount())),
                             locale.toString(m_model.sourceCount())));
}

void ContainersTable::paste()
{
    auto* dialog = new PasteKeysDialog(m_organization, m_theme, this);
    connect(dialog, &PasteKeysDialog::chosen, &m_model, &CoverageModel::choose);
    dialog->open();
}

void ContainersTable::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

} // namespace gatehouse::ui
