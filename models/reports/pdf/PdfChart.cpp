// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfChart.h"

#include "models/reports/writers/Harmless.h"

#include <algorithm>

namespace gatehouse::reports {

namespace {

constexpr double labels = 150;
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

/// The label goes over as many lines, and pages, as it needs; the bar stands at its last one.
void drawLabel(PdfFlow& flow, const Bar& bar)
{
    PdfText& text = flow.text();
    const LayoutPtr label = text.wrapped(PdfStyle::Cell, visible(bar.label), labels - 8);
    const double line = text.lineHeight(PdfStyle::Cell);
    const int lines = PdfText::linesOf(label);
    flow.need(std::min(lines * line, flow.pageRoom() / 2) + step - line);
    for (int at = 0; at < lines; ++at) {
        if (at > 0)
            flow.skip(line);
        flow.need(step);
        const double x = lines == 1 ? labels - 8 - PdfText::widthOf(label) : 0;
        flow.canvas().text(text, PdfStyle::Cell, label, flow.left() + x, flow.y(), Ink::Text, at, 1);
    }
}

/// Room that the longest numbers need; the same for all bars, because they have one scale.
double roomBehind(PdfFlow& flow, const ShownValue& shown, const Chart& chart)
{
    double most = 0;
    for (const Bar& bar : chart.bars)
        most = std::max(most, PdfText::widthOf(flow.text().line(PdfStyle::Cell, numbersOf(bar, shown))) + 8);
    return most;
}

void drawBar(PdfFlow& flow, const ShownValue& shown, const Chart& chart, double behind, const Bar& bar)
{
    drawLabel(flow, bar);
    const LayoutPtr told = flow.text().line(PdfStyle::Cell, numbersOf(bar, shown));
    const double scale =
        chart.most == 0 ? 0 : (flow.width() - labels - behind) / static_cast<double>(chart.most);
    double x = flow.left() + labels;
    for (std::size_t at = 0; at < bar.values.size(); ++at) {
        const double length = static_cast<double>(bar.values[at]) * scale;
        if (bar.values[at] > 0)
            drawBarPart(flow.canvas(), chart.series[at].fill, x, flow.y() + 1.5,
                        std::max(length, shortestBar));
        x += length;
    }
    flow.canvas().text(flow.text(), PdfStyle::Cell, told, x + 6, flow.y());
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
    const double behind = roomBehind(flow, shown, chart);
    for (const Bar& bar : chart.bars)
        drawBar(flow, shown, chart, behind, bar);
    flow.skip(8);
}

} // namespace gatehouse::reports
