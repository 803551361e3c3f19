// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/pdf/PdfFormat.h"
#include "models/reports/pdf/PdfText.h"

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::reports {

/// What a PDF file says of itself.
struct PdfFacts
{
    std::string title;
    std::string author;
    std::string creator;
    std::string date; ///< ISO 8601; empty: none
};

enum class Ink : std::uint8_t { Text, Secondary, Rule, HeadGround, Paper };

/// A page as a picture, in the machine's byte order: 0xFFRRGGBB a pixel, rows from the top without gaps.
struct PagePicture
{
    int width = 0; ///< in pixels
    int height = 0;
    std::vector<std::uint32_t> pixels;
};

/// A stack of pages that is drawn on, or that is only counted: what is drawn between `beginPage` calls goes
/// to one page. Lengths are in points from the top left corner.
class PdfCanvas
{
public:
    /// `out` null: pages are counted and nothing is drawn.
    PdfCanvas(Paper paper, std::ostream* out);
    /// Draws the first `count` pages as pictures, `scale` pixels a point, and only counts the others. `pages`
    /// outlives it.
    PdfCanvas(Paper paper, std::vector<PagePicture>& pages, std::size_t count, double scale);
    PdfCanvas(const PdfCanvas&) = delete;
    PdfCanvas& operator=(const PdfCanvas&) = delete;
    ~PdfCanvas();

    void describe(const PdfFacts& facts);
    void beginPage(bool landscape);
    /// Number of the page under way, from 1; 0 before the first.
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }

    /// Lines `first` to `first + count` of a text, the first with its top at `y`.
    void text(const PdfText& text, PdfStyle style, const LayoutPtr& layout, double x, double y,
              Ink ink = Ink::Text, int first = 0, int count = 1);
    void line(double x, double y, double length);
    void box(double x, double y, double width, double height, std::optional<Ink> fill, bool outlined);
    void hatch(double x, double y, double width, double height);
    /// A bookmark to this page at `y`. Gives the number for `parent` of those below it; 0 is the top.
    int bookmark(int parent, const std::string& title, double y);
    /// Names this place for `link`.
    void place(const std::string& name, double y);
    /// What lies in this box leads to a place, also to one on a later page.
    void link(const std::string& name, double x, double y, double width, double height);
    /// Ends the file; nothing can be drawn afterwards.
    void finish();
    /// Nothing more can be drawn: the stream takes no more, or cairo gave up.
    [[nodiscard]] bool failed() const;

private:
    void ink(Ink ink);
    void showPage();
    void beginPicture();
    void takePicture();
    [[nodiscard]] bool isFile() const { return m_surface && m_pictures == nullptr; }

    struct FreeContext
    {
        void operator()(cairo_t* context) const { cairo_destroy(context); }
    };
    struct FreeSurface
    {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };
    Paper m_paper;
    std::unique_ptr<cairo_surface_t, FreeSurface> m_surface; ///< null: nothing is drawn
    std::unique_ptr<cairo_t, FreeContext> m_context;
    std::vector<PagePicture>* m_pictures = nullptr; ///< null: a file, or nothing
    std::size_t m_wanted = 0;                       ///< pictures
    double m_scale = 1;
    double m_width = 0;
    double m_height = 0;
    int m_page = 0;
};

} // namespace gatehouse::reports
