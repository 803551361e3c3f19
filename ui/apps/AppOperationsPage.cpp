// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppOperationsPage.h"

#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace gatehouse::ui {

AppOperationsPage::AppOperationsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("apps.details.operations"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filterRow());
    buildTable();
    column->addWidget(m_table, 1);
    column->addWidget(new Separator(theme, ColorRole::Line));
    m_info = new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2);
    m_info->setObjectName(QStringLiteral("apps.operations.info"));
    m_info->setContentsMargins(16, 6, 16, 6);
    m_info->setWordWrap(true);
    column->addWidget(m_info);
}

QWidget* AppOperationsPage::filterRow()
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    m_field = new FilterField(m_theme, tr("Method, path or name"));
    m_field->setObjectName(QStringLiteral("apps.operations.filter"));
    m_field->setAccessibleName(tr("Filter operations by method, path or name"));
    connect(m_field, &FilterField::textChanged, this, [this] { applyFilter(); });
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(); });
    m_action = new ChipButton(tr("Action"), m_theme);
    m_action->setObjectName(QStringLiteral("apps.operations.action"));
    connect(m_action, &ChipButton::choiceChanged, this, [this] { applyFilter(); });
    layout->addWidget(m_field, 1);
    layout->addWidget(m_action);
    return row;
}

void AppOperationsPage::buildTable()
{
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("apps.operations.table"));
    m_table->setAccessibleName(tr("Operations that its scopes admit"));
    m_table->setModel(&m_model);
    m_table->setRowHeight(44);
    m_table->setColumnWidths({{200, true}, {88}});
    m_nothingFound = new NothingFound(m_theme);
    connect(m_nothingFound, &NothingFound::clearRequested, this, &AppOperationsPage::clearFilter);
    m_table->setEmptyWidget(m_nothingFound);
    connect(m_table, &TableView::activated, this, &AppOperationsPage::ask);
}

void AppOperationsPage::show(const ShownApp& shown)
{
    const bool another = m_appId != shown.row.id;
    m_appId = shown.row.id;
    const int row = m_table->currentIndex().row();
    auto operations = appOperations(*shown.core, shown.row.app);
    const bool known = operations.has_value();
    m_model.setOperations(known ? std::move(*operations) : std::vector<AppOperation>(),
                          shown.core->catalogue());
    updateChip();
    applyFilter();
    m_table->selectRowAt(std::min(another ? 0 : std::max(0, row), m_model.rowCount() - 1));
    m_info->setText(known ? tr("%Ln operations, for all that its scopes say", nullptr, m_model.sourceCount())
                          : tr("Its scopes are not known, so what it could call is not known."));
}

void AppOperationsPage::updateChip()
{
    QList<ChipOption> options;
    const auto add = [&](const std::optional<Action>& action) {
        const auto count =
            std::count_if(m_model.operations().begin(), m_model.operations().end(),
                          [&](const AppOperation& operation) { return operation.action == action; });
        if (count > 0)
            options.append({actionId(action), actionWords(action), static_cast<int>(count)});
    };
    for (const Action action : allActions)
        add(action);
    add(std::nullopt);
    const QSignalBlocker block(m_action);
    m_action->setOptions(options);
}

void AppOperationsPage::applyFilter()
{
    m_model.setFilter(m_field->text(), m_action->choice());
    m_nothingFound->setFilter(tr("operations"), m_field->text());
    m_table->selectRowAt(m_model.rowCount() > 0 ? 0 : -1);
}

void AppOperationsPage::clearFilter()
{
    const QSignalBlocker block(m_action);
    m_action->setChoice({});
    m_field->clear();
    applyFilter();
}

void AppOperationsPage::ask(const QModelIndex& index)
{
    const catalogue::Operation& operation = m_model.operationAt(index.row());
    Destination destination;
    destination.place = QStringLiteral("explain");
    destination.app = m_appId;
    destination.operation =
        QString::fromStdString(std::string(operation.method) + ' ' + std::string(operation.path));
    Q_EMIT goTo(destination);
}

} // namespace gatehouse::ui
