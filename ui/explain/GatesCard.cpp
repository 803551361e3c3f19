// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/GatesCard.h"

#include "models/wording/Wording.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace gatehouse::ui {
namespace {

constexpr int gateGlyphLeft = 148;
constexpr int gateGlyphSide = 16;
constexpr int gateLineTop = 9;

QString gateCodeText(access::Code code)
{
    const std::string_view text = toText(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

PlainLabel* gateLabel(QBoxLayout& row, PlainLabel* label, int width)
{
    if (width > 0)
        label->setFixedWidth(width);
    row.addWidget(label, 0, Qt::AlignTop);
    return label;
}

} // namespace

GateLine::GateLine(access::Gate gate, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(wording::name(gate))
    , m_word(new PlainLabel(theme, TextRole::Body, ColorRole::Text, {}, this))
    , m_first(new PlainLabel(theme, TextRole::Body, ColorRole::Text, {}, this))
    , m_more(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
    , m_code(new PlainLabel(theme, TextRole::Mono, ColorRole::Text2, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, gateLineTop, 12, gateLineTop);
    row->setSpacing(8);
    const auto number = static_cast<int>(gate) + 1;
    gateLabel(*row, new PlainLabel(theme, TextRole::Body, ColorRole::Text3, QString::number(number), this),
              20);
    gateLabel(*row, new PlainLabel(theme, TextRole::BodyMedium, ColorRole::Text, m_name, this),
              gateGlyphLeft - 16 - 20 - 16);
    row->addSpacing(gateGlyphSide + 8);
    gateLabel(*row, m_word, 108);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    for (PlainLabel* text : {m_first, m_more}) {
        text->setWordWrap(true);
        text->setSelectable(true);
        words->addWidget(text);
    }
    row->addLayout(words, 1);
    gateLabel(*row, m_code, 0);
    m_code->setSelectable(true);
    setObjectName(QStringLiteral("explain.gate.%1").arg(number));
}

void GateLine::setJudgement(const access::GateJudgement& judgement)
{
    m_result = judgement.result;
    m_word->setText(wording::name(judgement.result));
    m_word->setColorRole(glyphColor(judgement.result));
    QStringList sentences;
    for (const access::Evidence& evidence : judgement.evidence)
        sentences << wording::sentence(evidence);
    m_first->setText(sentences.value(0));
    m_more->setText(sentences.mid(1).join(QLatin1Char('\n')));
    m_more->setVisible(sentences.size() > 1);
    m_code->setText(gateCodeText(judgement.code));
    setAccessibleName(tr("%1: %2").arg(m_name, wording::name(judgement.result)));
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    update();
}

void GateLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_result == access::GateResult::Fail)
        painter.fillRect(rect(), m_theme.color(ColorRole::PolicyTint));
    if (y() > 0)
        painter.fillRect(0, 0, width(), 1, m_theme.color(ColorRole::FaintLine));
    const int lift = (Theme::lineHeight(TextRole::Body) - gateGlyphSide) / 2;
    const QRect box(gateGlyphLeft, gateLineTop + lift, gateGlyphSide, gateGlyphSide);
    paintGateGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_result, m_theme);
}

GatesCard::GatesCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Gates"), parent)
{
    heading().setNote(tr("all five are judged"));
    setFlush(true);
    body()->setSpacing(0);
    for (const access::Gate gate : access::allGates) {
        auto* line = new GateLine(gate, theme, this);
        m_lines[static_cast<std::size_t>(gate)] = line;
        body()->addWidget(line);
    }
}

void GatesCard::setExplanation(const access::Explanation& explanation)
{
    for (std::size_t gate = 0; gate < m_lines.size(); ++gate)
        m_lines[gate]->setJudgement(explanation.gates[gate]);
}

} // namespace gatehouse::ui
