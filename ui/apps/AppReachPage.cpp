// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppReachPage.h"

#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalBlocker>

namespace gatehouse::ui {

namespace {

constexpr int actionColumnWidth = 26;

} // namespace

AppReachPage::AppReachPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("apps.details.reach"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filterRow());
    buildTable();
    column->addWidget(m_table, 1);
    column->addWidget(new Separator(theme, ColorRole::Line));
    column->addWidget(footer());
}

QWidget* AppReachPage::filterRow()
{
    auto* const row = new QWidget;
    auto* const lines = new QVBoxLayout(row);
    lines->setContentsMargins(16, 8, 16, 8);
    lines->setSpacing(6);
    m_way = new SegmentedBar(m_theme);
    m_way->setObjectName(QStringLiteral("apps.reach.way"));
    m_way->setAccessibleName(tr("Who acts"));
    m_way->setSegments({{tr("By itself"), {}, tr("As its app user")},
                        {tr("Through people"), {}, tr("The best any active person gives it")}});
    connect(m_way, &SegmentedBar::currentChanged, this, [this] { count(); });
    lines->addWidget(m_way);
    auto* const filter = new QHBoxLayout;
    filter->setSpacing(8);
    m_field = new FilterField(m_theme, tr("Key, name or label"));
    m_field->setObjectName(QStringLiteral("apps.reach.filter"));
    m_field->setAccessibleName(tr("Filter projects and spaces by key, name or label"));
    connect(m_field, &FilterField::textChanged, this, [this] { applyFilter(); });
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(); });
    m_lacking = new ChipButton(tr("Only what is thinned"), m_theme);
    m_lacking->setObjectName(QStringLiteral("apps.reach.lacking"));
    m_lacking->setCheckable(true);
    connect(m_lacking, &QAbstractButton::toggled, this, [this] { applyFilter(); });
    filter->addWidget(m_field, 1);
    filter->addWidget(m_lacking);
    lines->addLayout(filter);
    return row;
}

void AppReachPage::buildTable()
{
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("apps.reach.table"));
    m_table->setAccessibleName(tr("Where it reaches"));
    m_table->setModel(&m_model);
    m_table->setRowHeight(44);
    m_table->setColumnWidths({{160, true},
                              {actionColumnWidth},
                              {actionColumnWidth},
                              {actionColumnWidth},
                              {actionColumnWidth},
                              {actionColumnWidth}});
    m_table->horizontalHeader()->setMinimumSectionSize(actionColumnWidth);
    for (int column = ContainerReachModel::FirstAction; column < ContainerReachModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, actionColumnWidth);
    m_nothingFound = new NothingFound(m_theme);
    connect(m_nothingFound, &NothingFound::clearRequested, this, &AppReachPage::clearFilter);
    m_table->setEmptyWidget(m_nothingFound);
    connect(m_table, &TableView::activated, this, [this] { ask("explain"); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AppReachPage::follow);
}

QWidget* AppReachPage::footer()
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    m_info = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2);
    m_info->setObjectName(QStringLiteral("apps.reach.info"));
    layout->addWidget(m_info, 1);
    const auto link = [&](const QString& text, const char* name, const char* place) {
        auto* const button = new LinkButton(text, m_theme);
        button->setObjectName(QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this, [this, place] { ask(place); });
        layout->addWidget(button);
        return button;
    };
    m_explain = link(tr("Explain"), "apps.reach.explain", "explain");
    link(tr("Matrix"), "apps.reach.matrix", "access");
    return row;
}

access::As AppReachPage::as() const
{
    return {m_way->current() == 0 ? access::ActsAs::App : access::ActsAs::AnyPerson, {}};
}

void AppReachPage::show(const ShownApp& shown)
{
    const bool peopleOnly = shown.app().framework == Framework::OAuth2;
    m_shown = shown;
    {
        const QSignalBlocker block(m_way);
        if (peopleOnly)
            m_way->setCurrent(1);
        m_way->setEnabled(!peopleOnly);
    }
    count();
}

void AppReachPage::count()
{
    if (!m_shown)
        return;
    const int row = m_table->currentIndex().row();
    const std::optional<ContainerId> selected =
        row >= 0 && row < m_model.rowCount() ? std::optional(m_model.containerAt(row)) : std::nullopt;
    m_model.setReach(m_shown->reachCore(), m_shown->reachApp(), as());
    const int again = selected ? m_model.rowOfContainer(*selected) : -1;
    m_table->selectRowAt(again >= 0 ? again : (m_model.rowCount() > 0 ? 0 : -1));
    follow();
}

void AppReachPage::applyFilter()
{
    m_model.setFilter(m_field->text(), m_lacking->isChecked());
    m_nothingFound->setFilter(tr("projects and spaces"),
                              m_field->text().isEmpty() ? tr("thinned or blocked") : m_field->text());
    m_table->selectRowAt(m_model.rowCount() > 0 ? 0 : -1);
    follow();
}

void AppReachPage::clearFilter()
{
    const QSignalBlocker block(m_lacking);
    m_lacking->setChecked(false);
    m_field->clear();
    applyFilter();
    m_table->setFocus();
}

void AppReachPage::follow()
{
    const QString lacking = tr("%1 of %Ln thinned or blocked", nullptr, m_model.sourceCount())
                                .arg(QLocale().toString(m_model.lackingCount()));
    m_info->setText(m_shown && m_shown->ifInstalled ? tr("once installed: %1").arg(lacking) : lacking);
    m_explain->setEnabled(m_table->currentIndex().isValid());
}

void AppReachPage::ask(const char* place)
{
    if (!m_shown)
        return;
    Destination destination;
    destination.place = QLatin1String(place);
    destination.app = m_shown->row.id;
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model.rowCount()) {
        const ContainerReach& reach = m_model.reachAt(row);
        const Action action = actionToExplain(*m_shown->reachCore(), m_shown->reachApp(), reach);
        destination.container =
            QString::fromStdString(m_shown->organization().containers[reach.container.value].id.value);
        destination.action = QString::fromStdString(std::string(toText(action)));
        destination.as = m_way->current() == 0 ? QStringLiteral("app") : QStringLiteral("any-person");
    }
    Q_EMIT goTo(destination);
}

} // namespace gatehouse::ui
