// SPDX-License-Identifier: Apache-2.0
#include "models/access/ScopePower.h"
#include "models/reports/chapters/Chapters.h"

#include <algorithm>
#include <numeric>

/// Every app with what it asked for and how far it reaches.
namespace gatehouse::reports {

namespace {

/// How many apps the chart shows; the tables have all.
constexpr std::size_t chartApps = 20;

std::string productNames(const std::vector<Product>& products)
{
    QStringList names;
    for (const Product product : products)
        names += wording::name(product);
    return names.join(QStringLiteral(", ")).toStdString();
}

Word stateOf(const App& app)
{
    return word(std::string(app.candidate ? "candidate" : app.enabled ? "enabled" : "disabled"));
}

Table listTable(const SharedFacts& facts)
{
    const bool versions = !facts->names.redaction().vendors;
    std::vector<Column> columns{
        column("app", ColumnType::Code),           column("name", ColumnType::Text),
        column("vendor", ColumnType::Text),        column("framework", ColumnType::Word),
        column("site", ColumnType::Code),          column("products", ColumnType::Text),
        column("state", ColumnType::Word),         column("blockable", ColumnType::Word),
        column("scope-count", ColumnType::Number), column("installed", ColumnType::Day)};
    if (versions)
        columns.push_back(column("version", ColumnType::Text));
    return table("apps.list", std::move(columns), facts->organization().apps.size(),
                 [facts, versions](std::size_t at, Row& row) {
                     const App& app = facts->organization().apps[at];
                     row = {facts->names.appId(app),
                            facts->names.appName(app),
                            facts->names.vendor(app),
                            word(app.framework),
                            app.site.value,
                            productNames(app.products),
                            stateOf(app),
                            yesNo(app.eligible)};
                     row.push_back(app.scopes ? Value(std::uint64_t{app.scopes->size()}) : Value(NotKnown()));
                     row.push_back(dayOrNotKnown(facts->names, app.installedAt));
                     if (versions)
                         row.push_back(orNotKnown(app.version));
                 });
}

/// For each app in how many containers it is installed, and in how many it is not.
Table populationTable(const SharedFacts& facts)
{
    return table("apps.population",
                 {column("app", ColumnType::Code), column("applicable", ColumnType::Number),
                  column("not-applicable", ColumnType::Number), column("blocked", ColumnType::Number),
                  column("perhaps-blocked", ColumnType::Number)},
                 facts->apps.size(), [facts](std::size_t at, Row& row) {
                     const AppCounts& app = facts->apps[at];
                     row = {facts->names.appId(facts->organization().apps[at]), std::uint64_t{app.applicable},
                            std::uint64_t{facts->containers.size() - app.applicable},
                            std::uint64_t{app.blocked}, std::uint64_t{app.perhapsBlocked}};
                 });
}

Table appReachTable(const SharedFacts& facts, const char* id, access::Reach access::AppReach::*reach)
{
    std::vector<Column> columns{column("app", ColumnType::Code)};
    addActionColumns(columns, ColumnType::Range);
    return table(id, std::move(columns), facts->apps.size(), [facts, reach](std::size_t at, Row& row) {
        row = {facts->names.appId(facts->organization().apps[at])};
        addReach(facts->apps[at].reach.*reach, row);
    });
}

/// Containers in which the app reads by itself, only through people, and perhaps.
std::vector<std::uint64_t> readBar(const AppCounts& app)
{
    const auto read = static_cast<std::size_t>(Action::Read);
    return {app.reach.byItself[read].allowed, app.reach.onlyThroughPeople[read], app.reach.perhaps[read]};
}

std::vector<std::size_t> furthestFirst(const ReportFacts& facts)
{
    std::vector<std::size_t> order(facts.apps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto length = [&](std::size_t app) {
        const auto bar = readBar(facts.apps[app]);
        return std::pair(bar[0] + bar[1] + bar[2], bar[0]);
    };
    std::ranges::stable_sort(order, [&](auto a, auto b) { return length(a) > length(b); });
    order.resize(std::min(order.size(), chartApps));
    return order;
}

Chart reachChart(const ReportFacts& facts)
{
    Chart chart{.id = "apps.reach",
                .title = said("apps.reach"),
                .description = said("apps.reach-chart", {QString::number(chartApps)}),
                .series = {{said("series.by-itself"), BarFill::Filled},
                           {said("series.only-through-people"), BarFill::Outlined},
                           {said("series.not-known"), BarFill::Hatched}},
                .bars = {},
                .most = 1};
    for (const std::size_t app : furthestFirst(facts)) {
        chart.bars.push_back({facts.names.appName(facts.organization().apps[app]), readBar(facts.apps[app])});
        chart.most = std::max(chart.most, std::uint64_t{facts.apps[app].applicable});
    }
    return chart;
}

/// One declared scope of one app.
struct DeclaredRow
{
    std::size_t app;
    std::size_t scope;
};

void scopeRow(const ReportFacts& facts, const DeclaredRow& at, Row& row)
{
    const App& app = facts.organization().apps[at.app];
    const ScopeId& id = (*app.scopes)[at.scope];
    const auto unknown = access::unknownScopes(app.framework, std::span(&id, 1), facts.core().catalogue());
    const bool known = unknown.empty();
    const bool hidden = !known && facts.names.redaction().vendors;
    row = {facts.names.appId(app), hidden ? said("name.unknown-scope") : id.value, yesNo(known)};
    const auto found = facts.core().catalogue().findScope(id.value);
    row.emplace_back(found && known ? std::string(facts.core().catalogue().scopes()[*found].title)
                                    : std::string());
}

Table scopeTable(const SharedFacts& facts)
{
    std::vector<DeclaredRow> declared;
    const auto& apps = facts->organization().apps;
    for (std::size_t app = 0; app < apps.size(); ++app)
        for (std::size_t scope = 0; apps[app].scopes && scope < apps[app].scopes->size(); ++scope)
            declared.push_back({app, scope});
    const std::size_t count = declared.size();
    return table("apps.scopes",
                 {column("app", ColumnType::Code), column("scope", ColumnType::Code),
                  column("catalogued", ColumnType::Word), column("opens", ColumnType::Text)},
                 count, [facts, declared = std::move(declared)](std::size_t at, Row& row) {
                     scopeRow(*facts, declared[at], row);
                 });
}

} // namespace

Blocks appsChapter(const SharedFacts& facts)
{
    return {paragraph("apps.what"),
            Figures{{figure("apps.count", facts->apps.size())}},
            listTable(facts),
            heading("apps.reach-heading"),
            paragraph("apps.reach-what"),
            reachChart(*facts),
            appReachTable(facts, "apps.by-itself", &access::AppReach::byItself),
            appReachTable(facts, "apps.through-people", &access::AppReach::throughPeople),
            populationTable(facts),
            heading("apps.scopes-heading"),
            paragraph("apps.scopes-what"),
            scopeTable(facts)};
}

} // namespace gatehouse::reports
