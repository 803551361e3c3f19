// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Language.h"
#include "models/wording/NoticeParts.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gatehouse::wording::noticeParts {

namespace {

using notices::AppNotice;
using notices::OtherLayer;
using notices::OwnerPage;
using notices::Treatment;

/// So many apps of a group are named on the first page, and names are cut there after so many characters.
constexpr qsizetype namedAtFirst = 12;
constexpr int shortName = 80;

constexpr std::initializer_list<Treatment> allTreatments = {
    Treatment::Blocked, Treatment::NotBlocked, Treatment::CannotBeBlocked, Treatment::EligibilityNotKnown,
    Treatment::PrecedenceNotDecided};

struct NamedApps
{
    QString text;
    bool shortened = false;
};

QList<const AppNotice*> byName(QList<const AppNotice*> apps)
{
    std::stable_sort(apps.begin(), apps.end(), [](const AppNotice* a, const AppNotice* b) {
        return QString::compare(QString::fromStdString(a->name), QString::fromStdString(b->name),
                                Qt::CaseInsensitive) < 0;
    });
    return apps;
}

/// "Acme, Gate and 12 more"; names in alphabetical order.
NamedApps namedApps(const QList<const AppNotice*>& unsorted)
{
    const QList<const AppNotice*> apps = byName(unsorted);
    NamedApps named;
    QStringList names;
    for (const AppNotice* app : apps.mid(0, namedAtFirst)) {
        names.append(plainText(app->name, shortName));
        named.shortened |= names.back() != plainText(app->name);
    }
    named.text = names.join(QStringLiteral(", "));
    if (apps.size() <= namedAtFirst)
        return named;
    named.shortened = true;
    named.text = said(QT_TRANSLATE_NOOP("wording", "%1 and %2 more"))
                     .arg(named.text, counted(static_cast<std::size_t>(apps.size() - namedAtFirst)));
    return named;
}

QString treatmentWords(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Blocked:
        return said(QT_TRANSLATE_NOOP("wording", "Blocked"));
    case Treatment::NotBlocked:
        return said(QT_TRANSLATE_NOOP("wording", "Not blocked"));
    case Treatment::CannotBeBlocked:
        return said(QT_TRANSLATE_NOOP("wording", "Cannot be blocked by any policy"));
    case Treatment::EligibilityNotKnown:
        return said(QT_TRANSLATE_NOOP("wording", "Not known whether a policy can block it"));
    case Treatment::PrecedenceNotDecided:
        return said(QT_TRANSLATE_NOOP("wording", "Not known which of two policies counts"));
    }
    return {};
}

QString layerWords(OtherLayer layer)
{
    switch (layer) {
    case OtherLayer::Nothing:
        return said(QT_TRANSLATE_NOOP("wording", "Nothing else keeps it out"));
    case OtherLayer::SwitchedOff:
        return said(QT_TRANSLATE_NOOP("wording", "Switched off on the site"));
    case OtherLayer::Scope:
        return said(QT_TRANSLATE_NOOP("wording", "Did not ask for reading (scopes)"));
    case OtherLayer::Permission:
        return said(QT_TRANSLATE_NOOP("wording", "Has no permission to read here"));
    case OtherLayer::NotKnown:
        return said(QT_TRANSLATE_NOOP("wording", "Scopes or permissions are not known"));
    }
    return {};
}

QList<const AppNotice*> appsWith(const OwnerPage& page, Treatment treatment)
{
    QList<const AppNotice*> apps;
    for (const AppNotice& app : page.apps)
        if (app.treatment == treatment)
            apps.append(&app);
    return apps;
}

QList<const AppNotice*> appsWith(const OwnerPage& page, OtherLayer layer)
{
    QList<const AppNotice*> apps;
    for (const AppNotice& app : page.apps)
        if (app.otherLayer == layer)
            apps.append(&app);
    return apps;
}

/// One item a group that is not empty. True where not all is told.
template <class Group>
bool addGroups(Notice& lines, const OwnerPage& page, std::initializer_list<Group> groups,
               QString (*words)(Group))
{
    bool shortened = false;
    for (const Group group : groups) {
        const QList<const AppNotice*> apps = appsWith(page, group);
        if (apps.isEmpty())
            continue;
        const NamedApps named = namedApps(apps);
        shortened |= named.shortened;
        lines.append({NoticeKind::Item, named.text,
                      said(QT_TRANSLATE_NOOP("wording", "%1, %2: "))
                          .arg(words(group), counted(static_cast<std::size_t>(apps.size())))});
    }
    return shortened;
}

