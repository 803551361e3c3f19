// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace gatehouse::ui {

/// A page of the user guide, in one language.
struct GuidePage
{
    QString name; ///< "review-app.md"; what links name
    QString title;
    QString markdown; ///< our own text; names of an organization never get in
};

/// The pages in the order in which they are read, in the language that the window speaks: German, else
/// English. A new page is a file in resources/guide in each language, and a line in Guide.cpp.
[[nodiscard]] QList<GuidePage> guidePages();

/// Name of the page about what is done in a place ("policies"); the first page where there is none.
[[nodiscard]] QString guidePageFor(const QString& placeId);

} // namespace gatehouse::ui
