// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfCanvas.h"

#include <cairo-pdf.h>
#include <cstdio>
#include <cstring>
#include <ostream>
#include <utility>

namespace gatehouse::reports {

namespace {

constexpr double hair = 0.5;
constexpr const char* documentTag = "Document";

std::pair<double, double> sizeOf(Paper paper)
{
    return paper == Paper::A4 ? std::pair(595.276, 841.89) : std::pair(612.0, 792.0);
}

cairo_status_t writeTo(void* out, const unsigned char* data, unsigned int length)
{
    auto& stream = *static_cast<std::ostream*>(out);
    stream.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(length));
    return stream.good() ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

/// In an attribute of a tag; names are ours and hold no quote.
std::string quoted(const char* attribute, const std::string& name)
{
    return std::string(attribute) + "='" + name + "'";
}

/// Locale-free: a point between the parts.
std::string position(double x, double y)
{
    char text[64];
    std::snprintf(text, sizeof text, "pos=[%d %d]", static_cast<int>(x), static_cast<int>(y));
    return text;
}

} // namespace

PdfCanvas::PdfCanvas(Paper paper, std::ostream* out)
    : m_paper(paper)
{
    const auto [width, height] = sizeOf(paper);
    m_width = width;
    m_height = height;
    if (out == nullptr)
        return;
    m_surface.reset(cairo_pdf_surface_create_for_stream(writeTo, out, width, height));
    cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_5);
    m_context.reset(cairo_create(m_surface.get()));
}

PdfCanvas::PdfCanvas(Paper paper, std::vector<PagePicture>& pages, std::size_t count, double scale)
    : m_paper(paper)
    , m_pictures(&pages)
    , m_wanted(count)
    , m_scale(scale)
{}

PdfCanvas::~PdfCanvas() = default;

void PdfCanvas::describe(const PdfFacts& facts)
{
    if (!isFile())
        return;
    const auto set = [this](cairo_pdf_metadata_t kind, const std::string& value) {
        cairo_pdf_surface_set_metadata(m_surface.get(), kind, value.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, facts.title);
    set(CAIRO_PDF_METADATA_AUTHOR, facts.author);
    set(CAIRO_PDF_METADATA_CREATOR, facts.creator);
    set(CAIRO_PDF_METADATA_CREATE_DATE, facts.date); // else cairo asks the clock
}

void PdfCanvas::beginPage(bool landscape)
{
    if (m_page > 0)
        showPage();
    ++m_page;
    auto [width, height] = sizeOf(m_paper);
    if (landscape)
        std::swap(width, height);
    m_width = width;
    m_height = height;
    if (m_pictures != nullptr)
        beginPicture();
    if (!isFile())
        return;
    cairo_pdf_surface_set_size(m_surface.get(), width, height);
    if (m_page == 1) // what links point to is only written for a document with a structure
        cairo_tag_begin(m_context.get(), documentTag, nullptr);
}

void PdfCanvas::showPage()
{
    if (m_pictures != nullptr)
        takePicture();
    else if (m_context)
        cairo_show_page(m_context.get());
}

void PdfCanvas::beginPicture()
{
    if (m_pictures->size() >= m_wanted)
        return;
    m_surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(m_width * m_scale),
                                               static_cast<int>(m_height * m_scale)));
    m_context.reset(cairo_create(m_surface.get()));
    cairo_set_source_rgb(m_context.get(), 1, 1, 1);
    cairo_paint(m_context.get());
    cairo_scale(m_context.get(), m_scale, m_scale);
}

void PdfCanvas::takePicture()
{
    if (!m_surface)
        return;
    m_context.reset();
    cairo_surface_flush(m_surface.get());
    PagePicture picture{.width = cairo_image_surface_get_width(m_surface.get()),
                        .height = cairo_image_surface_get_height(m_surface.get()),
                        .pixels = {}};
    const unsigned char* const data = cairo_image_surface_get_data(m_surface.get());
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(m_surface.get()));
    const auto width = static_cast<std::size_t>(picture.width);
    picture.pixels.resize(width * static_cast<std::size_t>(picture.height));
    for (std::size_t row = 0; data != nullptr && row < static_cast<std::size_t>(picture.height); ++row)
        std::memcpy(picture.pixels.data() + row * width, data + row * stride, width * sizeof(std::uint32_t));
    for (std::uint32_t& pixel : picture.pixels)
        pixel |= 0xFF000000U;
    m_pictures->push_back(std::move(picture));
    m_surface.reset();
}

