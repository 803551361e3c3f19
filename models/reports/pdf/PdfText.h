// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <pango/pangocairo.h>
#include <string>
#include <unordered_map>

namespace gatehouse::reports {

/// How a text of a page is set.
enum class PdfStyle : std::uint8_t {
    Title,
    Chapter,
    Heading,
    Body,
    Strong,
    Secondary,
    Cell,
    CellStrong,
    CellCode
};
inline constexpr std::size_t pdfStyles = 9;

struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
using LayoutPtr = std::shared_ptr<PangoLayout>;

/// Sets texts in lines. Knows no page; the same text gives the same lines whether they are drawn or only
/// measured. All lengths are in points.
class PdfText
{
public:
    PdfText();
    /// BCP 47: chooses among the forms of a letter, whatever the machine speaks.
    void setLanguage(const std::string& language);

    /// Distance from one line to the next.
    [[nodiscard]] double lineHeight(PdfStyle style) const;
    /// From the top of a line to what its letters stand on.
    [[nodiscard]] double baseline(PdfStyle style) const;
    /// A text in one line. What was asked for lately is kept, wrapped or not, because reports say the same
    /// names again and again.
    [[nodiscard]] LayoutPtr line(PdfStyle style, const std::string& text);
    /// Wrapped at words, long ones anywhere; one line where it fits.
    [[nodiscard]] LayoutPtr wrapped(PdfStyle style, const std::string& text, double width);
    /// One line, cut short with an ellipsis where it does not fit.
    [[nodiscard]] LayoutPtr shortened(PdfStyle style, const std::string& text, double width) const;

    [[nodiscard]] static double widthOf(const LayoutPtr& layout);
    [[nodiscard]] static int linesOf(const LayoutPtr& layout);

private:
    [[nodiscard]] LayoutPtr made(PdfStyle style, const std::string& text, double width = oneLine) const;
    [[nodiscard]] LayoutPtr kept(PdfStyle style, const std::string& text, double width);

    static constexpr double oneLine = -1;

    std::unique_ptr<PangoFontMap, Unref> m_fonts;
    std::unique_ptr<PangoContext, Unref> m_context;
    /// By style, width and text; what is not asked for any more goes with the older generation.
    std::unordered_map<std::string, LayoutPtr> m_recent, m_older;
};

} // namespace gatehouse::reports
