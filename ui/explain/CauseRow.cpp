// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/CauseRow.h"

#include "models/wording/DiagnosisWording.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace gatehouse::ui {
namespace {

constexpr int causeMargin = 16;
constexpr int causeRankWidth = 20;
constexpr int causeLayerWidth = 148;
constexpr int causeGlyphSide = 16;
constexpr int causeTop = 9;
constexpr int causeGap = 8;
constexpr int causeGlyphLeft = causeMargin + causeRankWidth + causeGap + causeLayerWidth + causeGap;

access::GateResult causeGlyph(diagnosis::Standing standing)
{
    return standing == diagnosis::Standing::Possible ? access::GateResult::Unknown : access::GateResult::Fail;
}

QString causeCode(access::Code code)
{
    const std::string_view text = toText(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

CauseRow::CauseRow(const diagnosis::Cause& cause, const diagnosis::Complaint& complaint,
                   const access::CompiledOrganization& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(causeGlyph(cause.standing))
    , m_first(cause.rank == 1)
{
    const Product product = core.organization().containers[complaint.container.value].product;
    const QString layerName = wording::layer(
        diagnosis::CauseKey{.gate = cause.gate, .code = cause.code, .anonymous = cause.anonymous}, product);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(causeMargin, causeTop, 12, causeTop);
    row->setSpacing(causeGap);
    PlainLabel* rank = label(TextRole::Body, ColorRole::Text3, QString::number(cause.rank));
    rank->setFixedWidth(causeRankWidth);
    auto* layer = new QVBoxLayout;
    layer->setSpacing(4);
    PlainLabel* name = label(TextRole::BodyMedium, ColorRole::Text, layerName);
    PlainLabel* code = label(TextRole::Mono, ColorRole::Text2, causeCode(cause.code));
    code->setSelectable(true);
    for (PlainLabel* part : {name, code}) {
        part->setFixedWidth(causeLayerWidth);
        layer->addWidget(part);
    }
    layer->addStretch(1);
    row->addWidget(rank, 0, Qt::AlignTop);
    row->addLayout(layer);
    row->addSpacing(causeGlyphSide + causeGap);
    PlainLabel* standing = label(TextRole::Body, glyphColor(m_glyph), wording::standing(cause));
    standing->setFixedWidth(80);
    row->addWidget(standing, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    addWords(*words, cause, complaint, core);
    row->addLayout(words, 1);
    setObjectName(QStringLiteral("explain.cause.%1").arg(cause.rank));
    setAccessibleName(wording::sentence(cause, complaint, core));
    setAccessibleDescription(layerName + QLatin1Char(' ') + wording::standing(cause));
}

PlainLabel* CauseRow::label(TextRole role, ColorRole color, const QString& text)
{
    auto* made = new PlainLabel(m_theme, role, color, text, this);
    made->setWordWrap(true);
    return made;
}

void CauseRow::addLine(QVBoxLayout& column, const QString& text, TextRole role, ColorRole color)
{
    if (text.isEmpty())
        return;
    PlainLabel* line = label(role, color, withBreaks(text));
    line->setSelectable(true);
    column.addWidget(line);
}

void CauseRow::addWords(QVBoxLayout& column, const diagnosis::Cause& cause,
                        const diagnosis::Complaint& complaint, const access::CompiledOrganization& core)
{
    addLine(column, wording::sentence(cause, complaint, core), TextRole::BodyMedium, ColorRole::Text);
    addLine(column, wording::circumstances(cause, complaint, core), TextRole::Body, ColorRole::Text);
    addLine(column, wording::evidence(cause).join(QLatin1Char('\n')), TextRole::Secondary, ColorRole::Text2);
    addLine(column, wording::whoCan(cause), TextRole::Secondary, ColorRole::Text2);
    auto* request = new LinkButton(tr("Explain this request"), m_theme, this);
    request->setObjectName(QStringLiteral("explain.cause.request"));
    connect(request, &LinkButton::clicked, this, &CauseRow::requestChosen);
    column.addWidget(request, 0, Qt::AlignLeft);
}

void CauseRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_first && m_glyph == access::GateResult::Fail)
        painter.fillRect(rect(), m_theme.color(ColorRole::PolicyTint));
    if (y() > 0)
        painter.fillRect(0, 0, width(), 1, m_theme.color(ColorRole::FaintLine));
    const int lift = (Theme::lineHeight(TextRole::Body) - causeGlyphSide) / 2;
    const QRect box(causeGlyphLeft, causeTop + lift, causeGlyphSide, causeGlyphSide);
    paintGateGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_glyph, m_theme);
}

} // namespace gatehouse::ui
