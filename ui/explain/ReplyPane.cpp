// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ReplyPane.h"

#include "models/wording/AnswerWording.h"
#include "models/wording/Wording.h"
#include "ui/explain/ExplainCommand.h"
#include "ui/explanation/ExplanationOutcomes.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace gatehouse::ui {
namespace {

constexpr int replyHeight = 248;

} // namespace

ReplyPane::ReplyPane(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    add(makeReply());
    add(makeOutcomes());
}

QWidget* ReplyPane::makeReply()
{
    auto* section = new PaneSection(tr("Reply to paste"), m_theme, this);
    section->heading().setNote(tr("for the person asking"));
    m_text = new QPlainTextEdit(section);
    m_text->setObjectName(QStringLiteral("explain.reply"));
    m_text->setAccessibleName(tr("Reply to paste"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(replyHeight);
    m_redact = new QCheckBox(tr("Leave out what they may not see"), section);
    m_redact->setObjectName(QStringLiteral("explain.redact"));
    m_redact->setChecked(true);
    connect(m_redact, &QCheckBox::toggled, this, &ReplyPane::write);
    section->body()->addWidget(m_text);
    section->body()->addWidget(m_redact);
    m_leftOut = section->addText({}, TextRole::Secondary, ColorRole::Text2);
    m_leftOut->setContentsMargins(22, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* text = primaryButton(tr("Copy as text"), m_theme, QStringLiteral("copy"), section);
    text->setObjectName(QStringLiteral("explain.copy"));
    connect(text, &QPushButton::clicked, this, [this] { copy(m_text->toPlainText(), tr("Reply copied")); });
    auto* command = pushButton(tr("Copy command"), m_theme, {}, section);
    command->setObjectName(QStringLiteral("explain.copyCommand"));
    connect(command, &QPushButton::clicked, this, [this] { copy(m_command, tr("Command line copied")); });
    buttons->addWidget(text);
    buttons->addWidget(command);
    buttons->addStretch(1);
    section->body()->addLayout(buttons);
    auto* whole = new LinkButton(tr("Copy the whole explanation"), m_theme, section);
    whole->setObjectName(QStringLiteral("explain.copyExplanation"));
    connect(whole, &LinkButton::clicked, this, &ReplyPane::copyExplanation);
    section->body()->addWidget(whole, 0, Qt::AlignLeft);
    return section;
}

QWidget* ReplyPane::makeOutcomes()
{
    auto* section = new PaneSection(tr("What is seen"), m_theme, this);
    m_outcomes = new ExplanationOutcomes(m_theme, section);
    section->body()->addWidget(m_outcomes);
    return section;
}

void ReplyPane::setExplanation(std::shared_ptr<const access::CompiledOrganization> core,
                               const access::Explanation& explanation, const QString& path)
{
    m_core = std::move(core);
    m_explanation = explanation;
    m_command = explainCommand(explanation.question, *m_core, path);
    const Container& container = m_core->organization().containers[explanation.question.container.value];
    m_outcomes->setOutcomes(explanation.outcomes, container.product);
    write();
}

void ReplyPane::write()
{
    if (!m_core)
        return;
    const bool redact = m_redact->isChecked();
    m_text->setPlainText(wording::reply(m_explanation, *m_core, redact));
    const auto names = wording::decidingPolicies(m_explanation).size();
    m_leftOut->setVisible(redact && names > 0);
    m_leftOut->setText(tr("%n policy names are left out", nullptr, static_cast<int>(names)));
}

void ReplyPane::copyExplanation()
{
    if (m_core)
        copy(wording::text(m_explanation, *m_core), tr("Explanation copied"));
}

void ReplyPane::copy(const QString& text, const QString& what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

} // namespace gatehouse::ui
