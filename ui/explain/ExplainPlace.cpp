// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ExplainPlace.h"

#include "ui/explain/AlsoAsk.h"
#include "ui/explain/AnswerHeader.h"
#include "ui/explain/ChangesCard.h"
#include "ui/explain/GatesCard.h"
#include "ui/explain/OperationsCard.h"
#include "ui/explain/QuestionBar.h"
#include "ui/explain/ReplyPane.h"
#include "ui/widgets/EmptyState.h"

#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {

ExplainPlace::ExplainPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_document(document)
    , m_theme(theme)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, theme, this))
{
    setObjectName(QStringLiteral("place.explain"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeWorkspace());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectParts();
    load(true);
}

QWidget* ExplainPlace::makeWorkspace()
{
    auto* page = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_question = new QuestionBar(m_theme, page);
    layout->addWidget(m_question);
    auto* splitter = new QSplitter(Qt::Horizontal, page);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeAnswer());
    m_reply = new ReplyPane(m_theme, splitter);
    splitter->addWidget(m_reply);
    splitter->setSizes({840, 392});
    splitter->setStretchFactor(0, 1);
    layout->addWidget(splitter, 1);
    return page;
}

QWidget* ExplainPlace::makeAnswer()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    m_header = new AnswerHeader(m_theme, content);
    m_gates = new GatesCard(m_theme, content);
    m_changes = new ChangesCard(m_theme, content);
    m_also = new AlsoAsk(m_theme, content);
    m_operations = new OperationsCard(m_theme, content);
    for (QWidget* part :
         {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_gates), static_cast<QWidget*>(m_changes),
          static_cast<QWidget*>(m_also), static_cast<QWidget*>(m_operations)})
        layout->addWidget(part);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    return m_scroll;
}

void ExplainPlace::connectParts()
{
    connect(m_question, &QuestionBar::asked, this, &ExplainPlace::ask);
    connect(m_operations, &OperationsCard::chosen, m_question, &QuestionBar::setOperation);
    connect(m_also, &AlsoAsk::actsAsChosen, m_question, &QuestionBar::setActsAs);
    connect(m_also, &AlsoAsk::containerChosen, this, [this](const QString& id) {
        m_question->setContainer(id);
        ask();
    });
    connect(m_also, &AlsoAsk::matrixRequested, this, [this] {
        Destination there = current();
        there.place = QStringLiteral("access");
        Q_EMIT goTo(there);
    });
    connect(m_reply, &ReplyPane::copied, this, &ExplainPlace::statusMessage);
    auto* copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, m_reply, &ReplyPane::copyExplanation);
    connect(&m_document, &OrganizationDocument::opened, this, [this] { load(true); });
    connect(&m_document, &OrganizationDocument::changed, this, [this] { load(false); });
    connect(&m_document, &OrganizationDocument::pathChanged, this, &ExplainPlace::ask);
}

QString ExplainPlace::placeId() const
{
    return QStringLiteral("explain");
}
QString ExplainPlace::title() const
{
    return tr("Explain");
}
QString ExplainPlace::iconName() const
{
    return QStringLiteral("explain");
}

QString ExplainPlace::subtitle() const
{
    return tr("verdicts per container, without issue security and page restrictions");
}

void ExplainPlace::load(bool fresh)
{
    m_question->setCore(m_document.core(), fresh);
    ask();
}

void ExplainPlace::ask()
{
    const auto core = m_document.core();
    const auto question = m_question->question();
    if (!core || !question) {
        showNothingToAsk();
        return;
    }
    m_pages->setCurrentIndex(1);
    const access::Explanation explanation = core->explain(*question);
    m_header->setExplanation(explanation, *core);
    m_gates->setExplanation(explanation);
    m_changes->setExplanation(explanation);
    m_changes->setVisible(!m_changes->isEmpty());
    m_also->setQuestion(*core, *question);
    m_operations->setVisible(m_question->asksForOperation());
    if (m_question->asksForOperation())
        m_operations->setQuestion(core, *question);
    m_reply->setExplanation(core, explanation, m_document.path());
}

void ExplainPlace::showNothingToAsk()
{
    m_pages->setCurrentIndex(0);
    if (!m_document.isOpen())
        m_empty->setTexts(tr("No organization is open"),
                          tr("Open an organization file to ask why an app may or may not do something."));
    else
        m_empty->setTexts(
            tr("Nothing to ask about"),
            tr("A question needs an app and a project or space; this organization lacks one of them."));
}

void ExplainPlace::reveal(const Destination& destination)
{
    if (!m_document.isOpen())
        return;
    m_question->show(destination);
    ask();
}

Destination ExplainPlace::current() const
{
    Destination here = m_question->destination();
    here.place = placeId();
    return here;
}

void ExplainPlace::focusFilter()
{
    if (auto* app = m_question->findChild<QWidget*>(QStringLiteral("explain.app")))
        app->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget*> ExplainPlace::panes()
{
    return {m_question, m_scroll, m_reply};
}

} // namespace gatehouse::ui
