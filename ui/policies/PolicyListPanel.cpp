// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyListPanel.h"

#include "models/wording/Wording.h"
#include "ui/policies/PolicyDelegate.h"
#include "ui/policies/PolicyFilterModel.h"
#include "ui/policies/PolicyListModel.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace gatehouse::ui {

PolicyListPanel::PolicyListPanel(PolicyDesk& desk, DraftActions& drafts, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_model(new PolicyListModel(this))
    , m_shown(new PolicyFilterModel(this))
{
    m_shown->setSourceModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* which = new FilterLine(theme, this);
    which->addLeft(new DraftSwitcher(desk, drafts, theme, which));
    layout->addWidget(which);
    layout->addWidget(makeFilterLine(theme));
    makeList(theme);
    layout->addWidget(m_list, 1);
    m_nothing = new NothingFound(theme, this);
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);
    layout->addWidget(makeFooter(theme));
    connect(m_nothing, &NothingFound::clearRequested, this, &PolicyListPanel::clearFilter);
    setMinimumWidth(288);
}

QWidget* PolicyListPanel::makeFooter(const Theme& theme)
{
    m_footer = new QWidget(this);
    auto* column = new QVBoxLayout(m_footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Separator(theme, ColorRole::Line, m_footer));
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(4);
    m_missing = new PlainLabel(theme, TextRole::Secondary, ColorRole::Accent, {}, m_footer);
    m_missing->setObjectName(QStringLiteral("policies.missing"));
    m_missing->setWordWrap(true);
    m_meter = new Meter(theme, m_footer);
    m_meter->setObjectName(QStringLiteral("policies.meter"));
    m_meter->setLabel(tr("Policies"));
    m_meter->setActivatable(true);
    m_meter->setToolTip(tr("The platform’s limit. Click to change the figures."));
    connect(m_meter, &Meter::activated, &m_drafts, &DraftActions::editLimits);
    lines->addWidget(m_missing);
    lines->addWidget(m_meter);
    column->addLayout(lines);
    return m_footer;
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
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PolicyListPanel::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PolicyListPanel::take);
    connect(m_list, &QListView::activated, this, &PolicyListPanel::openRequested);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PolicyListPanel::deleteRequested);
}

void PolicyListPanel::setOrganization(std::shared_ptr<const Organization> organization,
                                      const QSet<QString>& edited, int missing)
{
    const int before = m_model->rowOf(m_selected);
    const std::vector<PolicyId> selection = this->selection();
    m_restoring = true;
    showCounts(organization.get(), missing);
    m_model->setOrganization(std::move(organization), edited);
    m_restoring = false;
    const int now = m_model->rowOf(m_selected);
    if (now >= 0)
        restore(now, selection);
    else
        restore(qBound(0, before, qMax(0, m_model->rowCount() - 1)), {});
    showWhetherFound();
}

void PolicyListPanel::showCounts(const Organization* organization, int missing)
{
    m_footer->setVisible(organization != nullptr);
    if (organization == nullptr)
        return;
    m_missing->setVisible(missing > 0);
    m_missing->setText(tr("%Ln published policies are not in this draft.", nullptr, missing));
    const auto& limits = organization->properties.policyLimits;
    m_meter->setVisible(organization->properties.policyModel == PolicyModel::Additive);
    m_meter->setValue(static_cast<int>(organization->policies.size()), static_cast<int>(limits.policies));
}

std::vector<PolicyId> PolicyListPanel::selection() const
{
    std::vector<PolicyId> ids;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (m_list->selectionModel()->isSelected(index))
            ids.emplace_back(index.data(PolicyListModel::IdRole).toString().toStdString());
    }
    return ids;
}

void PolicyListPanel::restore(int row, const std::vector<PolicyId>& others)
{
    const QModelIndex source = m_model->index(row, 0);
    m_selected = PolicyId(source.data(PolicyListModel::IdRole).toString().toStdString());
    m_restoring = true;
    m_list->selectionModel()->setCurrentIndex(m_shown->mapFromSource(source),
                                              QItemSelectionModel::ClearAndSelect);
    for (const PolicyId& id : others)
        if (const int other = m_model->rowOf(id); other >= 0)
            m_list->selectionModel()->select(m_shown->mapFromSource(m_model->index(other, 0)),
                                             QItemSelectionModel::Select);
    m_restoring = false;
    m_selection = selection();
    Q_EMIT selectionChanged();
}

/// The view selects before it moves the current row, and tells both.
void PolicyListPanel::take()
{
    std::vector<PolicyId> now = selection();
    if (m_restoring || now.empty())
        return;
    const PolicyId current(m_list->currentIndex().data(PolicyListModel::IdRole).toString().toStdString());
    const PolicyId& selected = now.size() == 1 ? now.front() : current;
    if (selected == m_selected && now == m_selection)
        return;
    m_selected = selected;
    m_selection = std::move(now);
    Q_EMIT selectionChanged();
}

void PolicyListPanel::select(const PolicyId& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    if (!m_shown->mapFromSource(m_model->index(row, 0)).isValid())
        clearFilter();
    restore(row, {});
}

void PolicyListPanel::setStatus(const QString& status)
{
    m_filter->clear();
    m_status->setChoice(status);
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
