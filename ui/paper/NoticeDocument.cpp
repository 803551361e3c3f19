// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/NoticeDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextFrame>

namespace gatehouse::ui {

namespace {

using wording::NoticeKind;
using wording::NoticeLine;

/// The layout's units per point: fine enough that rounded glyph widths do not show on paper.
constexpr double unitsPerPoint = 8;
constexpr double marginPoints = 50;
constexpr double footerPoints = 30;
constexpr double bulletPoints = 12;
constexpr QColor inkColor(0x1A, 0x21, 0x2B);
constexpr QColor greyInk(0x4C, 0x57, 0x66);

struct Look
{
    double points = 9.5;
    int weight = QFont::Normal;
    QColor color = inkColor;
    double above = 0;
    double below = 3;
};

Look lookOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Title:
        return {17, QFont::DemiBold, inkColor, 0, 2};
    case NoticeKind::Subtitle:
        return {9, QFont::Normal, greyInk, 0, 12};
    case NoticeKind::Heading:
        return {11.5, QFont::DemiBold, inkColor, 11, 4};
    case NoticeKind::Footnote:
        return {8.5, QFont::Normal, greyInk, 8, 0};
    case NoticeKind::Paragraph:
    case NoticeKind::Item:
    case NoticeKind::PageBreak:
        break;
    }
    return {};
}

/// Not the font of the window: its contextual shapes of colons and brackets get lost when text is taken out
/// of a PDF.
QFont paperFont(double points, int weight)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextBlockFormat blockFormatOf(const Look& look, bool newPage)
{
    QTextBlockFormat format;
    format.setTopMargin(look.above * unitsPerPoint);
    format.setBottomMargin(look.below * unitsPerPoint);
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    if (newPage)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    return format;
}

/// Lines of an item stand in line with one another, its bullet before them.
void hangBullet(QTextBlockFormat& format)
{
    constexpr double indent = bulletPoints * unitsPerPoint;
    format.setLeftMargin(indent);
    format.setTextIndent(-indent);
    format.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
}

} // namespace

NoticeDocument::NoticeDocument(const wording::Notice& notice, const QPageSize& size)
    : m_document(std::make_unique<QTextDocument>())
    , m_title(notice.isEmpty() ? QString() : notice.front().text)
    , m_size(size.size(QPageSize::Point))
{
    m_document->setUndoRedoEnabled(false);
    m_document->setUseDesignMetrics(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    bool newPage = false;
    for (const NoticeLine& line : notice) {
        if (line.kind != NoticeKind::PageBreak)
            add(line, newPage);
        newPage = line.kind == NoticeKind::PageBreak;
    }
    QTextFrameFormat frame;
    frame.setMargin(marginPoints * unitsPerPoint);
    m_document->rootFrame()->setFrameFormat(frame);
    m_document->setPageSize(m_size * unitsPerPoint);
}

void NoticeDocument::add(const NoticeLine& line, bool newPage)
{
    const Look look = lookOf(line.kind);
    QTextCharFormat text;
    text.setFont(paperFont(look.points, look.weight));
    text.setForeground(look.color);
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    if (!m_document->isEmpty())
        cursor.insertBlock();
    QTextBlockFormat format = blockFormatOf(look, newPage);
    if (line.kind == NoticeKind::Item)
        hangBullet(format);
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(text);
    QTextCharFormat lead = text;
    lead.setFontWeight(QFont::DemiBold);
    if (line.kind == NoticeKind::Item)
        cursor.insertText(QStringLiteral("•\t"), text);
    cursor.insertText(line.lead, lead);
    cursor.insertText(line.text, text);
}

void NoticeDocument::paint(QPainter& painter, int page) const
{
    const QSizeF sheet = m_size * unitsPerPoint;
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setFont(paperFont(8.5, QFont::Normal));
    painter.setPen(greyInk);
    const QRectF foot(marginPoints * unitsPerPoint, sheet.height() - (footerPoints + 12) * unitsPerPoint,
                      sheet.width() - 2 * marginPoints * unitsPerPoint, 12 * unitsPerPoint);
    const QString number =
        QCoreApplication::translate("NoticeDocument", "Page %1 of %2").arg(page + 1).arg(pageCount());
    const double numberWidth = painter.fontMetrics().horizontalAdvance(number) + 12 * unitsPerPoint;
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight,
                                                      static_cast<int>(foot.width() - numberWidth)));
    painter.translate(0, -page * sheet.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * sheet.height(), sheet.width(), sheet.height());
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintPages(const NoticeDocument& document, QPagedPaintDevice& device)
{
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        document.paint(painter, page);
    }
}

QByteArray pdf(const wording::Notice& notice)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setCreator(QStringLiteral("Gatehouse"));
    if (!notice.isEmpty())
        writer.setTitle(notice.front().text);
    paintPages(NoticeDocument(notice, QPageSize(QPageSize::A4)), writer);
    return bytes;
}

} // namespace gatehouse::ui
