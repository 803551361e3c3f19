// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ReplySection.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace gatehouse::ui {
namespace {

constexpr int replyHeight = 248;

} // namespace

ReplySection::ReplySection(const QString& prefix, const Theme& theme, QWidget* parent)
    : PaneSection(tr("Reply to paste"), theme, parent)
    , m_text(new QPlainTextEdit(this))
    , m_redact(new QCheckBox(tr("Leave out what they may not see"), this))
    , m_note(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
    , m_buttons(new QHBoxLayout)
{
    heading().setNote(tr("for the person asking"));
    m_text->setObjectName(prefix + QStringLiteral(".reply"));
    m_text->setAccessibleName(tr("Reply to paste"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(replyHeight);
    m_redact->setObjectName(prefix + QStringLiteral(".redact"));
    m_redact->setChecked(true);
    m_note->setContentsMargins(22, 0, 0, 0);
    connect(m_redact, &QCheckBox::toggled, this, &ReplySection::write);
    auto* copy = primaryButton(tr("Copy as text"), theme, QStringLiteral("copy"), this);
    copy->setObjectName(prefix + QStringLiteral(".copy"));
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_text->toPlainText()); });
    m_buttons->setSpacing(8);
    m_buttons->addWidget(copy);
    for (QWidget* part :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_redact), static_cast<QWidget*>(m_note)})
        body()->addWidget(part);
    body()->addLayout(m_buttons);
}

void ReplySection::setReply(const QString& whole, const QString& leftOut, int namesLeftOut)
{
    m_whole = whole;
    m_leftOut = leftOut;
    m_names = namesLeftOut;
    write();
}

void ReplySection::write()
{
    const bool redact = m_redact->isChecked();
    m_text->setPlainText(redact ? m_leftOut : m_whole);
    m_note->setVisible(redact && m_names > 0);
    m_note->setText(tr("%n policy names are left out", nullptr, m_names));
}

} // namespace gatehouse::ui
