// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleAppsTable.h"

#include "models/wording/Wording.h"
#include "ui/policies/editor/AddKeyDialog.h"
#include "ui/policies/editor/CheckTable.h"
#include "ui/policies/editor/LaterAppsModel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/NothingFound.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int laterHeight = 28;

/// In the order of RuleAppsFilter::Show, which is the index.
QList<ChipOption> showOptions()
{
    return {{QStringLiteral("listed"), RuleAppsTable::tr("on the list"), -1},
            {QStringLiteral("unlisted"), RuleAppsTable::tr("not on the list"), -1},
            {QStringLiteral("beyond"), RuleAppsTable::tr("cannot be blocked"), -1},
            {QStringLiteral("elsewhere"), RuleAppsTable::tr("not installed here"), -1},
            {QStringLiteral("unknown"), RuleAppsTable::tr("scopes not known"), -1}};
}

RuleAppsFilter::Show showOf(const QString& id)
{
    const QList<ChipOption> options = showOptions();
    for (qsizetype at = 0; at < options.size(); ++at)
        if (options[at].id == id)
            return static_cast<RuleAppsFilter::Show>(at + 1);
    return RuleAppsFilter::Show::All;
}

QString frameworkId(Framework framework)
{
    return QString::fromUtf8(toText(framework).data(), static_cast<qsizetype>(toText(framework).size()));
}

} // namespace

RuleAppsTable::RuleAppsTable(RuleAppsModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_laterModel(new LaterAppsModel(model, this))
    , m_line(new FilterLine(theme, this))
{
    makeLine();
    makeTables();
    joinTables();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_later);
    layout->addWidget(m_table, 1);
    connect(&m_model, &RuleAppsModel::ruleChanged, this, &RuleAppsTable::follow);
}

void RuleAppsTable::makeLine()
{
    m_field = m_line->addField(tr("Filter by name, vendor, scope"), 240);
    m_field->setObjectName(QStringLiteral("policies.rule.filter"));
    m_field->setAccessibleName(tr("Filter by name, vendor, scope"));
    m_framework = m_line->addChip(tr("Framework"), QStringLiteral("policies.rule.framework"));
    m_show = m_line->addChip(tr("Show"), QStringLiteral("policies.rule.show"));
    m_show->setAnyText(tr("all"));
    m_show->setOptions(showOptions());
    m_addKey = pushButton(tr("Add key…"), m_theme, {}, m_line);
    m_addKey->setObjectName(QStringLiteral("policies.rule.addKey"));
    m_addKey->setToolTip(tr("Put the key of an app that is not installed on the list"));
    m_meter = new Meter(m_theme, m_line);
    m_meter->setObjectName(QStringLiteral("policies.rule.meter"));
    m_meter->setMinimumWidth(148);
    m_line->addRight(m_addKey);
    m_line->addRight(m_meter);
    connect(m_field, &FilterField::textChanged, this, &RuleAppsTable::filter);
    connect(m_field, &FilterField::left, this, &RuleAppsTable::focusTable);
    connect(m_framework, &ChipButton::choiceChanged, this, &RuleAppsTable::filter);
    connect(m_show, &ChipButton::choiceChanged, this, &RuleAppsTable::filter);
    connect(static_cast<QPushButton*>(m_addKey), &QPushButton::clicked, this, &RuleAppsTable::askForKey);
}

void RuleAppsTable::makeTables()
{
    m_later = new TableView(m_theme, this);
    m_later->setObjectName(QStringLiteral("policies.rule.later"));
    m_later->setAccessibleName(tr("Apps installed later"));
    m_header = new CheckHeader(m_theme, m_later);
    m_later->setHorizontalHeader(m_header);
    m_later->setModel(m_laterModel);
    m_later->setSpan(0, RuleAppsModel::App, 1, RuleAppsModel::ReadsHere - RuleAppsModel::App);
    m_later->setFixedHeight(m_header->height() + laterHeight);
    m_later->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_later->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table = new CheckTable(m_theme, this);
    m_table->setObjectName(QStringLiteral("policies.rule.apps"));
    m_table->setAccessibleName(tr("Apps on the list of this rule"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->hide();
    m_table->setColumnWidths({{36}, {224, true}, {120}, {88}, {208}, {96}, {152}});
    m_nothing = new NothingFound(m_theme, m_table);
    m_table->setEmptyWidget(m_nothing);
    connect(m_nothing, &NothingFound::clearRequested, this, [this] {
        m_field->clear();
        m_framework->setChoice({});
        m_show->setChoice({});
    });
    connect(m_table, &CheckTable::checkRequested, &m_model, &RuleAppsModel::setListed);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) {
        const bool listed = index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setListed({index.row()}, !listed);
    });
}

