// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wording/NoticeWording.h"

#include <QByteArray>
#include <QPageSize>
#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;

namespace gatehouse::ui {

/// A notice laid out on sheets of paper: what the window shows is what is printed. Dark on white whatever the
/// theme is, because paper is. Built block by block: no text is ever read as markup.
class NoticeDocument
{
public:
    /// On sheets of `size`, upright.
    NoticeDocument(const wording::Notice& notice, const QPageSize& size);

    [[nodiscard]] int pageCount() const { return m_document->pageCount(); }
    /// Of a sheet, in typographic points.
    [[nodiscard]] QSizeF pageSize() const { return m_size; }
    /// Paints the sheet with this number (from 0) without its ground; one unit of the painter is one point.
    void paint(QPainter& painter, int page) const;

private:
    void add(const wording::NoticeLine& line, bool newPage);

    std::unique_ptr<QTextDocument> m_document;
    QString m_title;
    QSizeF m_size;
};

/// All sheets onto a printer or into a PDF whose page size is that of the document.
void paintPages(const NoticeDocument& document, QPagedPaintDevice& device);

/// The notice as a PDF of A4 sheets.
[[nodiscard]] QByteArray pdf(const wording::Notice& notice);

} // namespace gatehouse::ui
