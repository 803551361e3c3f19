// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ReplyPane.h"

#include "models/wording/AnswerWording.h"
#include "models/wording/Wording.h"
#include "ui/explain/ExplainCommand.h"
#include "ui/explain/ReplySection.h"
#include "ui/explanation/ExplanationOutcomes.h"
#include "ui/publishing/ShownState.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LinkButton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace gatehouse::ui {

ReplyPane::ReplyPane(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    add(makeReply());
    add(makeOutcomes());
}

QWidget* ReplyPane::makeReply()
{
    m_reply = new ReplySection(QStringLiteral("explain"), m_theme, this);
    connect(m_reply, &ReplySection::copyRequested, this,
            [this](const QString& text) { copy(text, tr("Reply copied")); });
    auto* command = pushButton(tr("Copy command"), m_theme, {}, m_reply);
    command->setObjectName(QStringLiteral("explain.copyCommand"));
    connect(command, &QPushButton::clicked, this, [this] { copy(m_command, tr("Command line copied")); });
    m_reply->buttons()->addWidget(command);
    m_reply->buttons()->addStretch(1);
    auto* whole = new LinkButton(tr("Copy the whole explanation"), m_theme, m_reply);
    whole->setObjectName(QStringLiteral("explain.copyExplanation"));
    connect(whole, &LinkButton::clicked, this, &ReplyPane::copyExplanation);
    m_reply->body()->addWidget(whole, 0, Qt::AlignLeft);
    return m_reply;
}

QWidget* ReplyPane::makeOutcomes()
{
    auto* section = new PaneSection(tr("What is seen"), m_theme, this);
    m_outcomes = new ExplanationOutcomes(m_theme, section);
    section->body()->addWidget(m_outcomes);
    return section;
}

void ReplyPane::setExplanation(const PolicyDesk& desk, const access::Explanation& explanation)
{
    const auto core = desk.core();
    m_command = explainCommand(explanation.question, *core, desk.document().path(), shownDraftArgument(desk));
    m_whole = withDraftNote(wording::text(explanation, *core), desk);
    const Container& container = core->organization().containers[explanation.question.container.value];
    m_outcomes->setOutcomes(explanation.outcomes, container.product);
    m_reply->setReply(withDraftNote(wording::reply(explanation, *core, false), desk),
                      withDraftNote(wording::reply(explanation, *core, true), desk),
                      static_cast<int>(wording::decidingPolicies(explanation).size()));
}

void ReplyPane::copyExplanation()
{
    if (!m_whole.isEmpty())
        copy(m_whole, tr("Explanation copied"));
}

void ReplyPane::copy(const QString& text, const QString& what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

} // namespace gatehouse::ui
