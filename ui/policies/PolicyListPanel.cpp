// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyListPanel.h"

#include "models/wording/Wording.h"
#include "ui/policies/PolicyDelegate.h"
#include "ui/policies/PolicyFilterModel.h"
#include "ui/policies/PolicyListModel.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace gatehouse::ui {

PolicyListPanel::PolicyListPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new PolicyListModel(this))
    , m_shown(new PolicyFilterModel(this))
{
    m_shown->setSourceModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilterLine(theme));
    makeList(theme);
    layout->addWidget(m_list, 1);
    m_nothing = new NothingFound(theme, this);
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);
    connect(m_nothing, &NothingFound::clearRequested, this, &PolicyListPanel::clearFilter);
    setMinimumWidth(288);
}

QWidget* PolicyListPanel::makeFilterLine(const Theme& theme)
{
    auto* line = new FilterLine(theme, this);
    m_filter = line->addField(tr("Filter policies"), 136);
    m_filter->setObjectName(QStringLiteral("policies.filter"));
    m_filter->setAccessibleName(tr("Filter policies"));
    m_status = line->addChip(tr("Status"), QStringLiteral("policies.status"));
    QList<ChipOption> options;
    for (const PolicyStatus status : {PolicyStatus::Active, PolicyStatus::Draft, PolicyStatus::Inactive})
        options.append({QString::fromStdString(std::string(toText(status))), wording::name(status)});
    m_status->setOptions(options);
    connect(m_status, &ChipButton::choiceChanged, this, &PolicyListPanel::chooseStatus);
    connect(m_filter, &FilterField::textChanged, this, [this](const QString& text) {
        m_shown->setText(text);
        showWhetherFound();
    });
    connect(m_filter, &FilterField::left, this, [this] { m_list->setFocus(); });
    return line;
}

void PolicyListPanel::makeList(const Theme& theme)
{
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("policies.list"));
    m_list->setAccessibleName(tr("Policies"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new PolicyDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PolicyListPanel::take);
    connect(m_list, &QListView::activated, this, &PolicyListPanel::openRequested);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PolicyListPanel::deleteRequested);
}

void PolicyListPanel::setOrganization(std::shared_ptr<const Organization> organization)
{
    const int before = m_model->rowOf(m_selected);
    m_restoring = true;
    m_model->setOrganization(std::move(organization));
    m_restoring = false;
    const int now = m_model->rowOf(m_selected);
    restore(now >= 0 ? now : qBound(0, before, m_model->rowCount() - 1));
    showWhetherFound();
}

void PolicyListPanel::restore(int row)
{
    const QModelIndex source = m_model->index(row, 0);
    m_selected = PolicyId(source.data(PolicyListModel::IdRole).toString().toStdString());
    m_restoring = true;
    m_list->setCurrentIndex(m_shown->mapFromSource(source));
    m_restoring = false;
    Q_EMIT selectionChanged();
}

void PolicyListPanel::take(const QModelIndex& current)
{
    if (m_restoring || !current.isValid())
        return;
    m_selected = PolicyId(current.data(PolicyListModel::IdRole).toString().toStdString());
    Q_EMIT selectionChanged();
}

void PolicyListPanel::select(const PolicyId& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    if (!m_shown->mapFromSource(m_model->index(row, 0)).isValid())
        clearFilter();
    restore(row);
}

void PolicyListPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PolicyListPanel::chooseStatus(const QString& id)
{
    m_shown->setStatus(fromText<PolicyStatus>(id.toStdString()));
    showWhetherFound();
}

void PolicyListPanel::showWhetherFound()
{
    const bool nothing = m_shown->rowCount() == 0 && m_model->rowCount() > 0;
    if (nothing)
        m_nothing->setFilter(tr("policies"), tr("this filter"));
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    const int row = m_model->rowOf(m_selected);
    if (!nothing && row >= 0 && !m_list->currentIndex().isValid()) {
        m_restoring = true;
        m_list->setCurrentIndex(m_shown->mapFromSource(m_model->index(row, 0)));
        m_restoring = false;
    }
}

void PolicyListPanel::clearFilter()
{
    m_filter->clear();
    m_status->setChoice({});
}

} // namespace gatehouse::ui