void PdfCanvas::ink(Ink ink)
{
    constexpr double grey[] = {0.1, 0.38, 0.78, 0.93, 1};
    const double shade = grey[static_cast<std::size_t>(ink)];
    cairo_set_source_rgb(m_context.get(), shade, shade, shade);
}

void PdfCanvas::text(const PdfText& text, PdfStyle style, const LayoutPtr& layout, double x, double y,
                     Ink colour, int first, int count)
{
    if (!m_context)
        return;
    ink(colour);
    for (int at = 0; at < count; ++at) {
        PangoLayoutLine* const one = pango_layout_get_line_readonly(layout.get(), first + at);
        if (one == nullptr)
            break;
        cairo_move_to(m_context.get(), x, y + at * text.lineHeight(style) + text.baseline(style));
        pango_cairo_show_layout_line(m_context.get(), one);
    }
}

void PdfCanvas::line(double x, double y, double length)
{
    if (!m_context)
        return;
    ink(Ink::Rule);
    cairo_set_line_width(m_context.get(), hair);
    cairo_move_to(m_context.get(), x, y);
    cairo_line_to(m_context.get(), x + length, y);
    cairo_stroke(m_context.get());
}

void PdfCanvas::box(double x, double y, double width, double height, std::optional<Ink> fill, bool outlined)
{
    if (!m_context)
        return;
    cairo_rectangle(m_context.get(), x, y, width, height);
    if (fill) {
        ink(*fill);
        outlined ? cairo_fill_preserve(m_context.get()) : cairo_fill(m_context.get());
    }
    if (!outlined)
        return;
    ink(Ink::Text);
    cairo_set_line_width(m_context.get(), hair);
    cairo_stroke(m_context.get());
}

void PdfCanvas::hatch(double x, double y, double width, double height)
{
    if (!m_context)
        return;
    constexpr double step = 3;
    cairo_save(m_context.get());
    cairo_rectangle(m_context.get(), x, y, width, height);
    cairo_clip(m_context.get());
    ink(Ink::Text);
    cairo_set_line_width(m_context.get(), hair);
    for (double from = x - height; from < x + width; from += step) {
        cairo_move_to(m_context.get(), from, y + height);
        cairo_line_to(m_context.get(), from + height, y);
    }
    cairo_stroke(m_context.get());
    cairo_restore(m_context.get());
}

int PdfCanvas::bookmark(int parent, const std::string& title, double y)
{
    if (!isFile())
        return 0;
    const std::string target = "page=" + std::to_string(m_page) + " " + position(0, y);
    return cairo_pdf_surface_add_outline(m_surface.get(), parent, title.c_str(), target.c_str(),
                                         parent == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN
                                                     : static_cast<cairo_pdf_outline_flags_t>(0));
}

void PdfCanvas::place(const std::string& name, double y)
{
    if (!isFile())
        return;
    char at[48];
    std::snprintf(at, sizeof at, " x=0 y=%d", static_cast<int>(y));
    cairo_tag_begin(m_context.get(), CAIRO_TAG_DEST, (quoted("name", name) + at).c_str());
    cairo_tag_end(m_context.get(), CAIRO_TAG_DEST);
}

void PdfCanvas::link(const std::string& name, double x, double y, double width, double height)
{
    if (!isFile())
        return;
    char rectangle[96];
    std::snprintf(rectangle, sizeof rectangle, " rect=[%d %d %d %d]", static_cast<int>(x),
                  static_cast<int>(y), static_cast<int>(width), static_cast<int>(height));
    cairo_tag_begin(m_context.get(), CAIRO_TAG_LINK, (quoted("dest", name) + rectangle).c_str());
    cairo_tag_end(m_context.get(), CAIRO_TAG_LINK);
}

void PdfCanvas::finish()
{
    if (m_pictures != nullptr)
        takePicture();
    if (!isFile())
        return;
    cairo_tag_end(m_context.get(), documentTag);
    showPage();
    m_context.reset();
    cairo_surface_finish(m_surface.get());
}

bool PdfCanvas::failed() const
{
    return (m_context && cairo_status(m_context.get()) != CAIRO_STATUS_SUCCESS) ||
           (m_surface && cairo_surface_status(m_surface.get()) != CAIRO_STATUS_SUCCESS);
}

} // namespace gatehouse::reports
