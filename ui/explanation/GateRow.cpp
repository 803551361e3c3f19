// SPDX-License-Identifier: Apache-2.0
#include "ui/explanation/GateRow.h"

#include "models/wording/Wording.h"
#include "ui/theme/Glyphs.h"

#include <QGridLayout>
#include <QPainter>

namespace gatehouse::ui {

namespace {

constexpr int gateGlyphSide = 16;
constexpr int gateTextLeft = 26;

QString evidenceText(const access::GateJudgement& judgement)
{
    QStringList sentences;
    for (const access::Evidence& evidence : judgement.evidence)
        sentences << wording::sentence(evidence);
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

GateRow::GateRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new PlainLabel(theme, TextRole::BodyMedium, ColorRole::Text, {}, this))
    , m_word(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
    , m_evidence(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
{
    m_evidence->setWordWrap(true);
    m_evidence->setSelectable(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(gateTextLeft, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_word, 0, 1);
    grid->addWidget(m_evidence, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void GateRow::setJudgement(const access::GateJudgement& judgement)
{
    m_result = judgement.result;
    const QString name = wording::name(judgement.gate);
    const QString word = wording::name(judgement.result);
    const QString evidence = evidenceText(judgement);
    m_name->setText(QStringLiteral("%1  %2").arg(static_cast<int>(judgement.gate) + 1).arg(name));
    m_word->setText(word);
    m_word->setColorRole(m_result == access::GateResult::NotApplicable ? ColorRole::Text3
                                                                       : glyphColor(Glyph(m_result)));
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    setAccessibleName(tr("Gate %1, %2: %3. %4")
                          .arg(QString::number(static_cast<int>(judgement.gate) + 1), name, word, evidence));
    update();
}

void GateRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - gateGlyphSide : 0;
    const int top = m_name->geometry().center().y() - gateGlyphSide / 2 + 1;
    paintGateGlyph(painter, QRectF(left, top, gateGlyphSide, gateGlyphSide), m_result, m_theme);
}

} // namespace gatehouse::ui
