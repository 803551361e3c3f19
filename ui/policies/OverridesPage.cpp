// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/OverridesPage.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableView.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

OverridesPage::OverridesPage(PolicyDesk& desk, DraftActions& drafts, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_tabs(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs->addWidget(makeControls());
    m_tabs->addWidget(makeDrafts(drafts));
    layout->addWidget(m_tabs);
}

QWidget* OverridesPage::makeControls()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_controlsTable = new TableView(m_theme, part);
    m_controlsTable->setObjectName(QStringLiteral("policies.controls"));
    m_controlsTable->setAccessibleName(tr("Default and overrides"));
    m_controlsTable->setModel(&m_controls);
    m_controlsTable->setColumnWidths({{240, true}, {160}, {264}, {176}, {240}});
    connect(m_controlsTable, &TableView::activated, this, [this](const QModelIndex& index) {
        if (const auto policy = m_controls.policyAt(index))
            Q_EMIT policyChosen(*policy);
    });
    layout->addWidget(m_controlsTable, 1);
    m_notes = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, part);
    m_notes->setObjectName(QStringLiteral("policies.controls.notes"));
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(16, 10, 16, 12);
    layout->addWidget(m_notes);
    return part;
}

QWidget* OverridesPage::makeDrafts(DraftActions& drafts)
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_draftsTable = new TableView(m_theme, part);
    m_draftsTable->setObjectName(QStringLiteral("policies.drafts"));
    m_draftsTable->setAccessibleName(tr("Drafts"));
    m_draftsTable->setModel(&m_drafts);
    m_draftsTable->setColumnWidths({{200}, {72}, {320, true}, {200}});
    auto* empty = new EmptyState(
        tr("No drafts"), tr("An edit starts one; what is published stays as it is until you publish."),
        m_theme, m_draftsTable);
    QPushButton* start = empty->addAction(tr("New draft…"));
    start->setObjectName(QStringLiteral("policies.drafts.new"));
    connect(start, &QPushButton::clicked, &drafts, &DraftActions::start);
    m_draftsTable->setEmptyWidget(empty);
    connect(m_draftsTable, &TableView::activated, this, [this](const QModelIndex& index) {
        m_desk.choose(m_drafts.draftAt(index.row()));
        Q_EMIT draftChosen();
    });
    layout->addWidget(m_draftsTable, 1);
    return part;
}

void OverridesPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

QWidget* OverridesPage::pane() const
{
    return m_tabs->currentIndex() == 0 ? static_cast<QWidget*>(m_controlsTable) : m_draftsTable;
}

void OverridesPage::refresh()
{
    m_controls.setOrganization(m_desk.organization());
    m_drafts.setOrganization(m_desk.document().organization());
    m_notes->setText(notes().join(u'\n'));
}

QStringList OverridesPage::notes() const
{
    QStringList notes;
    if (!m_desk.document().isOpen())
        return notes;
    const Organization& organization = *m_desk.document().organization();
    const auto any = [&](auto&& holds) { return std::ranges::any_of(m_desk.policies(), holds); };
    if (organization.properties.plan == Plan::Free)
        notes << tr(
            "Statements about single apps need Atlassian Guard Standard, and this file names no such "
            "plan: they are shown and counted here, and the platform takes only those about all apps.");
    if (any([](const Policy& policy) { return policy.coverage.level == CoverageLevel::Products; }))
        notes << tr(
            "The platform offers no coverage by product for app access in this model: such a policy is "
            "shown here and cannot be applied as it stands.");
    notes << tr("The more specific statement wins. Publishing on the platform replaces a whole control; its "
                "former overrides cannot be fetched back there, so this file keeps them.");
    return notes;
}

} // namespace gatehouse::ui
