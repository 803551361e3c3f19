// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PoliciesPlace.h"

#include "models/organization/Edits.h"
#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/policies/editor/PolicyEditor.h"
#include "ui/policies/PolicyEffectPane.h"
#include "ui/policies/PolicyListPanel.h"
#include "ui/policies/PolicyPage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace gatehouse::ui {

PoliciesPlace::PoliciesPlace(PolicyDesk& desk, TimeClock now, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_desk(desk)
    , m_document(desk.document())
    , m_now(std::move(now))
    , m_theme(theme)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, theme, this))
    , m_editor(new PolicyEditor(theme, this))
{
    setObjectName(QStringLiteral("place.policies"));
    m_empty->setObjectName(QStringLiteral("policies.empty"));
    m_emptyNew = m_empty->addAction(tr("New policy"));
    connect(m_emptyNew, &QPushButton::clicked, this, &PoliciesPlace::startNew);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeBrowser());
    m_pages->addWidget(m_editor);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    makeTitleBar();
    connect(m_editor, &PolicyEditor::saved, this, &PoliciesPlace::save);
    connect(m_editor, &PolicyEditor::cancelled, this, &PoliciesPlace::leaveEditor);
    connect(&m_runner, &PolicyEffectRunner::ready, this, &PoliciesPlace::showEffect);
    connectDocument();
    refresh();
}

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

QWidget* PoliciesPlace::makeBrowser()
{
    auto* browser = new QSplitter(Qt::Horizontal, this);
    browser->setChildrenCollapsible(false);
    browser->setHandleWidth(1);
    m_list = new PolicyListPanel(m_theme, browser);
    m_page = new PolicyPage(m_theme, browser);
    m_effect = new PolicyEffectPane(m_theme, browser);
    for (QWidget* pane :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_effect)})
        browser->addWidget(pane);
    browser->setSizes({292, 620, 320});
    browser->setStretchFactor(1, 1);
    connect(m_list, &PolicyListPanel::selectionChanged, this, &PoliciesPlace::showSelected);
    connect(m_list, &PolicyListPanel::openRequested, this, &PoliciesPlace::startEdit);
    connect(m_list, &PolicyListPanel::deleteRequested, this, &PoliciesPlace::remove);
    connect(m_page, &PolicyPage::activateRequested, this, &PoliciesPlace::activate);
    connect(m_page, &PolicyPage::editRequested, this, &PoliciesPlace::startEdit);
    connect(m_page, &PolicyPage::duplicateRequested, this, &PoliciesPlace::duplicate);
    connect(m_page, &PolicyPage::deleteRequested, this, &PoliciesPlace::remove);
    connect(m_page, &PolicyPage::containerActivated, this, [this](const QString& id) {
        Q_EMIT goTo({.place = QStringLiteral("containers"),
                     .app = {},
                     .container = id,
                     .policy = {},
                     .action = {},
                     .operation = {},
                     .as = {}});
    });
    connect(m_effect, &PolicyEffectPane::matrixRequested, this, [this] {
        Q_EMIT goTo({.place = QStringLiteral("access"),
                     .app = {},
                     .container = {},
                     .policy = QString::fromStdString(m_list->selected().value),
                     .action = {},
                     .operation = {},
                     .as = {}});
    });
    return browser;
}

void PoliciesPlace::connectDocument()
{
    connect(&m_document, &OrganizationDocument::opened, this, [this] {
        m_pages->setCurrentIndex(0);
        refresh();
    });
    connect(&m_document, &OrganizationDocument::changed, this, &PoliciesPlace::refresh);
}

QString PoliciesPlace::placeId() const
{
    return QStringLiteral("policies");
}
QString PoliciesPlace::title() const
{
    return tr("Policies");
}
QString PoliciesPlace::iconName() const
{
    return QStringLiteral("policies");
}

QString PoliciesPlace::subtitle() const
{
    if (!m_document.isOpen() || m_document.organization()->policies.empty())
        return {};
    const auto& policies = m_document.organization()->policies;
    const auto active = std::ranges::count(policies, PolicyStatus::Active, &Policy::status);
    return tr("%1 of %2 recorded as active in this file").arg(active).arg(policies.size());
}

QString PoliciesPlace::badge() const
{
    const std::size_t count = m_document.isOpen() ? m_document.organization()->policies.size() : 0;
    return count == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(count));
}

void PoliciesPlace::refresh()
{
    m_runner.cancel();
    m_list->setOrganization(m_document.organization());
    const bool editing = m_pages->currentWidget() == m_editor;
    if (!editing)
        showEmpty();
    Q_EMIT headerChanged();
}

void PoliciesPlace::showEmpty()
{
    const bool open = m_document.isOpen();
    const bool any = open && !m_document.organization()->policies.empty();
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_emptyNew->setVisible(open);
    if (open)
        m_empty->setTexts(tr("No policies"), tr("Apps reach whatever scopes and permissions allow."));
    else
        m_empty->setTexts(tr("No organization is open"),
                          tr("Open an organization file to see its policies."));
}

