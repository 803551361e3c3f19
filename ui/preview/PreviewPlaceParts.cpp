// SPDX-License-Identifier: Apache-2.0
// PreviewPlace: how it is put together.
#include "ui/preview/cells/PreviewTree.h"
#include "ui/preview/PreviewFilterLine.h"
#include "ui/preview/PreviewPane.h"
#include "ui/preview/PreviewPlace.h"
#include "ui/preview/PreviewSentence.h"
#include "ui/preview/PublishFooter.h"
#include "ui/preview/SymptomsPanel.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/Separator.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

void PreviewPlace::build()
{
    makeTitleBar();
    auto* const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("preview.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeLists());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({10'000, 400});
    auto* const page = new QWidget(this);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Separator(m_theme, ColorRole::Line, page));
    column->addWidget(splitter, 1);
    m_empty = new EmptyState({}, {}, m_theme, this);
    m_empty->setObjectName(QStringLiteral("preview.empty"));
    m_emptyAction = m_empty->addAction({}, true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void PreviewPlace::makeTitleBar()
{
    m_titleBar = new QWidget(this);
    auto* const row = new QHBoxLayout(m_titleBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QUndoStack& stack = m_desk.document().undoStack();
    auto* const undo = iconButton(QStringLiteral("undo"), tr("Undo"), m_theme, m_titleBar);
    auto* const redo = iconButton(QStringLiteral("redo"), tr("Redo"), m_theme, m_titleBar);
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    connect(undo, &QToolButton::clicked, &stack, &QUndoStack::undo);
    connect(redo, &QToolButton::clicked, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    m_discard = pushButton(tr("Discard"), m_theme, {}, m_titleBar);
    m_discard->setObjectName(QStringLiteral("preview.discard"));
    m_discard->setToolTip(tr("Deletes the draft. Undo brings it back."));
    m_export = pushButton(tr("Export…"), m_theme, QStringLiteral("export"), m_titleBar);
    m_export->setObjectName(QStringLiteral("preview.export"));
    for (QWidget* const button : std::initializer_list<QWidget*>{undo, redo, m_discard, m_export})
        row->addWidget(button);
    m_titleBar->hide(); // until the window puts it into its title bar
}

QWidget* PreviewPlace::makeHead()
{
    auto* const head = new QWidget(this);
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    m_sentence = new PreviewSentence(m_theme, head);
    auto* const switcher = new DraftSwitcher(m_desk, m_actions, m_theme, head);
    switcher->setObjectName(QStringLiteral("preview.drafts"));
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 16, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(switcher);
    return head;
}

QWidget* PreviewPlace::makeLists()
{
    m_filter = new PreviewFilterLine(m_theme, this);
    m_loading = new LoadingBar(m_theme, this);
    m_tree = new PreviewTree(m_theme, this);
    m_tree->setModel(&m_model);
    m_nothing = new NothingFound(m_theme);
    m_tree->setEmptyWidget(m_nothing);
    m_symptoms = new SymptomsPanel(m_theme, this);
    auto* const lists = new QSplitter(Qt::Vertical, this);
    lists->setObjectName(QStringLiteral("preview.lists"));
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(1);
    lists->addWidget(m_tree);
    lists->addWidget(m_symptoms);
    lists->setStretchFactor(0, 1);
    lists->setSizes({10'000, 220});
    auto* const frame = new QWidget(this);
    auto* const column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_loading);
    column->addWidget(lists, 1);
    return frame;
}

QWidget* PreviewPlace::makeSide()
{
    m_pane = new PreviewPane(m_theme, this);
    m_footer = new PublishFooter(m_theme, this);
    auto* const side = new QWidget(this);
    side->setMinimumWidth(320);
    side->setMaximumWidth(440);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    column->addWidget(new Separator(m_theme, ColorRole::Line, side));
    column->addWidget(m_footer);
    return side;
}

void PreviewPlace::connectParts()
{
    connect(&m_desk, &PolicyDesk::changed, this, &PreviewPlace::follow);
    connect(&m_desk.document(), &OrganizationDocument::opened, this, [this] {
        m_app.clear();
        m_container.clear();
    });
    connect(&m_work, &PreviewWork::previewReady, this, &PreviewPlace::showPreview);
    connect(&m_work, &PreviewWork::followingReady, this, &PreviewPlace::showFollowing);
    connect(m_filter, &PreviewFilterLine::filterChanged, this, &PreviewPlace::applyFilter);
    connect(m_filter, &PreviewFilterLine::asChanged, this, &PreviewPlace::follow);
    connect(&m_filter->field(), &FilterField::left, m_tree, [this] { m_tree->setFocus(); });
    connect(m_nothing, &NothingFound::clearRequested, m_filter, &PreviewFilterLine::clearFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_restoring)
            return;
        rememberCell();
        showCell();
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (m_model.cellAt(index))
            go(QStringLiteral("explain"));
    });
    connect(m_symptoms, &SymptomsPanel::explainRequested, this, [this] { go(QStringLiteral("explain")); });
    connect(m_pane, &PreviewPane::policyChosen, this, [this](const QString& id) {
        Destination destination;
        destination.place = QStringLiteral("policies");
        destination.policy = id;
        Q_EMIT goTo(destination);
    });
    connect(m_footer, &PublishFooter::publishRequested, &m_actions, &DraftActions::publish);
    connect(m_footer, &PublishFooter::runSheetRequested, this, &PreviewPlace::makeRunSheet);
    connect(m_footer, &PublishFooter::noticesRequested, this, &PreviewPlace::showNotices);
    connect(&m_actions, &DraftActions::told, this, &Place::statusMessage);
    connect(m_discard, &QPushButton::clicked, &m_actions, &DraftActions::remove);
    connect(m_export, &QPushButton::clicked, this, &PreviewPlace::exportShown);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_desk.document().organization()->drafts.empty())
            m_actions.start();
        else
            m_desk.toggle();
    });
}

void PreviewPlace::focusFilter()
{
    m_filter->field().setFocus(Qt::ShortcutFocusReason);
    m_filter->field().selectAll();
}

QList<QWidget*> PreviewPlace::panes()
{
    return {&m_filter->field(), m_tree, m_pane};
}

QWidget* PreviewPlace::mainPane()
{
    return m_pages->currentIndex() == 0 ? static_cast<QWidget*>(m_tree) : m_emptyAction;
}

} // namespace gatehouse::ui
