// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/pdf/PdfCanvas.h"

#include <functional>
#include <string>

namespace gatehouse::reports {

/// What stands on every page around its content.
struct PdfFrame
{
    std::string head;                      ///< at the top of every page but the first
    std::string foot;                      ///< at the bottom, left
    std::function<std::string(int)> pages; ///< "3 of 41", for a page's number
};

/// Fills pages from the top to the bottom and begins the next one where there is no more room.
class PdfFlow
{
public:
    /// `text` outlives it.
    PdfFlow(PdfCanvas& canvas, PdfText& text, PdfFrame frame);

    [[nodiscard]] PdfCanvas& canvas() { return m_canvas; }
    [[nodiscard]] PdfText& text() { return m_text; }
    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double y() const { return m_y; }
    /// What is left of the page, and what a page holds.
    [[nodiscard]] double room() const;
    [[nodiscard]] double pageRoom() const;

    void newPage(bool landscape = false);
    /// A page upright behind a wide one.
    void upright();
    [[nodiscard]] bool landscape() const { return m_landscape; }
    /// Begins a page where less than this is left; true then.
    bool need(double height);
    void skip(double height) { m_y += height; }
    /// Wrapped over the whole width, and over pages where it is long.
    void paragraph(PdfStyle style, const std::string& words, Ink ink = Ink::Text);

private:
    void drawFrame();

    PdfCanvas& m_canvas;
    PdfText& m_text;
    PdfFrame m_frame;
    double m_y = 0;
    bool m_landscape = false;
};

} // namespace gatehouse::reports