const Policy* PoliciesPlace::selectedPolicy() const
{
    if (!m_document.isOpen())
        return nullptr;
    const auto& organization = *m_document.organization();
    const auto at = findPolicy(organization, m_list->selected());
    return at ? &organization.policies[*at] : nullptr;
}

void PoliciesPlace::showSelected()
{
    const Policy* policy = selectedPolicy();
    if (!policy)
        return;
    const auto organization = m_document.organization();
    m_page->setPolicy(organization, *policy);
    m_effect->setPending();
    m_runner.request(organization, m_document.catalogue(), *findPolicy(*organization, policy->id));
}

void PoliciesPlace::showEffect(const PolicyEffect& effect)
{
    const Policy* policy = selectedPolicy();
    if (!policy)
        return;
    m_page->setEffect(m_document.organization(), *policy, effect);
    m_effect->setEffect(*m_document.organization(), *policy, effect);
}

void PoliciesPlace::reveal(const Destination& destination)
{
    if (destination.policy.isEmpty())
        return;
    leaveEditor();
    m_list->select(PolicyId(destination.policy.toStdString()));
}

Destination PoliciesPlace::current() const
{
    return {.place = placeId(),
            .app = {},
            .container = {},
            .policy = QString::fromStdString(m_list->selected().value),
            .action = {},
            .operation = {},
            .as = {}};
}

void PoliciesPlace::focusFilter()
{
    m_list->focusFilter();
}

QList<QWidget*> PoliciesPlace::panes()
{
    if (m_pages->currentWidget() == m_editor)
        return {m_editor};
    return {m_list->list(), m_page, m_effect};
}

QWidget* PoliciesPlace::mainPane()
{
    return panes().first();
}

void PoliciesPlace::startNew()
{
    if (!m_document.isOpen())
        return;
    Policy policy;
    policy.id = edits::unusedPolicyId(*m_document.organization());
    policy.coverage.level = CoverageLevel::Containers;
    m_editor->edit(m_document.organization(), policy, true);
    m_pages->setCurrentWidget(m_editor);
    m_editor->focusName();
}

void PoliciesPlace::startEdit()
{
    const Policy* policy = selectedPolicy();
    if (!policy)
        return;
    m_editor->edit(m_document.organization(), *policy, false);
    m_pages->setCurrentWidget(m_editor);
    m_editor->focusName();
}

void PoliciesPlace::leaveEditor()
{
    if (m_pages->currentWidget() != m_editor)
        return;
    showEmpty();
    m_list->list()->setFocus();
}

void PoliciesPlace::save(const Policy& policy)
{
    const QString name = wording::plainText(policy.name);
    const auto organization = m_document.organization();
    m_pages->setCurrentIndex(1);
    if (findPolicy(*organization, policy.id))
        replace(policy, tr("Edit %1").arg(name));
    else
        m_document.push(edits::addPolicy(*organization, policy), tr("Add %1").arg(name));
    m_list->select(policy.id);
    leaveEditor();
    m_list->list()->setFocus();
    Q_EMIT statusMessage(tr("Saved to this file: %1").arg(name));
}

void PoliciesPlace::replace(const Policy& after, const QString& text)
{
    const auto organization = m_document.organization();
    if (const auto at = findPolicy(*organization, after.id))
        m_document.push(edits::replacePolicy(*organization, *at, after), text);
}

void PoliciesPlace::activate(bool active)
{
    const Policy* policy = selectedPolicy();
    if (!policy)
        return;
    Policy after = *policy;
    after.status = active ? PolicyStatus::Active : PolicyStatus::Inactive;
    const QString name = wording::plainText(policy->name);
    replace(after, active ? tr("Activate %1").arg(name) : tr("Deactivate %1").arg(name));
}

void PoliciesPlace::duplicate()
{
    const Policy* policy = selectedPolicy();
    if (!policy)
        return;
    const QString name = wording::plainText(policy->name);
    Policy copy = *policy;
    copy.id = edits::unusedPolicyId(*m_document.organization());
    copy.name = tr("Copy of %1").arg(QString::fromStdString(policy->name)).toStdString();
    copy.status = PolicyStatus::Draft;
    m_document.push(edits::addPolicy(*m_document.organization(), copy), tr("Duplicate %1").arg(name));
    m_list->select(copy.id);
}

void PoliciesPlace::remove()
{
    const Policy* policy = selectedPolicy();
    if (!policy)
        return;
    const QString name = wording::plainText(policy->name);
    const auto organization = m_document.organization();
    m_document.push(edits::removePolicy(*organization, *findPolicy(*organization, policy->id)),
                    tr("Delete %1").arg(name));
    Q_EMIT statusMessage(tr("Deleted %1. Undo brings it back.").arg(name));
}

} // namespace gatehouse::ui
