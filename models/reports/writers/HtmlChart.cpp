// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/HtmlChart.h"

#include "models/reports/writers/Harmless.h"

#include <algorithm>
#include <ostream>

namespace gatehouse::reports {

namespace {

// In units of the drawing, which is scaled to the page's width.
constexpr int width = 900;
constexpr int labelWidth = 240;
constexpr int barWidth = 480; ///< of the longest possible bar
constexpr int rowHeight = 24;
constexpr int barHeight = 14;
constexpr std::size_t labelPoints = 34; ///< so many characters fit before a bar

std::string labelText(const std::string& label)
{
    const std::string text = visible(label);
    std::size_t points = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (starts && points++ == labelPoints)
            return htmlText(text.substr(0, at)) + "…";
    }
    return htmlText(text);
}

std::string paint(const Chart& chart, BarFill fill)
{
    switch (fill) {
    case BarFill::Filled:
        return "fill=\"currentColor\"";
    case BarFill::Outlined:
        return "fill=\"none\"";
    case BarFill::Hatched:
        break;
    }
    return "fill=\"url(#hatch-" + htmlText(chart.id) + ")\"";
}

void writeRect(const Chart& chart, int x, int y, int length, BarFill fill, std::ostream& out)
{
    out << "<rect x=\"" << x << "\" y=\"" << y << "\" width=\"" << length << "\" height=\"" << barHeight
        << "\" " << paint(chart, fill) << " stroke=\"currentColor\"/>";
}

void writeText(int x, int y, const char* anchor, const std::string& text, std::ostream& out)
{
    out << "<text x=\"" << x << "\" y=\"" << y << "\" text-anchor=\"" << anchor << "\" fill=\"currentColor\">"
        << text << "</text>";
}

int lengthOf(std::uint64_t value, std::uint64_t most)
{
    return most == 0 ? 0 : static_cast<int>(value * barWidth / most);
}

/// "12 + 3 + 0", in the order of the legend.
std::string numbersBeside(const Bar& bar, const ShownValue& shown)
{
    std::string text;
    for (const std::uint64_t value : bar.values)
        text += (text.empty() ? "" : " + ") + shown.number(value);
    return htmlText(text);
}

void writeBar(const Chart& chart, const Bar& bar, int top, const ShownValue& shown, std::ostream& out)
{
    const int base = top + barHeight - 3;
    writeText(labelWidth - 8, base, "end", labelText(bar.label), out);
    int x = labelWidth;
    for (std::size_t at = 0; at < bar.values.size(); ++at) {
        const int length = lengthOf(bar.values[at], chart.most);
        if (bar.values[at] > 0)
            writeRect(chart, x, top, std::max(length, 1), chart.series[at].fill, out);
        x += length;
    }
    writeText(x + 8, base, "start", numbersBeside(bar, shown), out);
    out << "\n";
}

void writeLegend(const Chart& chart, std::ostream& out)
{
    constexpr int step = 220;
    int x = labelWidth;
    for (const Series& series : chart.series) {
        writeRect(chart, x, 4, barHeight, series.fill, out);
        writeText(x + barHeight + 6, 4 + barHeight - 3, "start", htmlText(series.name), out);
        x += step;
    }
    out << "\n";
}

} // namespace

void writeSvgChart(const Chart& chart, const ShownValue& shown, std::ostream& out)
{
    const std::string id = htmlText(chart.id);
    const int height = rowHeight * (static_cast<int>(chart.bars.size()) + 1) + 8;
    out << "<svg role=\"img\" viewBox=\"0 0 " << width << " " << height << "\" aria-labelledby=\"title-" << id
        << " desc-" << id << "\" font-size=\"12\">\n<title id=\"title-" << id << "\">"
        << htmlText(chart.title) << "</title>\n<desc id=\"desc-" << id << "\">" << htmlText(chart.description)
        << "</desc>\n<defs><pattern id=\"hatch-" << id
        << "\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
           "<rect width=\"2\" height=\"5\" fill=\"currentColor\"/></pattern></defs>\n";
    writeLegend(chart, out);
    int top = rowHeight + 8;
    for (const Bar& bar : chart.bars) {
        writeBar(chart, bar, top, shown, out);
        top += rowHeight;
    }
    out << "</svg>\n";
}

} // namespace gatehouse::reports