QString futureSentence(access::FutureGate gate)
{
    switch (gate) {
    case access::FutureGate::Blocked:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "An app that is installed later is blocked too, unless a policy "
                                      "is changed to allow it."));
    case access::FutureGate::NotBlocked:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "An app that is installed later is not blocked, unless a policy "
                                      "is changed to block it."));
    case access::FutureGate::Unknown:
        return said(
            QT_TRANSLATE_NOOP("wording", "Whether an app that is installed later is blocked is not known."));
    case access::FutureGate::Beyond:
    case access::FutureGate::NotApplicable:
        break;
    }
    return {};
}

/// "Acme (Acme Ltd)".
QString appWithVendor(const AppNotice& app)
{
    const QString name = plainText(app.name);
    return app.vendor.empty()
               ? name
               : said(QT_TRANSLATE_NOOP("wording", "%1 (%2)")).arg(name, plainText(app.vendor));
}

/// The apps of one treatment with their whole names, those first that nothing else keeps out.
void addAppsOf(Notice& lines, const QList<const AppNotice*>& apps)
{
    for (const OtherLayer layer : {OtherLayer::Nothing, OtherLayer::Permission, OtherLayer::Scope,
                                   OtherLayer::SwitchedOff, OtherLayer::NotKnown}) {
        QStringList names;
        for (const AppNotice* app : apps)
            if (app->otherLayer == layer)
                names.append(appWithVendor(*app));
        if (names.isEmpty())
            continue;
        const QString lead = layer == OtherLayer::Nothing
                                 ? QString()
                                 : said(QT_TRANSLATE_NOOP("wording", "%1: ")).arg(layerWords(layer));
        lines.append({NoticeKind::Item, names.join(QStringLiteral(", ")), lead});
    }
}

} // namespace

QString said(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

QString counted(std::size_t count)
{
    return locale().toString(static_cast<qulonglong>(count));
}

/// "this project", "this space".
QString here(const OwnerPage& page)
{
    return page.product == Product::Jira ? said(QT_TRANSLATE_NOOP("wording", "this project"))
                                         : said(QT_TRANSLATE_NOOP("wording", "this space"));
}

bool addInstalledApps(Notice& lines, const OwnerPage& page)
{
    lines.append({NoticeKind::Heading, said(QT_TRANSLATE_NOOP("wording", "The installed apps"))});
    if (page.apps.empty())
        lines.append({NoticeKind::Paragraph,
                      said(QT_TRANSLATE_NOOP("wording", "No app is installed for %1.")).arg(here(page))});
    const bool shortened = addGroups(lines, page, allTreatments, treatmentWords);
    if (const QString later = futureSentence(page.futureApps); !later.isEmpty())
        lines.append({NoticeKind::Paragraph, later});
    return shortened;
}

bool addOtherLayer(Notice& lines, const OwnerPage& page)
{
    lines.append(
        {NoticeKind::Heading, said(QT_TRANSLATE_NOOP("wording", "The other layer: permissions and scopes"))});
    lines.append({NoticeKind::Paragraph,
                  said(QT_TRANSLATE_NOOP(
                           "wording", "An app that no policy blocks can still be kept out: its own account "
                                      "needs permission in %1, and the app must have asked for reading. "
                                      "Policies neither give nor take permissions."))
                      .arg(here(page))});
    return addGroups(
        lines, page,
        {OtherLayer::Permission, OtherLayer::Scope, OtherLayer::SwitchedOff, OtherLayer::NotKnown},
        layerWords);
}

void addAllApps(Notice& lines, const OwnerPage& page)
{
    lines.append({NoticeKind::PageBreak, {}});
    lines.append(
        {NoticeKind::Heading,
         said(QT_TRANSLATE_NOOP("wording", "All installed apps, %1")).arg(counted(page.apps.size()))});
    for (const Treatment treatment : allTreatments) {
        const QList<const AppNotice*> apps = byName(appsWith(page, treatment));
        if (apps.isEmpty())
            continue;
        lines.append({NoticeKind::Heading,
                      said(QT_TRANSLATE_NOOP("wording", "%1, %2"))
                          .arg(treatmentWords(treatment), counted(static_cast<std::size_t>(apps.size())))});
        addAppsOf(lines, apps);
    }
}

} // namespace gatehouse::wording::noticeParts
