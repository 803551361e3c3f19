// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Lozenge.h"

#include "ui/theme/ControlPainter.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace gatehouse::ui {

namespace {

constexpr int lozengeHeight = 20;
constexpr int lozengePadding = 7;
constexpr int lozengeGap = 6;

struct LozengeLook
{
    ColorRole color;
    ColorRole ground;
    std::optional<Glyph> glyph;
};

LozengeLook lookOf(LozengeKind kind)
{
    switch (kind) {
    case LozengeKind::Allowed:
        return {ColorRole::Allowed, ColorRole::AllowedGround, VerdictGlyph::Allowed};
    case LozengeKind::Denied:
        return {ColorRole::Denied, ColorRole::DeniedGround, VerdictGlyph::Denied};
    case LozengeKind::DeniedByPolicy:
        return {ColorRole::Denied, ColorRole::DeniedGround, VerdictGlyph::DeniedByPolicy};
    case LozengeKind::Unknown:
        return {ColorRole::Unknown, ColorRole::UnknownGround, VerdictGlyph::Unknown};
    case LozengeKind::Beyond:
        return {ColorRole::Beyond, ColorRole::BeyondGround, VerdictGlyph::Beyond};
    case LozengeKind::Accent:
        return {ColorRole::Accent, ColorRole::Selection, std::nullopt};
    case LozengeKind::Neutral:
        return {ColorRole::Text2, ColorRole::FaintLine, std::nullopt};
    case LozengeKind::Outline:
        break;
    }
    return {ColorRole::Text2, ColorRole::Base, std::nullopt};
}

QFont lozengeFont(LozengeKind kind, const Theme& theme)
{
    if (kind == LozengeKind::Outline)
        return theme.font(TextRole::Caption);
    QFont font = theme.font(TextRole::Secondary);
    const bool strong = kind != LozengeKind::Neutral && kind != LozengeKind::Accent;
    font.setWeight(strong ? QFont::DemiBold : QFont::Medium);
    return font;
}

/// The dash of a lozenge is in its own colour, which the glyph's colour in cells is not.
void paintLozengeGlyph(QPainter& painter, const QRectF& box, const Glyph& glyph, ColorRole color,
                       const Theme& theme)
{
    const auto* verdict = std::get_if<VerdictGlyph>(&glyph);
    if (verdict == nullptr || *verdict != VerdictGlyph::Denied) {
        paintGlyph(painter, box, glyph, theme);
        return;
    }
    painter.fillRect(QRectF(box.left() + 2, box.center().y() - 0.8, 6, 1.6), theme.color(color));
}

} // namespace

Lozenge::Lozenge(LozengeKind kind, const QString& text, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(kind, text);
}

void Lozenge::set(LozengeKind kind, const QString& text)
{
    m_kind = kind;
    m_text = text;
    m_glyph = lookOf(kind).glyph;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Lozenge::setGlyph(std::optional<Glyph> glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

QSize Lozenge::sizeHint() const
{
    const int glyph = m_glyph ? glyphSize(*m_glyph) + lozengeGap : 0;
    const int words = QFontMetrics(lozengeFont(m_kind, m_theme)).horizontalAdvance(m_text);
    return {2 * lozengePadding + glyph + words + 1, lozengeHeight};
}

void Lozenge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const LozengeLook look = lookOf(m_kind);
    const bool outlined = m_kind == LozengeKind::Outline;
    paintBox(painter, rect(), outlined ? QColor() : m_theme.color(look.ground),
             outlined ? m_theme.color(ColorRole::ButtonBorder) : QColor());
    QRect free = rect().adjusted(lozengePadding, 0, -lozengePadding, 0);
    if (m_glyph) {
        const int side = glyphSize(*m_glyph);
        const QRect box(free.left(), (height() - side) / 2, side, side);
        paintLozengeGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), *m_glyph, look.color,
                          m_theme);
        free.setLeft(free.left() + side + lozengeGap);
    }
    painter.setFont(lozengeFont(m_kind, m_theme));
    painter.setPen(m_theme.color(look.color));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), free),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

LozengeKind lozengeKind(VerdictGlyph glyph)
{
    switch (glyph) {
    case VerdictGlyph::Allowed:
        return LozengeKind::Allowed;
    case VerdictGlyph::DeniedByPolicy:
        return LozengeKind::DeniedByPolicy;
    case VerdictGlyph::Unknown:
        return LozengeKind::Unknown;
    case VerdictGlyph::Beyond:
        return LozengeKind::Beyond;
    case VerdictGlyph::Denied:
        break;
    }
    return LozengeKind::Denied;
}

QString lozengeText(VerdictGlyph glyph)
{
    switch (glyph) {
    case VerdictGlyph::Allowed:
        return Lozenge::tr("Allowed");
    case VerdictGlyph::DeniedByPolicy:
        return Lozenge::tr("Denied by policy");
    case VerdictGlyph::Unknown:
        return Lozenge::tr("Unknown");
    case VerdictGlyph::Beyond:
        return Lozenge::tr("Beyond policy");
    case VerdictGlyph::Denied:
        break;
    }
    return Lozenge::tr("Denied");
}

Lozenge* policyStatusLozenge(PolicyStatus status, const Theme& theme, QWidget* parent)
{
    const bool active = status == PolicyStatus::Active;
    const QString text = active                          ? Lozenge::tr("Active")
                         : status == PolicyStatus::Draft ? Lozenge::tr("Draft")
                                                         : Lozenge::tr("Inactive");
    auto* lozenge = new Lozenge(active ? LozengeKind::Allowed : LozengeKind::Neutral, text, theme, parent);
    lozenge->setGlyph(status);
    return lozenge;
}

} // namespace gatehouse::ui
