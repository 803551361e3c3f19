// SPDX-License-Identifier: Apache-2.0
#include "ui/explanation/ExplanationVerdict.h"

#include "models/wording/Wording.h"
#include "ui/explanation/QuestionWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse::ui {

QString codesText(const std::vector<access::Code>& codes)
{
    QStringList words;
    for (const access::Code code : codes) {
        const std::string_view word = access::toText(code);
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return words.join(QStringLiteral("  "));
}

ExplanationVerdict::ExplanationVerdict(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_lozenge(new Lozenge(LozengeKind::Neutral, {}, theme, this))
    , m_sentence(new PlainLabel(theme, TextRole::Body, ColorRole::Text, {}, this))
    , m_decidedAs(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
    , m_codes(new PlainLabel(theme, TextRole::Mono, ColorRole::Text2, {}, this))
{
    m_lozenge->setObjectName(name + QStringLiteral(".verdict"));
    m_codes->setObjectName(name + QStringLiteral(".codes"));
    m_codes->setAccessibleName(tr("Codes"));
    m_codes->setSelectable(true);
    for (PlainLabel* label : {m_sentence, m_decidedAs, m_codes})
        label->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_lozenge, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_decidedAs);
    layout->addWidget(m_codes);
}

void ExplanationVerdict::setExplanation(const access::Explanation& explanation,
                                        const access::CompiledOrganization& core)
{
    const Organization& organization = core.organization();
    const VerdictGlyph glyph = verdictGlyph(explanation, organization);
    m_lozenge->set(lozengeKind(glyph), lozengeText(glyph));
    m_lozenge->setAccessibleName(lozengeText(glyph));
    m_sentence->setText(tr("%1, %2", "Write, as its app user")
                            .arg(demandText(explanation.question.demand, core.catalogue()),
                                 actsAsPhrase(explanation.question.as, organization)));
    const bool best = explanation.decidedAs != explanation.question.as;
    m_decidedAs->setText(best ? tr("Best: %1.").arg(actsAsPhrase(explanation.decidedAs, organization))
                              : QString());
    m_decidedAs->setVisible(best);
    m_codes->setText(codesText(explanation.codes));
    m_codes->setVisible(!explanation.codes.empty());
}

} // namespace gatehouse::ui
