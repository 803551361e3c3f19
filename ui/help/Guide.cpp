// SPDX-License-Identifier: Apache-2.0
#include "ui/help/Guide.h"

#include "models/wording/Language.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

// A static library's resource is only linked in where it is asked for.
static void takeGuideIn()
{
    Q_INIT_RESOURCE(guide);
}

namespace gatehouse::ui {

namespace {

struct PageEntry
{
    const char* name;
    std::array<const char*, 3> places; ///< what is done there is described here
};

constexpr PageEntry entries[] = {{"start.md", {"overview", nullptr, nullptr}},
                                 {"review-app.md", {"apps", nullptr, nullptr}},
                                 {"ticket.md", {"explain", "access", nullptr}},
                                 {"block-space.md", {"policies", "preview", "containers"}},
                                 {"scenarios.md", {"scenarios", nullptr, nullptr}},
                                 {"audit.md", {"reports", nullptr, nullptr}}};

QString textOfPage(const QString& language, const char* name)
{
    QFile file(QStringLiteral(":/guide/%1/%2").arg(language, QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<GuidePage> guidePages()
{
    takeGuideIn();
    const bool german = wording::locale().language() == QLocale::German;
    QList<GuidePage> pages;
    for (const PageEntry& entry : entries) {
        const QString text = textOfPage(german ? QStringLiteral("de") : QStringLiteral("en"), entry.name);
        const QString first = text.section(u'\n', 0, 0);
        pages.append({.name = QLatin1String(entry.name), .title = first.mid(2), .markdown = text});
    }
    return pages;
}

QString guidePageFor(const QString& placeId)
{
    for (const PageEntry& entry : entries)
        if (std::ranges::any_of(entry.places,
                                [&](const char* place) { return place && placeId == QLatin1String(place); }))
            return QLatin1String(entry.name);
    return QLatin1String(entries[0].name);
}

} // namespace gatehouse::ui
