// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewTexts.h"

#include "models/wording/Wording.h"
#include "ui/preview/cells/PreviewWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace gatehouse::ui {
namespace {

using preview::ModuleFate;
using preview::ModuleKind;

struct PreviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(PreviewTexts)
};

constexpr int mostNames = 3;

constexpr std::array<ModuleKind, 5> allKinds{ModuleKind::Panel, ModuleKind::Action, ModuleKind::Field,
                                             ModuleKind::Page, ModuleKind::Macro};

QString counted(const char* text, std::size_t count)
{
    return PreviewTexts::tr(text, nullptr, static_cast<int>(count));
}

QString kindCount(ModuleKind kind, std::size_t count)
{
    switch (kind) {
    case ModuleKind::Panel:
        return counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln panels"), count);
    case ModuleKind::Action:
        return counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln actions"), count);
    case ModuleKind::Field:
        return counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln fields"), count);
    case ModuleKind::Page:
        return counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln pages"), count);
    case ModuleKind::Macro:
        break;
    }
    return counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln macros"), count);
}

QString andMore(QStringList names, int limit = mostNames)
{
    const auto left = static_cast<std::size_t>(qMax(qsizetype(0), names.size() - limit));
    names = names.mid(0, limit);
    if (left > 0)
        names << counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln more"), left);
    return names.join(QStringLiteral(", "));
}

/// "FIN", or "4 projects", "4 spaces", "4 containers".
QString whereText(const preview::Preview& preview, const std::vector<access::ContainerIndex>& containers)
{
    const auto& all = preview.organization().containers;
    if (containers.size() == 1)
        return wording::plainText(all[containers.front().value].key);
    const auto isOf = [&](Product product) {
        return std::ranges::all_of(containers, [&](access::ContainerIndex container) {
            return all[container.value].product == product;
        });
    };
    if (isOf(Product::Jira))
        return counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln projects"), containers.size());
    if (isOf(Product::Confluence))
        return counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln spaces"), containers.size());
    return counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln containers"), containers.size());
}

QString appNames(const preview::Preview& preview, const std::vector<access::AppIndex>& apps)
{
    QStringList names;
    for (const access::AppIndex app : apps)
        names << cellAppName(preview.organization(), app);
    return andMore(names);
}

MissedLine missedLine(const preview::Preview& preview, const std::vector<preview::ModuleChange>& modules,
                      ModuleFate fate, ModuleKind kind)
{
    std::size_t count = 0;
    QStringList texts;
    for (const preview::ModuleChange& change : modules) {
        if (change.fate != fate)
            continue;
        QStringList names;
        for (const preview::ContainerModule& module : change.modules)
            if (module.kind == kind)
                names << wording::plainText(module.name, 60);
        if (names.isEmpty())
            continue;
        count += static_cast<std::size_t>(names.size()) * change.containers.size();
        texts << PreviewTexts::tr("%1 in %2").arg(andMore(names), whereText(preview, change.containers));
    }
    return count == 0 ? MissedLine{} : MissedLine{kindCount(kind, count), andMore(texts)};
}

QString gateText(access::FutureGate gate)
{
    switch (gate) {
    case access::FutureGate::NotBlocked:
        return PreviewTexts::tr("not blocked");
    case access::FutureGate::Blocked:
        return PreviewTexts::tr("blocked");
    case access::FutureGate::Beyond:
        return PreviewTexts::tr("beyond policy");
    case access::FutureGate::NotApplicable:
        return PreviewTexts::tr("not installed");
    case access::FutureGate::Unknown:
        break;
    }
    return PreviewTexts::tr("unknown");
}

QString gateChange(const preview::GateChange& gate)
{
    return PreviewTexts::tr("%1, was %2").arg(gateText(gate.after), gateText(gate.before));
}

QString placeText(const preview::Preview& preview, const preview::FuturePlace& place)
{
    const Site& site = preview.organization().sites[place.site.value];
    const QString name = wording::plainText(site.name.empty() ? site.id.value : site.name);
    return place.product == Product::Jira ? PreviewTexts::tr("Projects created later on %1").arg(name)
                                          : PreviewTexts::tr("Spaces created later on %1").arg(name);
}

} // namespace

QList<MissedLine> missedLines(const preview::Preview& preview,
                              const std::vector<preview::ModuleChange>& modules, preview::ModuleFate fate)
{
    QList<MissedLine> lines;
    for (const ModuleKind kind : allKinds)
        if (MissedLine line = missedLine(preview, modules, fate, kind); !line.count.isEmpty())
            lines << line;
    return lines;
}

