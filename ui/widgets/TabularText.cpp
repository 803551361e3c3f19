// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TabularText.h"

#include <cmath>

namespace gatehouse::ui {

namespace {

bool isFigure(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

double figureWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Calls `use(piece, advance, shift)` for each figure and for each run without figures.
template <class Use>
void forEachPiece(const QFontMetricsF& metrics, const QString& text, Use use)
{
    const double figure = figureWidth(metrics);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (!isFigure(text.at(at)))
            while (end < text.size() && !isFigure(text.at(end)))
                ++end;
        const QString piece = text.mid(at, end - at);
        const double own = metrics.horizontalAdvance(piece);
        if (isFigure(text.at(at)))
            use(piece, figure, (figure - own) / 2);
        else
            use(piece, own, 0.0);
        at = end;
    }
}

} // namespace

int tabularWidth(const QFontMetrics& metrics, const QString& text)
{
    double width = 0;
    forEachPiece(QFontMetricsF(metrics), text,
                 [&](const QString& /*piece*/, double advance, double /*shift*/) { width += advance; });
    return int(std::ceil(width));
}

void paintTabular(QPainter& painter, QPointF baseline, const QString& text)
{
    forEachPiece(QFontMetricsF(painter.font(), painter.device()), text,
                 [&](const QString& piece, double advance, double shift) {
                     painter.drawText(baseline + QPointF(shift, 0), piece);
                     baseline.rx() += advance;
                 });
}

} // namespace gatehouse::ui
