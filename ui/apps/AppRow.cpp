// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppRow.h"

#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <string_view>
#include <unordered_map>

namespace gatehouse::ui {

namespace {

using SiteNames = std::unordered_map<std::string, QString>;
using KeyCounts = std::unordered_map<std::string, int>;

SiteNames siteNames(const Organization& organization)
{
    SiteNames names;
    for (const Site& site : organization.sites)
        names.emplace(site.id.value, wording::plainText(site.name));
    return names;
}

KeyCounts keyCounts(const Organization& organization)
{
    KeyCounts counts;
    for (const App& app : organization.apps)
        ++counts[app.key.value];
    return counts;
}

/// "Confl." beside another product, so that both fit a column.
QString productNames(const std::vector<Product>& products)
{
    QStringList names;
    for (const Product product : products)
        names.append(product == Product::Confluence ? QCoreApplication::translate("AppRow", "Confl.")
                                                    : wording::name(product));
    return names.join(QStringLiteral(", "));
}

QString haystack(const App& app)
{
    QString text = QString::fromStdString(app.name + '\n' + app.key.value + '\n' + app.vendor);
    if (app.scopes)
        for (const ScopeId& scope : *app.scopes)
            text += u'\n' + QString::fromStdString(scope.value);
    return text.toCaseFolded();
}

AppStage stageOf(const App& app)
{
    if (app.candidate)
        return AppStage::Candidate;
    return app.enabled ? AppStage::Installed : AppStage::Disabled;
}

FindingCounts countsOf(const std::vector<findings::StandingFinding>& findings)
{
    FindingCounts counts;
    for (const findings::StandingFinding& each : findings) {
        if (!each.isOpen()) {
            ++counts.accepted;
            continue;
        }
        ++counts.open[static_cast<std::size_t>(each.finding.severity)];
        counts.codes.append(QString::fromStdString(each.finding.code));
    }
    counts.codes.removeDuplicates();
    return counts;
}

void takeReview(AppRow& row, const Organization& organization, const reviews::ReviewStanding& standing,
                Date today)
{
    row.review = standing;
    row.decision.reset();
    if (standing.latest)
        row.decision = organization.reviews[*standing.latest].decision;
    row.reviewed = wording::reviewedText(organization, standing, today);
}

AppRow appRow(const App& app, access::AppIndex index)
{
    AppRow row;
    row.app = index;
    row.id = appId(app);
    row.name = wording::plainText(app.name);
    row.vendor = wording::plainText(app.vendor);
    row.framework = app.framework;
    row.stage = stageOf(app);
    row.products = app.products;
    row.productNames = productNames(app.products);
    row.eligible = app.eligible;
    row.haystack = haystack(app);
    return row;
}

} // namespace

std::optional<findings::Severity> FindingCounts::worst() const
{
    for (std::size_t severity = open.size(); severity-- > 0;)
        if (open[severity] > 0)
            return static_cast<findings::Severity>(severity);
    return std::nullopt;
}

std::vector<AppRow> appRows(const Organization& organization, const Insights& insights)
{
    const SiteNames sites = siteNames(organization);
    const KeyCounts counts = keyCounts(organization);
    const std::vector<reviews::ReviewStanding> standings =
        reviews::reviewStandings(organization, insights.today());
    std::vector<AppRow> rows;
    rows.reserve(organization.apps.size());
    for (const App& app : organization.apps) {
        AppRow row = appRow(app, {static_cast<std::uint32_t>(rows.size())});
        if (counts.at(app.key.value) > 1)
            row.site = sites.at(app.site.value);
        takeReview(row, organization, standings[rows.size()], insights.today());
        takeInsight(row, app, insights);
        rows.push_back(std::move(row));
    }
    return rows;
}

void takeInsight(AppRow& row, const App& app, const Insights& insights)
{
    const AppInsight* const insight = insights.of(app);
    if (insight == nullptr)
        return;
    row.reach = insight->reach;
    row.findings = countsOf(insights.findingsOf(app));
}

QString reachText(const access::ReachCount& count)
{
    const QLocale locale;
    if (count.unknown == 0)
        return locale.toString(count.allowed);
    return locale.toString(count.allowed) + u'–' + locale.toString(count.allowed + count.unknown);
}

} // namespace gatehouse::ui
