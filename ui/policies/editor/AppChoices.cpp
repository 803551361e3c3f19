// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/AppChoices.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace gatehouse::ui {
namespace {

struct AppChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(AppChoices)
};

ChoiceCell greyCell(const QString& text, TextRole role = TextRole::Body)
{
    return {text, {}, {}, role, ColorRole::Text2};
}

bool neverEligible(const std::vector<const App*>& installations)
{
    return std::ranges::all_of(installations, [](const App* app) { return app->eligible == false; });
}

QString eligibilityNote(const std::vector<const App*>& installations)
{
    if (neverEligible(installations))
        return AppChoiceText::tr(
            "Not eligible: no policy can block this app. Whether it is listed changes nothing.");
    if (std::ranges::any_of(installations, [](const App* app) { return !app->eligible; }))
        return AppChoiceText::tr("It is not known whether policies can block this app.");
    return {};
}

ChoiceRow installedChoice(const std::vector<const App*>& installations, bool listed)
{
    const App& app = *installations.front();
    const QString sites = installations.size() > 1
                              ? AppChoiceText::tr("%n sites", nullptr, static_cast<int>(installations.size()))
                              : QString();
    return {QString::fromStdString(app.key.value),
            {{QString::fromStdString(app.name), sites, {}, TextRole::BodyMedium, ColorRole::Text},
             greyCell(QString::fromStdString(app.vendor)),
             greyCell(wording::name(app.framework)),
             greyCell(QString::fromStdString(app.key.value), TextRole::Mono)},
            listed,
            neverEligible(installations),
            false,
            eligibilityNote(installations),
            {}};
}

ChoiceRow laterChoice()
{
    return {{},    {{AppChoiceText::tr("Apps installed later"), {}, {}, TextRole::Body, ColorRole::Text2}},
            false, false,
            true,  AppChoiceText::tr("An app with a key that is not on the list."),
            {}};
}

bool laterLast(const ChoiceRow& a, const ChoiceRow& b)
{
    if (a.locked != b.locked)
        return b.locked;
    return QString::localeAwareCompare(a.cells.front().text, b.cells.front().text) < 0;
}

} // namespace

ChoiceRow absentAppChoice(const AppKey& key)
{
    return {QString::fromStdString(key.value),
            {{QString::fromStdString(key.value),
              AppChoiceText::tr("not installed"),
              {},
              TextRole::Mono,
              ColorRole::Text}},
            true,
            false,
            false,
            AppChoiceText::tr(
                "No app of this organization has this key. It is kept and counts once the app is installed."),
            {}};
}

QList<ChoiceRow> appChoices(const Organization& organization, const std::vector<AppKey>& listed)
{
    std::map<AppKey, std::vector<const App*>> byKey;
    for (const App& app : organization.apps)
        byKey[app.key].push_back(&app);
    const std::set<AppKey> chosen(listed.begin(), listed.end());
    QList<ChoiceRow> rows;
    for (const auto& [key, installations] : byKey)
        rows << installedChoice(installations, chosen.contains(key));
    std::ranges::stable_sort(rows, laterLast);
    rows.prepend(laterChoice());
    const auto firstLocked = std::ranges::find(rows, true, &ChoiceRow::locked);
    auto at = static_cast<qsizetype>(firstLocked - rows.begin());
    for (const AppKey& key : chosen)
        if (!byKey.contains(key))
            rows.insert(at++, absentAppChoice(key));
    return rows;
}

ChoiceCell appUnderRule(const ChoiceRow& row, RuleEffect effect, bool met, PolicyModel model)
{
    if (row.locked)
        return {AppChoiceText::tr("cannot be blocked"),
                {},
                VerdictGlyph::Beyond,
                TextRole::Body,
                ColorRole::Beyond};
    if (effect == RuleEffect::Block)
        return met ? ChoiceCell{AppChoiceText::tr("blocked"),
                                {},
                                VerdictGlyph::DeniedByPolicy,
                                TextRole::Body,
                                ColorRole::Text}
                   : ChoiceCell{AppChoiceText::tr("not blocked"),
                                {},
                                VerdictGlyph::Allowed,
                                TextRole::Body,
                                ColorRole::Text};
    if (met && model == PolicyModel::Overrides)
        return {AppChoiceText::tr("allowed"), {}, VerdictGlyph::Allowed, TextRole::Body, ColorRole::Text};
    return {met ? AppChoiceText::tr("not blocked by this policy") : AppChoiceText::tr("not named"),
            {},
            access::GateResult::NotApplicable,
            TextRole::Body,
            ColorRole::Text2};
}

} // namespace gatehouse::ui
