// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"

#include <algorithm>
#include <map>

/// What was read, what of it is not known, and the proof that nothing was left out.
namespace gatehouse::reports {

namespace {

struct Counted
{
    const char* code; ///< a word of "word.…"
    std::uint64_t count;
    std::uint64_t whole;
};

template <class List, class Predicate>
std::uint64_t countIf(const List& list, Predicate predicate)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(list, predicate));
}

Figures listFigures(const Organization& organization)
{
    const auto people =
        countIf(organization.users, [](const User& u) { return u.kind == AccountKind::Person; });
    const auto active = countIf(
        organization.users, [](const User& user) { return user.kind == AccountKind::Person && user.active; });
    return {{figure("population.sites", organization.sites.size()),
             figure("population.containers", organization.containers.size()),
             figure("population.apps", organization.apps.size()), figure("population.people", people),
             figure("population.people-active", active, people),
             figure("population.app-accounts", organization.users.size() - people),
             figure("population.groups", organization.groups.size()),
             figure("population.schemes", organization.schemes.size()),
             figure("population.policies", organization.policies.size()),
             figure("population.reviews", organization.reviews.size())}};
}

Table siteTable(const SharedFacts& facts)
{
    const bool addresses = !facts->names.redaction().any();
    std::vector<Column> columns{column("site", ColumnType::Code), column("name", ColumnType::Text)};
    if (addresses)
        columns.push_back(column("address", ColumnType::Code));
    for (const char* id : {"containers", "apps"})
        columns.push_back(column(id, ColumnType::Number));
    return table("population.by-site", std::move(columns), facts->organization().sites.size(),
                 [facts, addresses](std::size_t at, Row& row) {
                     const Organization& all = facts->organization();
                     const Site& site = all.sites[at];
                     row = {site.id.value, site.name};
                     if (addresses)
                         row.push_back(orNotKnown(site.url));
                     row.emplace_back(
                         countIf(all.containers, [&](const auto& c) { return c.site == site.id; }));
                     row.emplace_back(countIf(all.apps, [&](const App& app) { return app.site == site.id; }));
                 });
}

/// Facts that the input leaves out.
std::vector<Counted> missingFactCounts(const Organization& organization)
{
    const auto& apps = organization.apps;
    const auto accounts = countIf(apps, [](const App& a) { return a.framework != Framework::OAuth2; });
    return {{"scheme", countIf(organization.containers, [](const Container& c) { return !c.scheme; }),
             organization.containers.size()},
            {"app-user",
             countIf(apps, [](const App& a) { return a.framework != Framework::OAuth2 && !a.user; }),
             accounts},
            {"scopes", countIf(apps, [](const App& app) { return !app.scopes; }), apps.size()},
            {"blockable", countIf(apps, [](const App& app) { return !app.eligible; }), apps.size()},
            {"version", countIf(apps, [](const App& app) { return !app.version; }), apps.size()},
            {"descriptor", countIf(apps, [](const App& a) { return a.descriptor.empty(); }), apps.size()}};
}

Table unknownTable(const SharedFacts& facts)
{
    return table("population.unknown",
                 {column("fact", ColumnType::Word), column("missing", ColumnType::Number),
                  column("of", ColumnType::Number)},
                 missingFactCounts(facts->organization()).size(),
                 [counts = missingFactCounts(facts->organization())](std::size_t at, Row& row) {
                     row = {word(std::string(counts[at].code)), counts[at].count, counts[at].whole};
                 });
}

/// What would close most open cells, over all apps.
std::vector<installs::Narrowing> narrowings(const ReportFacts& facts)
{
    std::map<installs::MissingFact, installs::Narrowing> sums;
    for (const AppCounts& app : facts.apps)
        for (const installs::Narrowing& one : app.missing.facts) {
            installs::Narrowing& sum = sums[one.fact];
            sum.fact = one.fact;
            sum.containers += one.containers;
            sum.settled += one.settled;
        }
    std::vector<installs::Narrowing> list;
    for (const auto& [fact, sum] : sums)
        list.push_back(sum);
    std::ranges::stable_sort(list, [](const auto& a, const auto& b) {
        return std::pair(a.settled, a.containers) > std::pair(b.settled, b.containers);
    });
    return list;
}

Word factWord(installs::MissingFact fact)
{
    constexpr std::array<const char*, 5> codes{"app-user", "scopes", "scheme", "blockable", "precedence"};
    return {codes[static_cast<std::size_t>(fact)], wording::name(fact).toStdString()};
}

Table narrowingTable(const SharedFacts& facts)
{
    auto list = narrowings(*facts);
    const std::size_t count = list.size();
    return table("population.narrowing",
                 {column("fact", ColumnType::Word), column("settles", ColumnType::Number),
                  column("missing-in", ColumnType::Number)},
                 count, [list = std::move(list)](std::size_t at, Row& row) {
                     row = {factWord(list[at].fact), std::uint64_t{list[at].settled},
                            std::uint64_t{list[at].containers}};
                 });
}

/// Apps with open cells, with the fact that would close most of them.
Table openTable(const SharedFacts& facts)
{
    std::vector<std::size_t> open;
    for (std::size_t app = 0; app < facts->apps.size(); ++app)
        if (facts->apps[app].missing.openContainers > 0)
            open.push_back(app);
    const std::size_t count = open.size();
    return table("population.open-apps",
                 {column("app", ColumnType::Code), column("open", ColumnType::Number),
                  column("of", ColumnType::Number), column("fact", ColumnType::Word),
                  column("settles", ColumnType::Number)},
                 count, [facts, open = std::move(open)](std::size_t at, Row& row) {
                     const AppCounts& app = facts->apps[open[at]];
                     row = {facts->names.appId(facts->organization().apps[open[at]]),
                            std::uint64_t{app.missing.openContainers}, std::uint64_t{app.applicable}};
                     if (app.missing.facts.empty()) {
                         row.insert(row.end(), {NotKnown(), NotKnown()});
                         return;
                     }
                     row.emplace_back(factWord(app.missing.facts.front().fact));
                     row.emplace_back(std::uint64_t{app.missing.facts.front().settled});
                 });
}

} // namespace

Blocks populationChapter(const SharedFacts& facts)
{
    const CellTotals& totals = facts->totals;
    Blocks blocks{paragraph("population.what"),
                  listFigures(facts->organization()),
                  siteTable(facts),
                  heading("population.complete"),
                  paragraph("population.proof"),
                  Figures{{figure("population.pairs", totals.pairs),
                           figure("population.applicable", totals.applicable, totals.pairs),
                           figure("population.not-applicable", totals.notApplicable(), totals.pairs)}}};
    if (!facts->dayKnown)
        blocks.insert(blocks.begin(), paragraph("population.no-day"));
    blocks.insert(blocks.end(), {heading("population.not-known"), paragraph("population.ranges"),
                                 Figures{{figure("population.open-cells", totals.open, totals.applicable)}},
                                 unknownTable(facts), narrowingTable(facts), openTable(facts)});
    return blocks;
}

} // namespace gatehouse::reports
