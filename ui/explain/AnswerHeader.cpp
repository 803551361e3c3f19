// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/AnswerHeader.h"

#include "models/wording/AnswerWording.h"
#include "ui/explanation/ExplanationVerdict.h"
#include "ui/explanation/QuestionWords.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace gatehouse::ui {

AnswerHeader::AnswerHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_verdict(new Lozenge(LozengeKind::Unknown, {}, theme, this))
    , m_answer(new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text, {}, this))
    , m_detail(new PlainLabel(theme, TextRole::Body, ColorRole::Text2, {}, this))
    , m_codes(new PlainLabel(theme, TextRole::Mono, ColorRole::Text2, {}, this))
{
    m_verdict->setObjectName(QStringLiteral("explain.verdict"));
    m_answer->setObjectName(QStringLiteral("explain.answer"));
    m_detail->setObjectName(QStringLiteral("explain.detail"));
    m_codes->setObjectName(QStringLiteral("explain.codes"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_verdict, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    for (PlainLabel* text : {m_answer, m_detail, m_codes}) {
        text->setWordWrap(true);
        text->setSelectable(true);
        words->addWidget(text);
    }
    row->addLayout(words, 1);
}

void AnswerHeader::setExplanation(const access::Explanation& explanation,
                                  const access::CompiledOrganization& core)
{
    const VerdictGlyph glyph = verdictGlyph(explanation, core.organization());
    m_verdict->set(lozengeKind(glyph), lozengeText(glyph));
    m_answer->setText(wording::answer(explanation, core));
    m_detail->setText(wording::answerDetail(explanation, core));
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_codes->setText(codesText(explanation.codes));
    m_codes->setVisible(explanation.codes.size() > 1);
}

} // namespace gatehouse::ui
