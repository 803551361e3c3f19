// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfText.h"

#include <QString>

#include <array>
#include <cmath>
#include <utility>

namespace gatehouse::reports {

namespace {

struct Look
{
    const char* family;
    double size; ///< in points
    PangoWeight weight;
    double line; ///< in points
};

constexpr const char* text = "Inter, Noto Sans, sans-serif";
constexpr const char* mono = "Noto Sans Mono, monospace";

/// In the order of PdfStyle.
constexpr std::array<Look, pdfStyles> looks{{{text, 22, PANGO_WEIGHT_SEMIBOLD, 28},
                                             {text, 16, PANGO_WEIGHT_SEMIBOLD, 22},
                                             {text, 10.5, PANGO_WEIGHT_SEMIBOLD, 15},
                                             {text, 9, PANGO_WEIGHT_NORMAL, 13},
                                             {text, 9, PANGO_WEIGHT_SEMIBOLD, 13},
                                             {text, 7.5, PANGO_WEIGHT_NORMAL, 10},
                                             {text, 7.5, PANGO_WEIGHT_NORMAL, 10.5},
                                             {text, 7.5, PANGO_WEIGHT_SEMIBOLD, 10.5},
                                             {mono, 7, PANGO_WEIGHT_NORMAL, 10.5}}};

/// Ids are read letter by letter: no ligatures, and no contextual forms, which in Inter make a multiplication
/// sign of the x in "1x2". Digits stand below one another.
constexpr const char* featuresOfIds = "calt=0, liga=0, clig=0, tnum=1";

/// Names of a large organization fit; each takes a few kilobytes.
constexpr std::size_t mostLinesKept = 12'000;
constexpr std::size_t longestKept = 200; ///< bytes

const Look& lookOf(PdfStyle style)
{
    return looks[static_cast<std::size_t>(style)];
}

struct FreeFont
{
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

/// All but ASCII as escapes, as hidden characters are told (`wording::plainText`).
std::string escaped(const std::string& words)
{
    QString result;
    for (const char32_t point : QString::fromStdString(words).toUcs4()) {
        const bool wide = point > 0xFFFF;
        const QString digits = QString::number(static_cast<uint>(point), 16).toUpper();
        result += point < 0x80 ? QString(QChar(static_cast<char16_t>(point)))
                               : (wide ? QStringLiteral("\\U") : QStringLiteral("\\u")) +
                                     digits.rightJustified(wide ? 8 : 4, u'0');
    }
    return result.toStdString();
}

/// Letters that no font has would be boxes that nobody can search or copy.
void setWords(PangoLayout* layout, const std::string& words)
{
    pango_layout_set_text(layout, words.data(), static_cast<int>(words.size()));
    if (pango_layout_get_unknown_glyphs_count(layout) == 0)
        return;
    const std::string told = escaped(words);
    pango_layout_set_text(layout, told.data(), static_cast<int>(told.size()));
}

struct FreeAttributes
{
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};

struct FreeOptions
{
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};

} // namespace

PdfText::PdfText()
    : m_fonts(pango_cairo_font_map_new())
{
    constexpr double pointsPerInch = 72; // so that a point of the font is one of the page
    pango_cairo_font_map_set_resolution(reinterpret_cast<PangoCairoFontMap*>(m_fonts.get()), pointsPerInch);
    m_context.reset(pango_font_map_create_context(m_fonts.get()));
    const std::unique_ptr<cairo_font_options_t, FreeOptions> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options.get());
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    pango_context_set_base_dir(m_context.get(), PANGO_DIRECTION_LTR);
}

double PdfText::lineHeight(PdfStyle style) const
{
    return lookOf(style).line;
}

double PdfText::baseline(PdfStyle style) const
{
    constexpr double ofSize = 0.36; // where letters look as high as the line
    return lookOf(style).line / 2 + lookOf(style).size * ofSize;
}

void PdfText::setLanguage(const std::string& language)
{
    pango_context_set_language(m_context.get(), pango_language_from_string(language.c_str()));
}

LayoutPtr PdfText::made(PdfStyle style, const std::string& words, double width) const
{
    const Look& look = lookOf(style);
    LayoutPtr layout(pango_layout_new(m_context.get()), Unref());
    const std::unique_ptr<PangoFontDescription, FreeFont> font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), look.family);
    pango_font_description_set_weight(font.get(), look.weight);
    pango_font_description_set_size(font.get(), static_cast<int>(look.size * PANGO_SCALE));
    pango_layout_set_font_description(layout.get(), font.get());
    const std::unique_ptr<PangoAttrList, FreeAttributes> attributes(pango_attr_list_new());
    pango_attr_list_insert(attributes.get(), pango_attr_font_features_new(featuresOfIds));
    // A hyphen at the end of a line would be taken for one of the id.
    pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout.get(), attributes.get());
    pango_layout_set_auto_dir(layout.get(), FALSE); // a name from right to left stays in its column
    if (width != oneLine) {
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    }
    setWords(layout.get(), words);
    return layout;
}

LayoutPtr PdfText::kept(PdfStyle style, const std::string& words, double width)
{
    if (words.size() > longestKept)
        return made(style, words, width);
    std::string key(1, static_cast<char>(style));
    key += std::to_string(std::lround(width * 16)) + ' ' + words;
    if (const auto found = m_recent.find(key); found != m_recent.end())
        return found->second;
    if (m_recent.size() >= mostLinesKept)
        m_older = std::exchange(m_recent, {});
    const auto older = m_older.find(key);
    LayoutPtr layout = older == m_older.end() ? made(style, words, width) : older->second;
    return m_recent.emplace(std::move(key), std::move(layout)).first->second;
}

LayoutPtr PdfText::line(PdfStyle style, const std::string& words)
{
    return kept(style, words, oneLine);
}

LayoutPtr PdfText::wrapped(PdfStyle style, const std::string& words, double width)
{
    LayoutPtr layout = line(style, words);
    return widthOf(layout) <= width ? layout : kept(style, words, width);
}

LayoutPtr PdfText::shortened(PdfStyle style, const std::string& words, double width) const
{
    LayoutPtr layout = made(style, words);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    return layout;
}

double PdfText::widthOf(const LayoutPtr& layout)
{
    PangoRectangle extents;
    pango_layout_get_extents(layout.get(), nullptr, &extents);
    return static_cast<double>(extents.width) / PANGO_SCALE;
}

int PdfText::linesOf(const LayoutPtr& layout)
{
    return pango_layout_get_line_count(layout.get());
}

} // namespace gatehouse::reports
