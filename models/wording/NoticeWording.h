// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notices/OwnerPage.h"

#include <QList>
#include <QString>

/// The project owner's page in words: one structure, from which the window, the printer, the PDF, the HTML
/// file and the text on the clipboard are all made, so that they say the same.
namespace gatehouse::wording {

enum class NoticeKind {
    Title,     ///< once, first
    Subtitle,  ///< below it: what the page is about and how old its data is
    Heading,   ///< of a section
    Paragraph, ///< full sentences
    Item,      ///< one of a list; `lead` is said first and stronger
    PageBreak, ///< what follows stands on pages of its own; without text
    Footnote   ///< in a smaller voice
};

/// Plain text made harmless: not to be read as markup by whoever shows it.
struct NoticeLine
{
    NoticeKind kind = NoticeKind::Paragraph;
    QString text;
    QString lead{};     ///< of an Item; may be empty
    bool below = false; ///< an Item that belongs to the Item before it
    bool operator==(const NoticeLine&) const = default;
};
using Notice = QList<NoticeLine>;

/// The page as lines. Lists of many apps are shortened with their counts, and then all apps follow after a
/// PageBreak.
[[nodiscard]] Notice notice(const notices::OwnerPage& page);

/// As lines of plain text; ends with a line break.
[[nodiscard]] QString text(const Notice& notice);
/// As one HTML document of its own, without scripts and without anything fetched. All text is escaped.
[[nodiscard]] QString html(const Notice& notice);

} // namespace gatehouse::wording
