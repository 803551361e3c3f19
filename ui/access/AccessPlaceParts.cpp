// SPDX-License-Identifier: Apache-2.0
// AccessPlace: its widgets, and what it tells about the current cell.
#include "models/wording/Wording.h"
#include "ui/access/AccessFilterLine.h"
#include "ui/access/AccessPlace.h"
#include "ui/access/MatrixLegend.h"
#include "ui/access/MatrixPane.h"
#include "ui/explanation/ExplanationPane.h"
#include "ui/explanation/QuestionWords.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/publishing/ShownState.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/VerdictWords.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {

void AccessPlace::build()
{
    m_filterLine = new AccessFilterLine(m_theme, this);
    m_loading = new LoadingBar(m_theme, this);
    m_matrix = new MatrixPane(m_model, m_theme, this);
    m_explanation = new ExplanationPane(m_theme, this);
    buildTitleBar();
    buildPages();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterLine);
    layout->addWidget(m_loading);
    layout->addWidget(m_pages, 1);
    connect(m_export, &QPushButton::clicked, this, &AccessPlace::exportShown);
}

void AccessPlace::buildTitleBar()
{
    m_titleBar = new QWidget(this);
    auto* const row = new QHBoxLayout(m_titleBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* const shown = new DraftSwitcher(m_desk, m_actions, m_theme, m_titleBar);
    shown->setObjectName(QStringLiteral("access.drafts"));
    m_export = pushButton(tr("Export CSV…"), m_theme, QStringLiteral("export"), m_titleBar);
    m_export->setObjectName(QStringLiteral("access.export"));
    row->addWidget(shown);
    row->addWidget(m_export);
    m_titleBar->hide(); // until the window puts it into its title bar
    connect(&m_actions, &DraftActions::told, this, &Place::statusMessage);
}

void AccessPlace::buildPages()
{
    m_matrixPage = new QWidget(this);
    auto* column = new QVBoxLayout(m_matrixPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_matrix, 1);
    m_legend = new MatrixLegend(m_theme, m_matrixPage);
    column->addWidget(m_legend);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("access.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_matrixPage);
    m_splitter->addWidget(m_explanation);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({10'000, 360});
    m_nothingFound = new NothingFound(m_theme, this);
    m_empty = new EmptyState({}, {}, m_theme, this);
    m_empty->setObjectName(QStringLiteral("access.empty"));
    m_emptyAction = m_empty->addAction({}, true);
    m_pages = new QStackedWidget(this);
    for (QWidget* page : std::initializer_list<QWidget*>{m_splitter, m_nothingFound, m_empty})
        m_pages->addWidget(page);
    connect(m_nothingFound, &NothingFound::clearRequested, m_filterLine, &AccessFilterLine::clearFilter);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        Destination destination;
        destination.place = m_emptyPlace;
        Q_EMIT goTo(destination);
    });
}

void AccessPlace::connectMatrix()
{
    MatrixCursor& cursor = m_matrix->cursor();
    MatrixView& view = m_matrix->view();
    connect(m_filterLine, &AccessFilterLine::filterChanged, this, &AccessPlace::refresh);
    connect(m_filterLine, &AccessFilterLine::asChanged, this, &AccessPlace::refresh);
    connect(m_filterLine, &AccessFilterLine::orderChanged, this, &AccessPlace::refresh);
    connect(&m_filterLine->field(), &FilterField::left, &view, [&view] { view.setFocus(); });
    connect(&cursor, &MatrixCursor::moved, this, [this] {
        rememberCursor();
        if (!m_restoring)
            explainCurrent();
    });
    connect(&cursor, &MatrixCursor::actionChanged, this, &AccessPlace::explainCurrent);
    connect(m_explanation, &ExplanationPane::actionChosen, &cursor, &MatrixCursor::setAction);
    connect(m_explanation, &ExplanationPane::left, &view, [&view] { view.setFocus(); });
    connect(m_explanation, &ExplanationPane::copied, this,
            [this] { Q_EMIT statusMessage(tr("Copied the explanation as text")); });
    connect(m_explanation, &ExplanationPane::openRequested, this, [this] {
        Destination destination = current();
        destination.place = QStringLiteral("explain");
        Q_EMIT goTo(destination);
    });
    connect(&view, &MatrixView::explainRequested, m_explanation, [this] { m_explanation->setFocus(); });
    connect(&view, &MatrixView::copyRowRequested, this, &AccessPlace::copyRow);
    connect(&view, &MatrixView::copyExplanationRequested, this, &AccessPlace::copyExplanation);
    connect(&view, &MatrixView::nothingDenied, this,
            [this] { Q_EMIT statusMessage(tr("No cell is denied by a policy only")); });
}

QWidget* AccessPlace::titleBarWidget()
{
    return m_titleBar;
}

void AccessPlace::focusFilter()
{
    m_filterLine->field().setFocus(Qt::ShortcutFocusReason);
    m_filterLine->field().selectAll();
}

QList<QWidget*> AccessPlace::panes()
{
    return {&m_filterLine->field(), &m_matrix->view(), m_explanation};
}

QWidget* AccessPlace::mainPane()
{
    return &m_matrix->view();
}

void AccessPlace::showPage()
{
    m_legend->setShowsDraft(m_model.showsDraft());
    const bool open = m_model.core() != nullptr;
    const bool noApps = open && m_model.core()->organization().apps.empty();
    const bool noContainers = open && m_model.core()->organization().containers.empty();
    const bool empty = !open || noApps || noContainers;
    m_filterLine->setEnabled(!empty);
    m_export->setEnabled(!empty);
    if (empty) {
        showEmpty(noApps || !open);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const bool nothing = m_model.appCount() == 0 || m_model.containerCount() == 0;
    if (nothing)
        m_nothingFound->setFilter(m_model.appCount() == 0 ? tr("app") : tr("container"),
                                  m_filterLine->filterInWords());
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget*>(m_nothingFound) : m_splitter);
    m_explanation->setVisible(!nothing);
}

void AccessPlace::showEmpty(bool noApps)
{
    m_emptyPlace = noApps ? QStringLiteral("apps") : QStringLiteral("containers");
    m_emptyAction->setText(noApps ? tr("Go to Apps") : tr("Go to Spaces & projects").replace(u'&', u"&&"_qs));
    m_emptyAction->setVisible(m_model.core() != nullptr);
    if (noApps)
        m_empty->setTexts(tr("Import an app to see what it can do"),
                          tr("This organization has no apps. Import a descriptor or manifest."));
    else
        m_empty->setTexts(tr("Open an organization with projects or spaces"),
                          tr("This organization has no containers to judge access in."));
    Q_EMIT statusMessage({});
}

void AccessPlace::explainCurrent()
{
    m_explainTask.cancel();
    const QModelIndex index = m_matrix->cursor().current();
    tellStatus();
    if (!index.isValid())
        m_explanation->setNote(tr("No cell selected"), {}, {tr("Select a cell to see why.")});
    else if (!verdictIndex().isValid())
        explainFuture(index);
    else if (!m_model.cellAt(index).applicable)
        explainMissing(index);
    else
        explainCell({*m_model.app(index.row()), *m_model.container(index.column()),
                     m_matrix->cursor().action(), m_model.as()});
}

void AccessPlace::explainFuture(const QModelIndex& index)
{
    const bool laterColumn = m_model.isLaterColumn(index.column());
    const QString place =
        laterColumn ? m_model.laterText(index.column()) : m_model.containerKey(index.column());
    const QString context =
        laterColumn ? m_model.laterSite(index.column()) : m_model.containerName(index.column());
    QString gate =
        tr("The policy gate is unknown here: a fact about the app or the order of policies is missing.");
    switch (m_model.futureAt(index)) {
    case access::FutureGate::NotBlocked:
        gate = tr("No active policy would block it here.");
        break;
    case access::FutureGate::Blocked:
        gate = tr("An active policy would block it here.");
        break;
    case access::FutureGate::Beyond:
        gate = tr("No policy can block this app.");
        break;
    case access::FutureGate::NotApplicable:
        gate = tr("The app is not installed for this product on this site.");
        break;
    case access::FutureGate::Unknown:
        break;
    }
    m_explanation->setNote(
        tr("%1 in %2").arg(m_model.appText(index.row()), place), context,
        {gate, tr("Only the policy gate is judged, because no verdict exists yet. Scopes and "
                  "permissions decide once both are there.")});
}

void AccessPlace::explainMissing(const QModelIndex& index)
{
    const Organization& organization = m_model.core()->organization();
    const Container& container = organization.containers[m_model.container(index.column())->value];
    m_explanation->setNote(
        tr("%1 in %2").arg(m_model.appText(index.row()), m_model.containerKey(index.column())),
        m_model.containerName(index.column()),
        {tr("Not installed: this installation is not for %1 on %2.")
             .arg(wording::name(container.product), siteName(organization, container.site))});
}

void AccessPlace::explainCell(const access::Question& question)
{
    const auto core = m_model.core();
    m_explanation->setCell(*core, question.app, question.container, question.as,
                           std::get<Action>(question.demand));
    if (!isLarge(*core)) {
        m_explanation->setExplanation(core, core->explain(question));
        return;
    }
    m_explainTask.run([core, question] { return core->explain(question); },
                      [this, core](const access::Explanation& explanation) {
                          m_explanation->setExplanation(core, explanation);
                          endWork();
                      });
}

void AccessPlace::tellStatus()
{
    const QModelIndex index = m_matrix->cursor().current();
    const QString size = tr("%1, %2 × %3", "Published state, 20 apps × 23 containers")
                             .arg(shownState(m_desk), tr("%Ln apps", nullptr, m_model.appCount()),
                                  tr("%Ln containers", nullptr, m_model.containerCount()));
    if (!verdictIndex().isValid() || !m_model.cellAt(index).applicable) {
        Q_EMIT statusMessage(size);
        return;
    }
    const Action action = m_matrix->cursor().action();
    Q_EMIT statusMessage(
        tr("%1 × %2 × %3: %4. %5", "Larkspur Forms × FIN × Write: denied. Published state, …")
            .arg(m_model.appText(index.row()), m_model.containerKey(index.column()), wording::name(action),
                 verdictWord(m_model.glyphAt(index, action)), size));
}

} // namespace gatehouse::ui
