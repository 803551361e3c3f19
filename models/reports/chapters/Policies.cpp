// SPDX-License-Identifier: Apache-2.0
#include "models/access/PolicyState.h"
#include "models/reports/chapters/Chapters.h"

#include <algorithm>
#include <set>

/// The policies, what they cover, and what they leave open.
namespace gatehouse::reports {

namespace {

/// One entry of a list of one policy.
struct PolicyEntry
{
    std::size_t policy;
    std::size_t entry;
};

template <class SizeOf>
std::vector<PolicyEntry> policyEntries(const std::vector<Policy>& policies, SizeOf sizeOf)
{
    std::vector<PolicyEntry> entries;
    for (std::size_t policy = 0; policy < policies.size(); ++policy)
        for (std::size_t entry = 0; entry < sizeOf(policies[policy]); ++entry)
            entries.push_back({policy, entry});
    return entries;
}

/// In how many containers each active policy counts.
std::vector<std::uint64_t> coveredCounts(const ReportFacts& facts)
{
    std::vector<std::uint64_t> counts(facts.organization().policies.size());
    for (std::uint32_t at = 0; at < facts.containers.size(); ++at)
        for (const access::PolicyIndex policy : facts.core().policiesCovering({at}))
            ++counts[policy.value];
    return counts;
}

Word coverageWord(CoverageLevel level)
{
    const std::string code(toText(level));
    return {code, said("word.coverage-" + code)};
}

Table policyList(const SharedFacts& facts)
{
    const bool names = !facts->names.redaction().any();
    std::vector<Column> columns{column("policy", ColumnType::Code)};
    if (names)
        columns.push_back(column("name", ColumnType::Text));
    for (const char* id : {"status", "effect", "rule-apps"})
        columns.push_back(column(id, ColumnType::Word));
    columns.push_back(column("listed-apps", ColumnType::Number));
    columns.push_back(column("coverage", ColumnType::Word));
    columns.push_back(column("covered", ColumnType::Number));
    return table("policies.list", std::move(columns), facts->organization().policies.size(),
                 [facts, names, covered = coveredCounts(*facts)](std::size_t at, Row& row) {
                     const Policy& policy = facts->organization().policies[at];
                     const bool active = policy.status == PolicyStatus::Active;
                     row = {facts->names.policyId(policy.id)};
                     if (names)
                         row.emplace_back(policy.name);
                     row.insert(row.end(),
                                {word(policy.status), word(std::string(toText(policy.rule.effect))),
                                 word(std::string(toText(policy.rule.apps))),
                                 std::uint64_t{policy.rule.keys.size()}, coverageWord(policy.coverage.level),
                                 active ? covered[at] : std::uint64_t{0}});
                 });
}

/// Product instances and containers that policies name, one a row; a policy for the organization names none.
std::size_t coverageSize(const Policy& policy)
{
    return policy.coverage.level == CoverageLevel::Products     ? policy.coverage.products.size()
           : policy.coverage.level == CoverageLevel::Containers ? policy.coverage.containers.size()
                                                                : 0;
}

Table coverageTable(const SharedFacts& facts)
{
    auto entries = policyEntries(facts->organization().policies, coverageSize);
    const std::size_t count = entries.size();
    return table(
        "policies.coverage",
        {column("policy", ColumnType::Code), column("site", ColumnType::Code),
         column("product", ColumnType::Word), column("container", ColumnType::Code)},
        count, [facts, entries = std::move(entries)](std::size_t at, Row& row) {
            const Policy& policy = facts->organization().policies[entries[at].policy];
            row = {facts->names.policyId(policy.id)};
            if (policy.coverage.level == CoverageLevel::Products) {
                const ProductInstance& instance = policy.coverage.products[entries[at].entry];
                row.insert(row.end(), {instance.site.value, word(instance.product), std::string()});
                return;
            }
            const ContainerId& id = policy.coverage.containers[entries[at].entry];
            const auto& containers = facts->organization().containers;
            const auto found = std::ranges::find(containers, id, &Container::id);
            row.insert(row.end(), {found->site.value, word(found->product), facts->names.containerId(id)});
        });
}

Table listedApps(const SharedFacts& facts)
{
    auto entries = policyEntries(facts->organization().policies,
                                 [](const Policy& policy) { return policy.rule.keys.size(); });
    std::set<AppKey> installed;
    for (const App& app : facts->organization().apps)
        installed.insert(app.key);
    const std::size_t count = entries.size();
    return table(
        "policies.apps",
        {column("policy", ColumnType::Code), column("app", ColumnType::Code),
         column("is-installed", ColumnType::Word)},
        count,
        [facts, entries = std::move(entries), installed = std::move(installed)](std::size_t at, Row& row) {
            const Policy& policy = facts->organization().policies[entries[at].policy];
            const AppKey& key = policy.rule.keys[entries[at].entry];
            row = {facts->names.policyId(policy.id), facts->names.appKey(key),
                   yesNo(installed.contains(key))};
        });
}

/// What the lint of policies says. Its texts name policies, apps and containers, and its subject may be any
/// of them: when redacting, the code and the general text stay.
Table lintTable(const SharedFacts& facts)
{
    const bool names = !facts->names.redaction().any();
    std::vector<Column> columns{column("code", ColumnType::Code), column("severity", ColumnType::Word)};
    if (names)
        columns.push_back(column("about", ColumnType::Code));
    for (const char* id : {"finding", "advice"})
        columns.push_back(column(id, ColumnType::Text));
    return table("policies.open", std::move(columns), facts->lint.size(),
                 [facts, names](std::size_t at, Row& row) {
                     const findings::Finding told = facts->names.told(facts->lint[at].finding);
                     row = {told.code, word(told.severity)};
                     if (names)
                         row.emplace_back(told.subject);
                     row.emplace_back(wording::findingTitle(told).toStdString());
                     row.emplace_back(wording::findingAdvice(told).toStdString());
                 });
}

std::uint64_t uncovered(const ReportFacts& facts)
{
    std::uint64_t count = 0;
    for (std::uint32_t at = 0; at < facts.containers.size(); ++at)
        count += facts.core().blockingPoliciesCovering({at}).empty() ? 1U : 0U;
    return count;
}

Figures effectFigures(const ReportFacts& facts)
{
    const CellTotals& totals = facts.totals;
    std::vector<Figure> list{figure("policies.blocked", totals.blocked, totals.applicable),
                             figure("policies.perhaps-blocked", totals.perhapsBlocked, totals.applicable)};
    for (const Action action : allActions)
        list.push_back(figure("policies.lost-" + std::string(toText(action)),
                              totals.lostByItself[static_cast<std::size_t>(action)], totals.applicable));
    list.push_back(figure("policies.containers-without-block", uncovered(facts),
                          std::uint64_t{facts.containers.size()}));
    return {std::move(list)};
}

} // namespace

Blocks policiesChapter(const SharedFacts& facts)
{
    return {paragraph("policies.what"),
            policyList(facts),
            heading("policies.effect-heading"),
            paragraph("policies.effect-what"),
            effectFigures(*facts),
            heading("policies.coverage-heading"),
            coverageTable(facts),
            listedApps(facts),
            heading("policies.open-heading"),
            paragraph("policies.open-what"),
            lintTable(facts)};
}

} // namespace gatehouse::reports
