// SPDX-License-Identifier: Apache-2.0
// What the place is made of, and how its parts are connected.
#include "ui/policies/BulkPage.h"
#include "ui/policies/editor/PolicyFlow.h"
#include "ui/policies/OverridesPage.h"
#include "ui/policies/PoliciesPlace.h"
#include "ui/policies/PolicyListPanel.h"
#include "ui/policies/PolicyPage.h"
#include "ui/policies/PolicySidePane.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/SegmentedBar.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace gatehouse::ui {

void PoliciesPlace::makeTitleBar()
{
    m_titleBar = new QWidget(this);
    auto* layout = new QHBoxLayout(m_titleBar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* undo = iconButton(QStringLiteral("undo"), tr("Undo"), m_theme, m_titleBar);
    auto* redo = iconButton(QStringLiteral("redo"), tr("Redo"), m_theme, m_titleBar);
    undo->setObjectName(QStringLiteral("policies.undo"));
    redo->setObjectName(QStringLiteral("policies.redo"));
    QUndoStack& stack = m_document.undoStack();
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    connect(undo, &QToolButton::clicked, &stack, &QUndoStack::undo);
    connect(redo, &QToolButton::clicked, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    auto* create = primaryButton(tr("New policy"), m_theme, QStringLiteral("plus"), m_titleBar);
    create->setObjectName(QStringLiteral("policies.new"));
    create->setEnabled(m_document.isOpen());
    connect(create, &QPushButton::clicked, this, &PoliciesPlace::startNew);
    connect(&m_document, &OrganizationDocument::opened, create,
            [this, create] { create->setEnabled(m_document.isOpen()); });
    m_titleBar->hide(); // until the window puts it into its title bar
    layout->addWidget(undo);
    layout->addWidget(redo);
    layout->addWidget(create);
}

QWidget* PoliciesPlace::makeTabs()
{
    auto* line = new FilterLine(m_theme, this);
    m_tabs = new SegmentedBar(m_theme, line);
    m_tabs->setObjectName(QStringLiteral("policies.tabs"));
    m_tabs->setAccessibleName(tr("Policies as"));
    m_tabs->setSegments(
        {{tr("Default and overrides"), {}, {}}, {tr("Policies"), {}, {}}, {tr("Drafts"), {}, {}}});
    line->addLeft(m_tabs);
    m_tabDrafts = new DraftSwitcher(m_desk, m_drafts, m_theme, line);
    m_tabDrafts->setObjectName(QStringLiteral("policies.tabs.drafts"));
    line->addRight(m_tabDrafts);
    connect(m_tabs, &SegmentedBar::currentChanged, this, &PoliciesPlace::showList);
    m_tabLine = line;
    return line;
}

QWidget* PoliciesPlace::makeBrowser()
{
    auto* browser = new QSplitter(Qt::Horizontal, this);
    browser->setChildrenCollapsible(false);
    browser->setHandleWidth(1);
    m_list = new PolicyListPanel(m_desk, m_drafts, m_theme, browser);
    m_side = new PolicySidePane(m_theme, browser);
    browser->addWidget(m_list);
    browser->addWidget(makeMiddle());
    browser->addWidget(m_side);
    browser->setSizes({292, 620, 320});
    browser->setStretchFactor(1, 1);
    connect(m_list, &PolicyListPanel::selectionChanged, this, &PoliciesPlace::showSelected);
    connect(m_list, &PolicyListPanel::openRequested, this, [this] { startEdit(Part::Facts); });
    connect(m_list, &PolicyListPanel::deleteRequested, this,
            [this] { m_commands.remove(m_list->selection()); });
    connectPage();
    connectPane();
    return browser;
}

QWidget* PoliciesPlace::makeMiddle()
{
    m_middle = new QStackedWidget(this);
    m_page = new PolicyPage(m_theme, m_middle);
    m_bulk = new BulkPage(m_commands, m_theme, m_middle);
    auto* nothing =
        new EmptyState(tr("No policies in this list"),
                       tr("Apps reach whatever scopes and permissions allow."), m_theme, m_middle);
    connect(nothing->addAction(tr("New policy")), &QPushButton::clicked, this, &PoliciesPlace::startNew);
    m_middle->addWidget(m_page);
    m_middle->addWidget(m_bulk);
    m_middle->addWidget(nothing);
    return m_middle;
}

void PoliciesPlace::connectPage()
{
    const auto selected = [this] { return PolicyCommands::Ids{m_list->selected()}; };
    connect(m_page, &PolicyPage::activateRequested, this, [this, selected](bool active) {
        m_commands.setStatus(selected(), active ? PolicyStatus::Active : PolicyStatus::Inactive);
    });
    connect(m_page, &PolicyPage::editRequested, this, [this] { startEdit(Part::Facts); });
    connect(m_page, &PolicyPage::coverageRequested, this, [this] { startEdit(Part::Coverage); });
    connect(m_page, &PolicyPage::ruleRequested, this, [this] { startEdit(Part::Rule); });
    connect(m_page, &PolicyPage::duplicateRequested, this,
            [this] { m_list->select(m_commands.duplicate(m_list->selected())); });
    connect(m_page, &PolicyPage::deleteRequested, this, [this, selected] { m_commands.remove(selected()); });
    connect(m_page, &PolicyPage::moveRequested, this,
            [this](int step) { m_commands.move(m_list->selected(), step); });
    connect(m_page, &PolicyPage::containerActivated, this,
            [this](const QString& id) { goToPlace(QStringLiteral("containers"), id); });
    connect(m_page, &PolicyPage::matrixRequested, this, [this] { goToPlace(QStringLiteral("access")); });
    connect(m_page, &PolicyPage::previewRequested, this, [this] { goToPlace(QStringLiteral("preview")); });
    connect(m_page, &PolicyPage::limitsRequested, &m_drafts, &DraftActions::editLimits);
}

void PoliciesPlace::connectPane()
{
    connect(m_side, &PolicySidePane::matrixRequested, this, [this] { goToPlace(QStringLiteral("access")); });
    connect(m_side, &PolicySidePane::mendRequested, this, &PoliciesPlace::mend);
    connect(m_side, &PolicySidePane::showRequested, this, &PoliciesPlace::showFinding);
    connect(m_side, &PolicySidePane::versionsRequested, &m_drafts, &DraftActions::showVersions);
    connect(&m_runner, &PolicyEffectRunner::ready, this, &PoliciesPlace::showEffect);
    connect(&m_lint, &PolicyLintRunner::ready, this, [this] { m_side->setFindings(&m_lint.findings()); });
}

void PoliciesPlace::connectFlow()
{
    connect(m_flow, &PolicyFlow::saved, this, &PoliciesPlace::save);
    connect(m_flow, &PolicyFlow::cancelled, this, &PoliciesPlace::leaveEditor);
    connect(m_flow, &PolicyFlow::previewRequested, this, &PoliciesPlace::saveAndPreview);
    connect(m_overrides, &OverridesPage::draftChosen, this, [this] { m_tabs->setCurrent(1); });
    connect(m_overrides, &OverridesPage::policyChosen, this, [this](const PolicyId& id) {
        m_tabs->setCurrent(1);
        m_list->select(id);
    });
    connect(&m_commands, &PolicyCommands::told, this, &Place::statusMessage);
    connect(&m_drafts, &DraftActions::told, this, &Place::statusMessage);
}

} // namespace gatehouse::ui
