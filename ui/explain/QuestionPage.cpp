// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/QuestionPage.h"

#include "ui/explain/AlsoAsk.h"
#include "ui/explain/AnswerHeader.h"
#include "ui/explain/AnswerSplitter.h"
#include "ui/explain/ChangesCard.h"
#include "ui/explain/GatesCard.h"
#include "ui/explain/OperationsCard.h"
#include "ui/explain/QuestionBar.h"
#include "ui/explain/ReplyPane.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LoadingBar.h"

#include <QShortcut>

namespace gatehouse::ui {
namespace {

/// An explanation tries changes on copies of the organization; one of this size takes less than a frame.
bool isExplainedAtOnce(const Organization& organization)
{
    constexpr std::size_t quickSize = 1000;
    return organization.users.size() + organization.containers.size() + organization.apps.size() < quickSize;
}

} // namespace

QuestionPage::QuestionPage(const PolicyDesk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_question(new QuestionBar(theme, this))
    , m_loading(new LoadingBar(theme, this))
    , m_task(*this)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_question);
    layout->addWidget(m_loading);
    auto* splitter = new AnswerSplitter(this);
    QWidget* cards = makeAnswer();
    m_reply = new ReplyPane(theme, splitter);
    splitter->setParts(cards, m_reply);
    layout->addWidget(splitter, 1);
    connectParts();
}

QWidget* QuestionPage::makeAnswer()
{
    auto* column = new CardColumn(this);
    m_header = new AnswerHeader(m_theme, column);
    m_keep = new LinkButton(tr("Keep as scenario…"), m_theme, column);
    m_keep->setObjectName(QStringLiteral("explain.keep"));
    m_keep->setToolTip(tr("Checks this question again with every change of policies."));
    connect(m_keep, &QAbstractButton::clicked, this, &QuestionPage::keep);
    m_gates = new GatesCard(m_theme, column);
    m_changes = new ChangesCard(m_theme, column);
    m_also = new AlsoAsk(m_theme, column);
    m_operations = new OperationsCard(m_theme, column);
    for (QWidget* part : {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_keep),
                          static_cast<QWidget*>(m_gates), static_cast<QWidget*>(m_changes),
                          static_cast<QWidget*>(m_also), static_cast<QWidget*>(m_operations)})
        column->add(part);
    m_scroll = column;
    return column;
}

void QuestionPage::connectParts()
{
    connect(m_question, &QuestionBar::asked, this, &QuestionPage::ask);
    connect(m_operations, &OperationsCard::chosen, m_question, &QuestionBar::setOperation);
    connect(m_also, &AlsoAsk::actsAsChosen, m_question, &QuestionBar::setActsAs);
    connect(m_also, &AlsoAsk::containerChosen, this, [this](const QString& id) {
        m_question->setContainer(id);
        ask();
    });
    connect(m_also, &AlsoAsk::matrixRequested, this, &QuestionPage::matrixRequested);
    connect(m_reply, &ReplyPane::copied, this, &QuestionPage::statusMessage);
    auto* copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, m_reply, &ReplyPane::copyExplanation);
}

void QuestionPage::load(bool fresh)
{
    m_question->setCore(m_desk.core(), fresh);
    ask();
}

void QuestionPage::show(const Destination& destination)
{
    m_question->show(destination);
    ask();
}

Destination QuestionPage::destination() const
{
    return m_question->destination();
}

bool QuestionPage::canAsk() const
{
    return m_desk.core() && m_question->question();
}

void QuestionPage::ask()
{
    const auto core = m_desk.core();
    const auto question = m_question->question();
    if (!core || !question) {
        m_task.cancel();
        m_loading->finish();
        return;
    }
    if (isExplainedAtOnce(core->organization())) {
        m_task.cancel();
        take(core->explain(*question));
        return;
    }
    m_loading->start();
    m_task.run([core, asked = *question] { return core->explain(asked); },
               [this](const access::Explanation& explanation) { take(explanation); });
}

void QuestionPage::take(const access::Explanation& explanation)
{
    const auto core = m_desk.core();
    m_loading->finish();
    m_verdict = explanation.verdict;
    m_header->setExplanation(explanation, *core);
    m_gates->setExplanation(explanation);
    m_changes->setExplanation(explanation);
    m_changes->setVisible(!m_changes->isEmpty());
    m_also->setQuestion(*core, explanation.question);
    m_operations->setVisible(m_question->asksForOperation());
    if (m_question->asksForOperation())
        m_operations->setQuestion(core, explanation.question);
    m_reply->setExplanation(m_desk, explanation);
}

void QuestionPage::keep()
{
    const auto core = m_desk.core();
    const auto question = m_question->question();
    if (!core || !question || !m_verdict || m_task.isRunning())
        return;
    constexpr Expectation expectations[] = {Expectation::Allowed, Expectation::Denied, Expectation::Unknown};
    const Destination asked = m_question->destination();
    Scenario scenario;
    scenario.app = core->lookup().appName(question->app);
    const Container& container = core->organization().containers[question->container.value];
    const bool unique = core->lookup().container(container.key) == question->container;
    scenario.container = unique ? container.key : container.id.value;
    scenario.action = asked.action.toStdString();
    scenario.operation = asked.operation.toStdString();
    scenario.as = asked.as.toStdString();
    scenario.expected = expectations[static_cast<std::size_t>(*m_verdict)];
    Q_EMIT keepRequested(scenario);
}

QList<QWidget*> QuestionPage::panes()
{
    return {m_question, m_scroll, m_reply};
}

} // namespace gatehouse::ui
