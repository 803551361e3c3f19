// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfFlow.h"

#include <algorithm>
#include <utility>

namespace gatehouse::reports {

namespace {

constexpr double sideMargin = 42;
constexpr double topMargin = 54;
constexpr double bottomMargin = 50;
constexpr double headLine = 28; ///< top of the line above the content
constexpr double footLine = 34; ///< top of the line below it, from the lower edge

} // namespace

PdfFlow::PdfFlow(PdfCanvas& canvas, PdfText& text, PdfFrame frame)
    : m_canvas(canvas)
    , m_text(text)
    , m_frame(std::move(frame))
{}

double PdfFlow::left() const
{
    return sideMargin;
}

double PdfFlow::width() const
{
    return m_canvas.width() - 2 * sideMargin;
}

double PdfFlow::room() const
{
    return m_canvas.height() - bottomMargin - m_y;
}

double PdfFlow::pageRoom() const
{
    return m_canvas.height() - bottomMargin - topMargin;
}

void PdfFlow::newPage(bool landscape)
{
    m_landscape = landscape;
    m_canvas.beginPage(landscape);
    m_y = topMargin;
    drawFrame();
}

void PdfFlow::drawFrame()
{
    const auto put = [this](const std::string& words, double y, bool right) {
        const LayoutPtr layout = m_text.shortened(PdfStyle::Secondary, words, width() * 0.7);
        const double x = right ? left() + width() - PdfText::widthOf(layout) : left();
        m_canvas.text(m_text, PdfStyle::Secondary, layout, x, y, Ink::Secondary);
    };
    if (m_canvas.page() > 1)
        put(m_frame.head, headLine, false);
    put(m_frame.foot, m_canvas.height() - footLine, false);
    put(m_frame.pages(m_canvas.page()), m_canvas.height() - footLine, true);
}

void PdfFlow::upright()
{
    if (m_landscape)
        newPage();
}

bool PdfFlow::need(double height)
{
    if (room() >= height)
        return false;
    newPage(m_landscape);
    return true;
}

void PdfFlow::paragraph(PdfStyle style, const std::string& words, Ink ink)
{
    const LayoutPtr layout = m_text.wrapped(style, words, width());
    const double line = m_text.lineHeight(style);
    const int lines = PdfText::linesOf(layout);
    for (int at = 0; at < lines;) {
        need(line);
        const int fit = std::clamp(static_cast<int>(room() / line), 1, lines - at);
        m_canvas.text(m_text, style, layout, left(), m_y, ink, at, fit);
        m_y += fit * line;
        at += fit;
    }
}

} // namespace gatehouse::reports