QString unknownModules(const preview::Preview& preview, const std::vector<preview::ModuleChange>& modules)
{
    std::vector<access::AppIndex> apps;
    for (const preview::ModuleChange& change : modules)
        if (!change.known && std::ranges::find(apps, change.app) == apps.end())
            apps.push_back(change.app);
    if (apps.empty())
        return {};
    return counted(QT_TRANSLATE_N_NOOP("PreviewTexts",
                                       "%Ln apps have no descriptor in this file, so what of them vanishes "
                                       "is not known: %1."),
                   apps.size())
        .arg(appNames(preview, apps));
}

QList<Warning> brokenPairWarnings(const preview::Preview& preview,
                                  const std::vector<preview::BrokenPairs>& broken)
{
    std::vector<access::AppIndex> sure;
    std::vector<access::AppIndex> unsure;
    std::set<access::ContainerIndex> where;
    QStringList objects;
    for (const preview::BrokenPairs& pairs : broken) {
        (pairs.known && !pairs.containers.empty() ? sure : unsure).push_back(pairs.app);
        where.insert(pairs.containers.begin(), pairs.containers.end());
        for (const std::string& object : pairs.objects)
            objects << wording::plainText(object, 40);
    }
    objects.removeDuplicates();
    QList<Warning> warnings;
    if (!sure.empty())
        warnings << Warning{
            counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "Event pairs break for %Ln apps"), sure.size()) +
                QStringLiteral(" (") + whereText(preview, {where.begin(), where.end()}) + QLatin1Char(')'),
            PreviewTexts::tr("They saw %1 created and will not see them deleted: %2.")
                .arg(andMore(objects), appNames(preview, sure))};
    if (!unsure.empty())
        warnings << Warning{
            counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "Event pairs may break for %Ln apps"), unsure.size()),
            PreviewTexts::tr("What they subscribe to, or what they are sent, is not known: %1.")
                .arg(appNames(preview, unsure))};
    return warnings;
}

QList<Warning> partnerWarnings(const preview::Preview& preview,
                               const std::vector<preview::PartnerSplit>& partners)
{
    QList<Warning> warnings;
    for (const preview::PartnerSplit& split : partners) {
        const QString title = split.vendor.empty()
                                  ? PreviewTexts::tr("A declared pair would see different containers")
                                  : PreviewTexts::tr("Apps of %1 would see different containers")
                                        .arg(wording::plainText(split.vendor, 60));
        QStringList sides;
        if (!split.read.empty())
            sides << PreviewTexts::tr("%1 can read").arg(appNames(preview, split.read));
        if (!split.notRead.empty())
            sides << PreviewTexts::tr("%1 cannot").arg(appNames(preview, split.notRead));
        if (!split.unknown.empty())
            sides << PreviewTexts::tr("of %1 it is not known").arg(appNames(preview, split.unknown));
        warnings << Warning{title,
                            PreviewTexts::tr("In %1: %2.")
                                .arg(whereText(preview, split.containers), sides.join(QStringLiteral("; ")))};
    }
    return warnings;
}

QString eventsByFramework(const preview::EventTally& tally)
{
    QStringList parts;
    if (tally.connect > 0)
        parts << counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln to Connect apps"), tally.connect);
    if (tally.forge > 0)
        parts << counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln to Forge apps"), tally.forge);
    return parts.join(QStringLiteral(", "));
}

QStringList futureLines(const preview::Preview& preview, const preview::FutureChanges& future)
{
    QStringList lines;
    for (const preview::FutureContainers& change : future.containers)
        lines << PreviewTexts::tr("%1: %2 for %3")
                     .arg(placeText(preview, change.place), gateChange(change.gate),
                          appNames(preview, change.apps));
    for (const preview::FutureApps& change : future.apps)
        lines << PreviewTexts::tr("Apps installed later: %1 in %2")
                     .arg(gateChange(change.gate), whereText(preview, change.containers));
    for (const preview::FutureBoth& change : future.both)
        lines << PreviewTexts::tr("%1, apps installed later: %2")
                     .arg(placeText(preview, change.place), gateChange(change.gate));
    return lines;
}

QList<MissedLine> peopleLines(const preview::Preview& preview, const preview::PeopleChanges& people,
                              std::size_t limit)
{
    QList<MissedLine> lines;
    for (const preview::PeopleGroup& group : people.groups) {
        if (static_cast<std::size_t>(lines.size()) == limit)
            break;
        const User& first = preview.organization().users[group.people.front().value];
        QString who = wording::plainText(first.name.empty() ? first.id.value : first.name, 60);
        if (group.people.size() > 1)
            who = counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%1 and %Ln more"), group.people.size() - 1)
                      .arg(who);
        const QString cells = counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln cells"), group.cells);
        const QString apps = counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln apps"), group.apps);
        const QString containers =
            counted(QT_TRANSLATE_N_NOOP("PreviewTexts", "%Ln containers"), group.containers);
        lines << MissedLine{who, PreviewTexts::tr("%1: %2 in %3").arg(cells, apps, containers)};
    }
    return lines;
}

} // namespace gatehouse::ui
