// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/GatesCard.h"

#include "models/wording/Wording.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/PlainLabel.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStringList>
#include <QStyle>

namespace gatehouse::ui {
namespace {

constexpr int gateMargin = 16;
constexpr int gateNumberWidth = 20;
constexpr int gateGap = 8;
constexpr int leastNameWidth = 96;
constexpr int leastWordWidth = 108;
constexpr int gateGlyphSide = 16;
constexpr int gateLineTop = 9;

QString gateCodeText(access::Code code)
{
    const std::string_view text = toText(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// All lines leave the same room, whatever the language makes of the names.
int widestGateText(const Theme& theme, TextRole role, const QStringList& texts, int least)
{
    const QFontMetrics metrics(theme.font(role));
    for (const QString& text : texts)
        least = qMax(least, metrics.horizontalAdvance(text) + 1);
    return least;
}

int gateNameWidth(const Theme& theme)
{
    QStringList names;
    for (const access::Gate gate : access::allGates)
        names << wording::name(gate);
    return widestGateText(theme, TextRole::BodyMedium, names, leastNameWidth);
}

int gateWordWidth(const Theme& theme)
{
    using access::GateResult;
    QStringList words;
    for (const GateResult result :
         {GateResult::Pass, GateResult::Fail, GateResult::Unknown, GateResult::NotApplicable})
        words << wording::name(result);
    return widestGateText(theme, TextRole::Body, words, leastWordWidth);
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
    row->setContentsMargins(gateMargin, gateLineTop, 12, gateLineTop);
    row->setSpacing(gateGap);
    const int nameWidth = gateNameWidth(theme);
    m_glyphLeft = gateMargin + gateNumberWidth + gateGap + nameWidth + gateGap;
    const auto number = static_cast<int>(gate) + 1;
    gateLabel(*row, new PlainLabel(theme, TextRole::Body, ColorRole::Text3, QString::number(number), this),
              gateNumberWidth);
    gateLabel(*row, new PlainLabel(theme, TextRole::BodyMedium, ColorRole::Text, m_name, this), nameWidth);
    row->addSpacing(gateGlyphSide + gateGap);
    gateLabel(*row, m_word, gateWordWidth(theme));
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
    const QRect box(m_glyphLeft, gateLineTop + lift, gateGlyphSide, gateGlyphSide);
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
