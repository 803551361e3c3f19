// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppEdits.h"

#include "models/foundation/Date.h"
#include "models/organization/Edits.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>

namespace gatehouse::ui::appEdits {

namespace {

QString editText(const char* text)
{
    return QCoreApplication::translate("AppEdits", text);
}

/// "Larkspur Forms", or "3 apps".
QString subject(const Organization& organization, const Apps& apps)
{
    if (apps.size() == 1)
        return wording::plainText(organization.apps.at(apps.front().value).name, 60);
    return QCoreApplication::translate("AppEdits", "%Ln apps", nullptr, static_cast<int>(apps.size()));
}

template <class Change>
Edit changed(const Organization& organization, const Apps& apps, Change change)
{
    std::vector<Edit> edits;
    for (const access::AppIndex app : apps) {
        App after = organization.apps.at(app.value);
        change(after);
        edits.push_back(edits::replaceApp(organization, app.value, std::move(after)));
    }
    return edits::joined(edits);
}

std::optional<std::string> known(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

QString factName(Fact fact)
{
    switch (fact) {
    case Fact::Name:
        return editText(QT_TRANSLATE_NOOP("AppEdits", "Rename %1"));
    case Fact::Vendor:
        return editText(QT_TRANSLATE_NOOP("AppEdits", "Change the vendor of %1"));
    case Fact::Version:
        return editText(QT_TRANSLATE_NOOP("AppEdits", "Change the version of %1"));
    case Fact::InstalledAt:
        break;
    }
    return editText(QT_TRANSLATE_NOOP("AppEdits", "Change the installation date of %1"));
}

} // namespace

NamedEdit setEligible(const Organization& organization, const Apps& apps, std::optional<bool> eligible)
{
    const char* const pattern = !eligible
                                    ? QT_TRANSLATE_NOOP("AppEdits", "Mark eligibility of %1 as not known")
                                : *eligible ? QT_TRANSLATE_NOOP("AppEdits", "Mark %1 as eligible")
                                            : QT_TRANSLATE_NOOP("AppEdits", "Mark %1 as not eligible");
    return {changed(organization, apps, [eligible](App& app) { app.eligible = eligible; }),
            editText(pattern).arg(subject(organization, apps))};
}

NamedEdit setEnabled(const Organization& organization, const Apps& apps, bool enabled)
{
    Apps installed;
    std::copy_if(apps.begin(), apps.end(), std::back_inserter(installed),
                 [&](access::AppIndex app) { return !organization.apps.at(app.value).candidate; });
    const char* const pattern = enabled ? QT_TRANSLATE_NOOP("AppEdits", "Mark %1 as enabled")
                                        : QT_TRANSLATE_NOOP("AppEdits", "Mark %1 as disabled");
    return {changed(organization, installed, [enabled](App& app) { app.enabled = enabled; }),
            editText(pattern).arg(subject(organization, installed))};
}

QString installedName(const Organization& organization, const Apps& apps)
{
    return editText(QT_TRANSLATE_NOOP("AppEdits", "Mark %1 as installed")).arg(subject(organization, apps));
}

NamedEdit remove(const Organization& organization, const Apps& apps)
{
    Apps last = apps;
    std::sort(last.begin(), last.end(), std::greater<>());
    std::vector<Edit> edits;
    for (const access::AppIndex app : last) // from the end, so that earlier positions stay true
        edits.push_back(edits::removeApp(organization, app.value));
    return {edits::joined(edits),
            editText(QT_TRANSLATE_NOOP("AppEdits", "Remove %1")).arg(subject(organization, apps))};
}

NamedEdit setAppUser(const Organization& organization, access::AppIndex app,
                     const std::optional<UserId>& user)
{
    const auto change = [&](App& after) { after.user = user; };
    return {changed(organization, {app}, change),
            editText(QT_TRANSLATE_NOOP("AppEdits", "Change the app user of %1"))
                .arg(subject(organization, {app}))};
}

NamedEdit addAppUser(const Organization& organization, access::AppIndex app)
{
    User user;
    user.id = edits::unusedUserId(organization);
    user.name = organization.apps.at(app.value).name;
    user.kind = AccountKind::App;
    const Edit named = changed(organization, {app}, [&](App& after) { after.user = user.id; });
    return {
        edits::joined({edits::addUser(organization, user), named}),
        editText(QT_TRANSLATE_NOOP("AppEdits", "Add an app user for %1")).arg(subject(organization, {app}))};
}

std::string factOf(const App& app, Fact fact)
{
    switch (fact) {
    case Fact::Name:
        return app.name;
    case Fact::Vendor:
        return app.vendor;
    case Fact::Version:
        return app.version.value_or(std::string());
    case Fact::InstalledAt:
        break;
    }
    return app.installedAt.value_or(std::string());
}

bool isValid(Fact fact, const std::string& text)
{
    if (fact == Fact::InstalledAt)
        return text.empty() || dateFromText(text).has_value();
    return fact != Fact::Name || !text.empty();
}

NamedEdit setFact(const Organization& organization, access::AppIndex app, Fact fact, const std::string& text)
{
    const auto change = [&](App& after) {
        if (!isValid(fact, text))
            return;
        switch (fact) {
        case Fact::Name:
            after.name = text;
            break;
        case Fact::Vendor:
            after.vendor = text;
            break;
        case Fact::Version:
            after.version = known(text);
            break;
        case Fact::InstalledAt:
            after.installedAt = known(text);
            break;
        }
    };
    return {changed(organization, {app}, change), factName(fact).arg(subject(organization, {app}))};
}

} // namespace gatehouse::ui::appEdits
