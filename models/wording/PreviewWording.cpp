// SPDX-License-Identifier: Apache-2.0
#include "models/wording/PreviewWording.h"

#include "models/wording/InstallWording.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <initializer_list>
#include <iterator>

namespace gatehouse::wording {
namespace {

constexpr int keysTold = 6; ///< of a longer list; the rest is counted

QString sayPreview(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

QString countPreview(const char* text, std::size_t count)
{
    return QCoreApplication::translate("wording", text, nullptr, static_cast<int>(count));
}

template <class E>
QString nthOfPreview(E value, std::initializer_list<const char*> texts)
{
    return sayPreview(std::data(texts)[static_cast<std::size_t>(value)]);
}

QString whereText(std::size_t containers)
{
    return countPreview(QT_TRANSLATE_N_NOOP("wording", "in %Ln containers"), containers);
}

QString appNames(const std::vector<access::AppIndex>& apps, const Organization& names)
{
    QStringList told;
    for (const access::AppIndex app : apps)
        told << appText(names.apps.at(app.value).key, names);
    return told.join(sayPreview(QT_TRANSLATE_NOOP("wording", ", ")));
}

QString gateText(const preview::GateChange& gate)
{
    return QStringLiteral("%1 → %2").arg(name(gate.before), name(gate.after));
}

QString objectsText(const std::vector<std::string>& objects)
{
    QStringList told;
    for (const std::string& object : objects)
        told << plainText(object, 40);
    return told.join(sayPreview(QT_TRANSLATE_NOOP("wording", ", ")));
}

QString brokenPattern(const preview::BrokenPairs& broken)
{
    if (!broken.known)
        return sayPreview(QT_TRANSLATE_NOOP(
            "wording", "%1 may miss that things are deleted in %2: what it subscribes to is not known"));
    return broken.containers.empty()
               ? sayPreview(QT_TRANSLATE_NOOP("wording",
                                              "%1 may have seen %3 created in %2 and will not see "
                                              "them deleted: whether it is sent events is not known"))
               : sayPreview(
                     QT_TRANSLATE_NOOP("wording", "%1 saw %3 created in %2 and will not see them deleted"));
}

} // namespace

PreviewClauses previewClauses(const preview::Figures& figures)
{
    PreviewClauses clauses;
    if (figures.appsLosing > 0) {
        clauses.losing =
            countPreview(QT_TRANSLATE_N_NOOP("wording", "%Ln apps lose access"), figures.appsLosing);
        clauses.losingWhere = whereText(figures.containersLosing);
    }
    if (figures.appsGaining > 0) {
        clauses.gaining =
            countPreview(QT_TRANSLATE_N_NOOP("wording", "%Ln apps gain access"), figures.appsGaining);
        clauses.gainingWhere = whereText(figures.containersGaining);
    }
    clauses.cells =
        figures.tally.cells() == 0
            ? sayPreview(QT_TRANSLATE_NOOP("wording", "No cell changes."))
            : countPreview(QT_TRANSLATE_N_NOOP("wording", "%Ln of %1 cells change."), figures.tally.cells())
                  .arg(figures.allCells);
    return clauses;
}

QString previewSentence(const preview::Figures& figures)
{
    const PreviewClauses clauses = previewClauses(figures);
    QStringList parts;
    if (!clauses.losing.isEmpty())
        parts << clauses.losing + u' ' + clauses.losingWhere;
    if (!clauses.gaining.isEmpty())
        parts << clauses.gaining + u' ' + clauses.gainingWhere;
    if (parts.isEmpty())
        return clauses.cells;
    return sayPreview(QT_TRANSLATE_NOOP("wording", "%1. %2"))
        .arg(parts.join(sayPreview(QT_TRANSLATE_NOOP("wording", ", "))), clauses.cells);
}

QStringList causeTexts(const preview::Preview& preview, const std::vector<std::size_t>& causes)
{
    QStringList texts;
    for (const std::size_t cause : causes)
        texts << changeText(preview.changes.at(cause), preview.lists(), preview.organization());
    return texts;
}

QString name(preview::ModuleKind kind)
{
    return nthOfPreview(kind, {QT_TRANSLATE_NOOP("wording", "Macro"), QT_TRANSLATE_NOOP("wording", "Panel"),
                               QT_TRANSLATE_NOOP("wording", "Action"), QT_TRANSLATE_NOOP("wording", "Field"),
                               QT_TRANSLATE_NOOP("wording", "Page")});
}

QString moduleCount(preview::ModuleKind kind, std::size_t count)
{
    switch (kind) {
    case preview::ModuleKind::Macro:
        return countPreview(QT_TRANSLATE_N_NOOP("wording", "%Ln macros"), count);
    case preview::ModuleKind::Panel:
        return countPreview(QT_TRANSLATE_N_NOOP("wording", "%Ln panels"), count);
    case preview::ModuleKind::Action:
        return countPreview(QT_TRANSLATE_N_NOOP("wording", "%Ln actions"), count);
    case preview::ModuleKind::Field:
        return countPreview(QT_TRANSLATE_N_NOOP("wording", "%Ln fields"), count);
    case preview::ModuleKind::Page:
        break;
    }
    return countPreview(QT_TRANSLATE_N_NOOP("wording", "%Ln pages"), count);
}

QString name(preview::ModuleFate fate)
{
    return nthOfPreview(fate,
                        {QT_TRANSLATE_NOOP("wording", "vanishes"), QT_TRANSLATE_NOOP("wording", "returns"),
                         QT_TRANSLATE_NOOP("wording", "not known")});
}

QString name(access::FutureGate gate)
{
    return nthOfPreview(
        gate, {QT_TRANSLATE_NOOP("wording", "not blocked"), QT_TRANSLATE_NOOP("wording", "blocked"),
               QT_TRANSLATE_NOOP("wording", "unknown"), QT_TRANSLATE_NOOP("wording", "beyond policy"),
               QT_TRANSLATE_NOOP("wording", "not applicable")});
}

QString brokenPairsText(const preview::BrokenPairs& broken, const Organization& names)
{
    const auto& containers = broken.containers.empty() ? broken.perhaps : broken.containers;
    const QString app = appText(names.apps.at(broken.app.value).key, names);
    const QString where = containerKeys(containers, names, keysTold);
    const QString pattern = brokenPattern(broken);
    return broken.known ? pattern.arg(app, where, objectsText(broken.objects)) : pattern.arg(app, where);
}

QString partnerText(const preview::PartnerSplit& split, const Organization& names)
{
    const QString where = containerKeys(split.containers, names, keysTold);
    QStringList parts;
    parts << (split.vendor.empty()
                  ? sayPreview(QT_TRANSLATE_NOOP("wording", "Apps that work together now differ in %1."))
                        .arg(where)
                  : sayPreview(QT_TRANSLATE_NOOP("wording", "Apps of %1 now differ in %2."))
                        .arg(plainText(split.vendor, 80), where));
    if (!split.read.empty())
        parts << sayPreview(QT_TRANSLATE_NOOP("wording", "Can read there: %1."))
                     .arg(appNames(split.read, names));
    if (!split.notRead.empty())
        parts << sayPreview(QT_TRANSLATE_NOOP("wording", "Cannot: %1.")).arg(appNames(split.notRead, names));
    if (!split.unknown.empty())
        parts
            << sayPreview(QT_TRANSLATE_NOOP("wording", "Not known: %1.")).arg(appNames(split.unknown, names));
    return parts.join(u' ');
}

QString futureText(const preview::FutureContainers& future, const Organization& names)
{
    const ProductInstance place{names.sites.at(future.place.site.value).id, future.place.product};
    return countPreview(QT_TRANSLATE_N_NOOP("wording", "%1, created later: %Ln apps, %2"), future.apps.size())
        .arg(productText(place, names), gateText(future.gate));
}

QString futureText(const preview::FutureApps& future)
{
    return sayPreview(QT_TRANSLATE_NOOP("wording", "Apps installed later: %1 %2"))
        .arg(gateText(future.gate), whereText(future.containers.size()));
}

} // namespace gatehouse::wording
