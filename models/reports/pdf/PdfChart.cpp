// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfChart.h"

#include "models/reports/writers/Harmless.h"

#include <algorithm>

namespace gatehouse::reports {

namespace {

constexpr double labels = 150;
constexpr double numbers = 80;
constexpr double barHeight = 8;
constexpr double step = 14;
constexpr double shortestBar = 0.75;

void drawBarPart(PdfCanvas& canvas, BarFill fill, double x, double y, double length)
{
    canvas.box(x, y, length, barHeight, fill == BarFill::Filled ? std::optional(Ink::Text) : std::nullopt,
               true);
    if (fill == BarFill::Hatched)
        canvas.hatch(x, y, length, barHeight);
}

void drawLegend(PdfFlow& flow, const Chart& chart)
{
    double x = flow.left() + labels;
    for (const Series& series : chart.series) {
        drawBarPart(flow.canvas(), series.fill, x, flow.y() + 2, barHeight);
        const LayoutPtr name = flow.text().line(PdfStyle::Secondary, visible(series.name));
        flow.canvas().text(flow.text(), PdfStyle::Secondary, name, x + barHeight + 4, flow.y() + 1);
        x += barHeight + 4 + PdfText::widthOf(name) + 16;
    }
    flow.skip(step);
}

/// "12 + 3 + 0", in the order of the legend.
std::string numbersOf(const Bar& bar, const ShownValue& shown)
{
    std::string words;
    for (const std::uint64_t value : bar.values)
        words += (words.empty() ? "" : " + ") + shown.number(value);
    return words;
}

void drawBar(PdfFlow& flow, const ShownValue& shown, const Chart& chart, const Bar& bar)
{
    PdfText& text = flow.text();
    const LayoutPtr label = text.shortened(PdfStyle::Cell, visible(bar.label), labels - 8);
    const double y = flow.y();
    flow.canvas().text(text, PdfStyle::Cell, label, flow.left() + labels - 8 - PdfText::widthOf(label), y);
    const double scale =
        chart.most == 0 ? 0 : (flow.width() - labels - numbers) / static_cast<double>(chart.most);
    double x = flow.left() + labels;
    for (std::size_t at = 0; at < bar.values.size(); ++at) {
        const double length = static_cast<double>(bar.values[at]) * scale;
        if (bar.values[at] > 0)
            drawBarPart(flow.canvas(), chart.series[at].fill, x, y + 1.5, std::max(length, shortestBar));
        x += length;
    }
    flow.canvas().text(text, PdfStyle::Cell, text.line(PdfStyle::Cell, numbersOf(bar, shown)), x + 6, y);
    flow.skip(step);
}

} // namespace

void drawPdfChart(PdfFlow& flow, const ShownValue& shown, const Chart& chart)
{
    const double titles =
        flow.text().lineHeight(PdfStyle::Heading) + 2 * flow.text().lineHeight(PdfStyle::Secondary);
    const double whole = titles + (static_cast<double>(chart.bars.size()) + 2) * step;
    flow.need(std::min(whole, flow.pageRoom())); // on one page where one can hold it
    flow.paragraph(PdfStyle::Heading, visible(chart.title));
    flow.paragraph(PdfStyle::Secondary, visible(chart.description), Ink::Secondary);
    flow.skip(4);
    drawLegend(flow, chart);
    for (const Bar& bar : chart.bars) {
        flow.need(step);
        drawBar(flow, shown, chart, bar);
    }
    flow.skip(8);
}

} // namespace gatehouse::reports
