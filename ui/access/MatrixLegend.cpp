// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixLegend.h"

#include "ui/access/MatrixLook.h"

#include <QPainter>

namespace gatehouse::ui {

namespace {

constexpr int legendHeight = 30;
constexpr int legendPadding = 12;
constexpr int legendGap = 20;
constexpr int legendWordGap = 6;

/// Paints entries from the left until the bar is full.
class LegendPainter
{
public:
    LegendPainter(QPainter& painter, const Theme& theme, int width)
        : m_painter(painter)
        , m_theme(theme)
        , m_metrics(theme.font(TextRole::Secondary))
        , m_width(width)
    {
        m_painter.setFont(theme.font(TextRole::Secondary));
    }
    void glyph(VerdictGlyph glyph, const QString& word)
    {
        if (!fits(word))
            return;
        paintVerdictGlyph(m_painter, QRectF(m_x, (legendHeight - 10) / 2.0 + 0.5, 10, 10), glyph, m_theme);
        this->word(word);
    }
    void fold(const QString& word)
    {
        if (!fits(word))
            return;
        paintFold(m_painter, QRect(m_x, (legendHeight - 10) / 2 + 2, 8, 8), m_theme.color(ColorRole::Accent));
        this->word(word);
    }
    void ground(ColorRole ground, ColorRole border, const QString& word)
    {
        if (!fits(word))
            return;
        m_painter.setPen(m_theme.color(border));
        m_painter.setBrush(m_theme.color(ground));
        m_painter.drawRect(QRect(m_x, (legendHeight - 10) / 2, 10, 10));
        this->word(word);
    }

private:
    [[nodiscard]] bool fits(const QString& word) const
    {
        return m_x + 10 + legendWordGap + m_metrics.horizontalAdvance(word) <= m_width - 4;
    }
    void word(const QString& word)
    {
        const int width = m_metrics.horizontalAdvance(word);
        m_x += 10 + legendWordGap;
        m_painter.setPen(m_theme.color(ColorRole::Text2));
        m_painter.drawText(QRect(m_x, 1, width + 2, legendHeight - 1), Qt::AlignVCenter, word);
        m_x += width + legendGap;
    }

    QPainter& m_painter;
    const Theme& m_theme;
    QFontMetrics m_metrics;
    int m_width;
    int m_x = legendPadding;
};

} // namespace

MatrixLegend::MatrixLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("access.legend"));
    setAccessibleName(tr("Legend"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MatrixLegend::setShowsDraft(bool draft)
{
    m_draft = draft;
    update();
}

QSize MatrixLegend::sizeHint() const
{
    return {600, legendHeight};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {0, legendHeight};
}

void MatrixLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Line));
    LegendPainter legend(painter, m_theme, width());
    if (m_draft)
        legend.fold(tr("changed in the draft"));
    legend.glyph(VerdictGlyph::Allowed, tr("allowed"));
    legend.glyph(VerdictGlyph::DeniedByPolicy, tr("denied by policy only"));
    legend.glyph(VerdictGlyph::Denied, tr("denied"));
    legend.glyph(VerdictGlyph::Unknown, tr("unknown"));
    legend.glyph(VerdictGlyph::Beyond, tr("allowed, beyond policy"));
    legend.ground(ColorRole::PolicyTint, ColorRole::Denied, tr("policy blocks"));
    legend.ground(ColorRole::Alternate, ColorRole::Line, tr("not installed"));
}

} // namespace gatehouse::ui
