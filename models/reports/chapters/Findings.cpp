// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"

#include <algorithm>
#include <array>

/// What is to be looked at about the apps, and what somebody bears.
namespace gatehouse::reports {

namespace {

using findings::Severity;
using findings::Standing;

constexpr std::array<Severity, 4> worstFirst{Severity::High, Severity::Medium, Severity::Low, Severity::Info};

struct FindingRow
{
    std::size_t app;
    std::size_t finding;
};

std::vector<FindingRow> findingRows(const ReportFacts& facts)
{
    std::vector<FindingRow> rows;
    for (std::size_t app = 0; app < facts.findings.size(); ++app)
        for (std::size_t finding = 0; finding < facts.findings[app].size(); ++finding)
            rows.push_back({app, finding});
    return rows;
}

/// By severity, worst first: open, accepted, and open again.
std::array<std::array<std::uint64_t, 3>, worstFirst.size()> severityCounts(const ReportFacts& facts)
{
    std::array<std::array<std::uint64_t, 3>, worstFirst.size()> counts{};
    for (const auto& ofApp : facts.findings)
        for (const auto& one : ofApp) {
            const auto severity = std::ranges::find(worstFirst, one.finding.severity) - worstFirst.begin();
            ++counts[static_cast<std::size_t>(severity)][static_cast<std::size_t>(one.standing)];
        }
    return counts;
}

Word standingWord(Standing standing)
{
    constexpr std::array<const char*, 3> codes{"open", "accepted", "lapsed"};
    return {codes[static_cast<std::size_t>(standing)], wording::name(standing).toStdString()};
}

Figures severityFigures(const ReportFacts& facts)
{
    std::vector<Figure> list;
    const auto counts = severityCounts(facts);
    for (std::size_t at = 0; at < worstFirst.size(); ++at) {
        const std::string severity(findings::toText(worstFirst[at]));
        const std::uint64_t whole = counts[at][0] + counts[at][1] + counts[at][2];
        list.push_back(figure("findings.open-" + severity, counts[at][0] + counts[at][2], whole));
        list.push_back(figure("findings.accepted-" + severity, counts[at][1], whole));
    }
    return {std::move(list)};
}

Chart severityChart(const ReportFacts& facts)
{
    Chart chart{.id = "findings.by-severity",
                .title = said("findings.by-severity"),
                .description = said("findings.by-severity-chart"),
                .series = {{said("series.open"), BarFill::Filled},
                           {said("series.lapsed"), BarFill::Hatched},
                           {said("series.accepted"), BarFill::Outlined}},
                .bars = {},
                .most = 1};
    const auto counts = severityCounts(facts);
    for (std::size_t at = 0; at < worstFirst.size(); ++at) {
        const auto& [open, accepted, lapsed] = counts[at];
        chart.bars.push_back({wording::name(worstFirst[at]).toStdString(),
                              std::vector<std::uint64_t>{open, lapsed, accepted}});
        chart.most = std::max(chart.most, open + accepted + lapsed);
    }
    return chart;
}

/// Who bears it, since when and until when.
void addAcceptance(const Names& names, const AcceptedFinding& accepted, Row& row)
{
    row.insert(row.end(), {names.person(accepted.by), dayOrNotKnown(names, accepted.on),
                           accepted.until ? names.day(*accepted.until) : said("word.no-end")});
}

/// Nothing for what nobody accepted.
void addAcceptanceOf(const ReportFacts& facts, const findings::StandingFinding& standing, Row& row)
{
    if (standing.acceptance)
        addAcceptance(facts.names, facts.organization().acceptedFindings[*standing.acceptance], row);
    else
        row.insert(row.end(), {std::string(), std::string(), std::string()});
}

Table findingList(const SharedFacts& facts)
{
    const bool names = !facts->names.redaction().any();
    auto rows = findingRows(*facts);
    const std::size_t count = rows.size();
    std::vector<Column> columns{column("app", ColumnType::Code), column("code", ColumnType::Code),
                                column("severity", ColumnType::Word), column("standing", ColumnType::Word),
                                column("finding", ColumnType::Text)};
    columns.push_back(column("accepted-by", ColumnType::Text));
    columns.push_back(column("accepted-on", ColumnType::Day));
    columns.push_back(column("accepted-until", ColumnType::Day));
    if (names)
        columns.push_back(column("reason", ColumnType::Text));
    return table("findings.list", std::move(columns), count,
                 [facts, names, rows = std::move(rows)](std::size_t at, Row& row) {
                     const auto& standing = facts->findings[rows[at].app][rows[at].finding];
                     const findings::Finding told = facts->names.told(standing.finding);
                     row = {facts->names.appId(facts->organization().apps[rows[at].app]), told.code,
                            word(told.severity), standingWord(standing.standing),
                            wording::findingTitle(told).toStdString()};
                     addAcceptanceOf(*facts, standing, row);
                     if (names)
                         row.emplace_back(
                             standing.acceptance
                                 ? facts->organization().acceptedFindings[*standing.acceptance].reason
                                 : std::string());
                 });
}

/// Every acceptance of the file, also about apps that are gone and findings that are not raised any more.
Table acceptanceTable(const SharedFacts& facts)
{
    const bool names = !facts->names.redaction().any();
    std::vector<Column> columns{
        column("app", ColumnType::Code),        column("site", ColumnType::Code),
        column("code", ColumnType::Code),       column("accepted-by", ColumnType::Text),
        column("accepted-on", ColumnType::Day), column("accepted-until", ColumnType::Day)};
    for (const char* id : {"about", "reason"})
        if (names)
            columns.push_back(column(id, ColumnType::Text));
    return table(
        "findings.acceptances", std::move(columns), facts->organization().acceptedFindings.size(),
        [facts, names](std::size_t at, Row& row) {
            const AcceptedFinding& accepted = facts->organization().acceptedFindings[at];
            row = {facts->names.appId(accepted.app, accepted.site), accepted.site.value, accepted.code};
            addAcceptance(facts->names, accepted, row);
            if (names)
                row.insert(row.end(), {accepted.subject, accepted.reason});
        });
}

} // namespace

Blocks findingsChapter(const SharedFacts& facts)
{
    return {facts->dayKnown ? paragraph("findings.what", {QString::fromStdString(toText(facts->judgedOn))})
                            : paragraph("findings.what-no-day"),
            severityChart(*facts),
            severityFigures(*facts),
            findingList(facts),
            heading("findings.acceptances-heading"),
            paragraph("findings.acceptances-what"),
            acceptanceTable(facts)};
}

} // namespace gatehouse::reports
