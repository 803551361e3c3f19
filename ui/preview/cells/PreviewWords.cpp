// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/cells/PreviewWords.h"

#include "models/wording/Language.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/VerdictWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gatehouse::ui {
namespace {

struct PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

QString actionNames(ActionSet actions)
{
    QStringList names;
    for (const Action action : allActions)
        if (actions.contains(action))
            names << wording::inSentence(wording::name(action));
    return names.join(QStringLiteral(", "));
}

QString countText(std::size_t count, const char* text)
{
    return PreviewWords::tr(text, nullptr, static_cast<int>(count));
}

} // namespace

QString cellAppName(const Organization& organization, access::AppIndex app)
{
    const App& installed = organization.apps[app.value];
    const QString name = wording::plainText(installed.name.empty() ? installed.key.value : installed.name);
    if (std::ranges::count(organization.apps, installed.key, &App::key) < 2)
        return name;
    const auto site = std::ranges::find(organization.sites, installed.site, &Site::id);
    const std::string where =
        site == organization.sites.end() || site->name.empty() ? installed.site.value : site->name;
    return PreviewWords::tr("%1 on %2").arg(name, wording::plainText(where));
}

QString cellContainerName(const Organization& organization, access::ContainerIndex container)
{
    const Container& shown = organization.containers[container.value];
    const QString key = wording::plainText(shown.key);
    const QString name = wording::plainText(shown.name);
    return name.isEmpty() ? key : key + QLatin1Char(' ') + name;
}

QString tallyText(const preview::Tally& tally)
{
    QStringList parts;
    if (tally.lost > 0)
        parts << countText(tally.lost, QT_TRANSLATE_N_NOOP("PreviewWords", "%Ln lost"));
    if (tally.gained > 0)
        parts << countText(tally.gained, QT_TRANSLATE_N_NOOP("PreviewWords", "%Ln gained"));
    if (tally.other > 0)
        parts << countText(tally.other, QT_TRANSLATE_N_NOOP("PreviewWords", "%Ln other"));
    return parts.join(QStringLiteral(", "));
}

QString lostText(const access::CellChange& change)
{
    QStringList parts;
    if (!change.lost.empty())
        parts << QStringLiteral("− ") + actionNames(change.lost);
    for (const access::VerdictChange& other : change.other)
        parts << PreviewWords::tr("%1: %2, was %3")
                     .arg(wording::inSentence(wording::name(other.action)), wording::name(other.after),
                          wording::name(other.before));
    if (parts.isEmpty() && change.gained.empty())
        parts << PreviewWords::tr("other symptoms");
    return parts.join(QStringLiteral("; "));
}

QString gainedText(const access::CellChange& change)
{
    return change.gained.empty() ? QString() : QStringLiteral("+ ") + actionNames(change.gained);
}

ActionSet changedActions(const access::CellChange& change)
{
    ActionSet changed = change.lost | change.gained;
    for (const access::VerdictChange& other : change.other)
        changed.insert(other.action);
    return changed;
}

QString causesText(const preview::Preview& preview, const std::vector<std::size_t>& causes)
{
    QStringList texts;
    for (const std::size_t cause : causes)
        texts << wording::changeText(preview.changes[cause], preview.lists(), preview.organization());
    return texts.join(QStringLiteral("; "));
}

QString verdictsText(const access::Cell& cell)
{
    QStringList verdicts;
    for (const Action action : allActions)
        verdicts << wording::inSentence(wording::name(action)) + QLatin1Char(' ') +
                        verdictWord(verdictGlyph(cell, action));
    return verdicts.join(QStringLiteral(", "));
}

} // namespace gatehouse::ui
