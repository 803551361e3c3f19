// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleAppRow.h"

#include "models/wording/Wording.h"
#include "ui/descriptors/ScopeLines.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace gatehouse::ui {
namespace {

constexpr qsizetype widestScopes = 22; ///< characters that fit beside one another
constexpr int longestScope = 80;

struct RuleAppText
{
    Q_DECLARE_TR_FUNCTIONS(RuleAppRow)
};

using AppsByKey = std::map<AppKey, std::vector<access::AppIndex>>;

AppsByKey appsByKey(const Organization& organization)
{
    AppsByKey apps;
    for (std::uint32_t at = 0; at < organization.apps.size(); ++at)
        apps[organization.apps[at].key].push_back({at});
    return apps;
}

QString siteOfRow(const Organization& organization, const std::vector<access::AppIndex>& installations)
{
    if (installations.size() > 1)
        return RuleAppText::tr("%n sites", nullptr, static_cast<int>(installations.size()));
    const SiteId& id = organization.apps[installations.front().value].site;
    if (organization.sites.empty() || organization.sites.front().id == id)
        return {};
    const auto site = std::ranges::find(organization.sites, id, &Site::id);
    return wording::plainText(site == organization.sites.end() ? id.value : site->name, 60);
}

/// True where one installation can be blocked, false where none can.
std::optional<bool> eligibleSomewhere(const Organization& organization,
                                      const std::vector<access::AppIndex>& installations)
{
    std::optional<bool> result = false;
    for (const access::AppIndex at : installations) {
        const std::optional<bool>& eligible = organization.apps[at.value].eligible;
        if (eligible == true)
            return true;
        if (!eligible)
            result = std::nullopt;
    }
    return result;
}

/// All of them where they are short, else the first and how many more.
void shortenScopes(RuleAppRow& row, const QStringList& ids)
{
    const QString all = ids.join(QStringLiteral(", "));
    row.scopes = ids.isEmpty() ? RuleAppText::tr("none") : all;
    if (ids.size() < 2 || all.size() <= widestScopes)
        return;
    row.scopes = ids.first();
    row.moreScopes = QStringLiteral("+") + QString::number(ids.size() - 1);
}

void fillScopes(RuleAppRow& row, const App& app, const catalogue::Catalogue& catalogue)
{
    if (!app.scopes) {
        row.scopesKnown = false;
        row.scopes = RuleAppText::tr("not known");
        row.scopesNote = RuleAppText::tr("The file does not say which scopes this app has.");
        return;
    }
    QStringList ids;
    QStringList unknown;
    for (const ScopeLine& line : scopeLines(app.framework, app.products, *app.scopes, catalogue)) {
        ids << wording::plainText(line.id.toStdString(), longestScope);
        if (!line.known)
            unknown << ids.last();
    }
    shortenScopes(row, ids);
    row.scopesKnown = unknown.isEmpty();
    row.scopesNote = ids.join(QStringLiteral("\n"));
    if (!unknown.isEmpty())
        row.scopesNote +=
            QLatin1Char('\n') + RuleAppText::tr("Not in the catalogue, so what they open is not "
                                                "known: %1")
                                    .arg(unknown.join(QStringLiteral(", ")));
}

RuleAppRow installedRow(const Organization& organization, const catalogue::Catalogue& catalogue,
                        std::vector<access::AppIndex> installations, bool listed)
{
    const App& app = organization.apps[installations.front().value];
    RuleAppRow row;
    row.key = app.key;
    row.installations = std::move(installations);
    row.name = wording::plainText(app.name.empty() ? app.key.value : app.name, 120);
    row.site = siteOfRow(organization, row.installations);
    row.vendor = wording::plainText(app.vendor, 120);
    row.framework = app.framework;
    row.eligible = eligibleSomewhere(organization, row.installations);
    row.listed = listed;
    fillScopes(row, app, catalogue);
    row.haystack =
        QStringList{row.name, QString::fromStdString(app.key.value), row.vendor, row.scopesNote, row.scopes}
            .join(QLatin1Char('\n'))
            .toCaseFolded();
    return row;
}

} // namespace

RuleAppRow absentApp(const AppKey& key)
{
    RuleAppRow row;
    row.key = key;
    row.name = wording::plainText(key.value, 120);
    row.site = RuleAppText::tr("not installed");
    row.listed = true;
    row.haystack = row.name.toCaseFolded();
    return row;
}

std::vector<RuleAppRow> ruleAppRows(const Organization& organization, const catalogue::Catalogue& catalogue,
                                    const std::vector<AppKey>& listed)
{
    const std::set<AppKey> chosen(listed.begin(), listed.end());
    AppsByKey apps = appsByKey(organization);
    std::vector<RuleAppRow> rows;
    for (auto& [key, installations] : apps)
        rows.push_back(installedRow(organization, catalogue, std::move(installations), chosen.contains(key)));
    std::stable_sort(rows.begin(), rows.end(), [](const RuleAppRow& a, const RuleAppRow& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    for (const AppKey& key : chosen)
        if (!apps.contains(key))
            rows.push_back(absentApp(key));
    return rows;
}

UnderRule underRule(const AppAccessRule& rule, bool met, const RuleAppRow& row)
{
    if (row.isBeyond())
        return UnderRule::CannotBeBlocked;
    if (rule.effect == RuleEffect::Allow)
        return met ? UnderRule::Allowed : UnderRule::Unnamed;
    if (!met)
        return UnderRule::Allowed;
    return row.isInstalled() && !row.eligible ? UnderRule::PerhapsBlocked : UnderRule::Blocked;
}

access::ReachCount readsOf(const RuleAppRow& row, const RuleForecast& forecast, bool met)
{
    access::ReachCount sum;
    for (const access::AppIndex app : row.installations) {
        const access::ReachCount& count = met ? forecast.at(app.value).met : forecast.at(app.value).spared;
        sum.allowed += count.allowed;
        sum.unknown += count.unknown;
        sum.total += count.total;
    }
    return sum;
}

} // namespace gatehouse::ui