/// The header stands above the fixed row, which stays while the table scrolls; both have the table's columns.
void RuleAppsTable::joinTables()
{
    QHeaderView* columns = m_table->horizontalHeader();
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionResizeMode(RuleAppsModel::App, QHeaderView::Fixed); // it takes what is left
    m_header->setSectionResizeMode(RuleAppsModel::Box, QHeaderView::Fixed);
    for (int column = 0; column < columns->count(); ++column)
        m_later->setColumnWidth(column, columns->sectionSize(column));
    connect(columns, &QHeaderView::sectionResized, m_later,
            [this](int column, int, int width) { m_later->setColumnWidth(column, width); });
    connect(m_header, &QHeaderView::sectionResized, m_table, [this, columns](int column, int, int width) {
        if (columns->sectionResizeMode(column) != QHeaderView::Stretch)
            m_table->setColumnWidth(column, width);
    });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_later->horizontalScrollBar(),
            &QScrollBar::setValue);
    m_header->setSortIndicatorShown(true);
    m_header->setSortIndicator(RuleAppsModel::App, Qt::AscendingOrder);
    m_model.sort(RuleAppsModel::App);
    connect(m_header, &QHeaderView::sectionClicked, this, &RuleAppsTable::sortBy);
    connect(m_header, &CheckHeader::boxClicked, &m_model, &RuleAppsModel::toggleShown);
}

void RuleAppsTable::sortBy(int section)
{
    if (section != RuleAppsModel::Box)
        m_model.sort(section, m_header->sortIndicatorOrder());
}

void RuleAppsTable::setFrameworks(const Organization& organization)
{
    QList<ChipOption> options;
    for (const Framework framework : {Framework::Connect, Framework::Forge, Framework::OAuth2}) {
        const auto count = std::ranges::count(organization.apps, framework, &App::framework);
        if (count > 0)
            options.append({frameworkId(framework), wording::name(framework), static_cast<int>(count)});
    }
    m_framework->setOptions(options);
}

void RuleAppsTable::filter()
{
    const QString current = m_table->currentIndex().data(RuleAppsModel::KeyRole).toString();
    m_model.setFilter({m_field->text(), fromText<Framework>(m_framework->choice().toStdString()),
                       showOf(m_show->choice())});
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(RuleAppsModel::KeyRole).toString() == current)
            m_table->selectRowAt(row);
}

void RuleAppsTable::follow()
{
    const bool lists = m_model.rule().apps != RuleApps::All;
    const std::optional<int> limit = m_model.limit();
    m_meter->setVisible(limit.has_value());
    m_meter->setValue(m_model.listedCount(), limit.value_or(0));
    m_meter->setToolTip(tr("The platform takes this many apps on one list. The limit can be changed in the "
                           "limits of this organization."));
    m_addKey->setVisible(lists);
    sayNothing();
    if (!lists)
        m_line->setInfo(tr("This rule needs no list"));
    else
        m_line->setInfo(limit ? tr("on the list") : tr("%n on the list", nullptr, m_model.listedCount()));
}

/// What stands where no row is: there is no app at all, or the filter leaves none.
void RuleAppsTable::sayNothing()
{
    const bool any = m_model.sourceCount() > 0;
    if (any)
        m_nothing->setFilter(tr("apps"), tr("of this list"));
    else
        m_nothing->setTexts(tr("No apps"), tr("No app is installed. The rule holds for what comes later."));
    m_nothing->offerClearing(any);
}

void RuleAppsTable::askForKey()
{
    auto* dialog = new AddKeyDialog(m_model, m_theme, this);
    dialog->open();
}

void RuleAppsTable::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RuleAppsTable::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace gatehouse::ui
