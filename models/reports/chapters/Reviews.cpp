// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"

#include <algorithm>
#include <array>

/// Who reviewed which app when, and what is due.
namespace gatehouse::reports {

namespace {

using reviews::ReviewState;

constexpr std::array<ReviewState, 5> mostUrgentFirst{
    ReviewState::Overdue, ReviewState::DueSoon, ReviewState::Open, ReviewState::Never, ReviewState::Current};

Word reviewWord(ReviewState state)
{
    constexpr std::array<const char*, 5> codes{"never", "open", "current", "due", "overdue"};
    return {codes[static_cast<std::size_t>(state)], wording::name(state).toStdString()};
}

std::uint64_t stateCount(const ReportFacts& facts, ReviewState state)
{
    return static_cast<std::uint64_t>(
        std::ranges::count(facts.reviews, state, &reviews::ReviewStanding::state));
}

Figures stateFigures(const ReportFacts& facts)
{
    std::vector<Figure> list;
    for (const ReviewState state : mostUrgentFirst)
        list.push_back(
            figure("reviews." + reviewWord(state).code, stateCount(facts, state), facts.reviews.size()));
    return {std::move(list)};
}

Chart stateChart(const ReportFacts& facts)
{
    Chart chart{.id = "reviews.due-chart",
                .title = said("reviews.due-chart"),
                .description = said("reviews.due-chart-what"),
                .series = {{said("series.apps"), BarFill::Filled}},
                .bars = {},
                .most = std::max<std::uint64_t>(1, facts.reviews.size())};
    for (const ReviewState state : mostUrgentFirst)
        chart.bars.push_back({reviewWord(state).shown, {stateCount(facts, state)}});
    return chart;
}

/// What the latest review of an app says; nothing where there is none.
void addLatest(const ReportFacts& facts, const reviews::ReviewStanding& standing, Row& row)
{
    if (!standing.latest) {
        row.insert(row.end(), {word(std::string("none")), std::string(), std::string(), std::string()});
        return;
    }
    const Review& review = facts.organization().reviews[*standing.latest];
    row.insert(row.end(),
               {word(review.decision), facts.names.person(review.by), dayOrNotKnown(facts.names, review.on),
                facts.names.day(review.due.value_or(std::string()))});
}

Table standingTable(const SharedFacts& facts)
{
    return table("reviews.standing",
                 {column("app", ColumnType::Code), column("review-state", ColumnType::Word),
                  column("decision", ColumnType::Word), column("reviewed-by", ColumnType::Text),
                  column("reviewed-on", ColumnType::Day), column("due", ColumnType::Day),
                  column("version-changed", ColumnType::Word), column("scopes-added", ColumnType::Number),
                  column("scopes-dropped", ColumnType::Number)},
                 facts->reviews.size(), [facts](std::size_t at, Row& row) {
                     const reviews::ReviewStanding& standing = facts->reviews[at];
                     row = {facts->names.appId(facts->organization().apps[at]), reviewWord(standing.state)};
                     addLatest(*facts, standing, row);
                     row.insert(row.end(),
                                {yesNo(standing.versionChanged), std::uint64_t{standing.scopesAdded.size()},
                                 std::uint64_t{standing.scopesDropped.size()}});
                 });
}

/// Every record of the file, also about apps that are gone.
Table recordTable(const SharedFacts& facts)
{
    const bool notes = !facts->names.redaction().any();
    std::vector<Column> columns{
        column("app", ColumnType::Code),        column("site", ColumnType::Code),
        column("decision", ColumnType::Word),   column("reviewed-by", ColumnType::Text),
        column("reviewed-on", ColumnType::Day), column("due", ColumnType::Day)};
    if (notes)
        columns.push_back(column("note", ColumnType::Text));
    return table("reviews.records", std::move(columns), facts->organization().reviews.size(),
                 [facts, notes](std::size_t at, Row& row) {
                     const Review& review = facts->organization().reviews[at];
                     row = {facts->names.appId(review.app, review.site),
                            review.site.value,
                            word(review.decision),
                            facts->names.person(review.by),
                            dayOrNotKnown(facts->names, review.on),
                            facts->names.day(review.due.value_or(std::string()))};
                     if (notes)
                         row.emplace_back(review.note);
                 });
}

} // namespace

Blocks reviewsChapter(const SharedFacts& facts)
{
    return {facts->dayKnown ? paragraph("reviews.what", {QString::fromStdString(toText(facts->judgedOn))})
                            : paragraph("reviews.what-no-day"),
            stateChart(*facts),
            stateFigures(*facts),
            standingTable(facts),
            heading("reviews.records-heading"),
            paragraph("reviews.records-what"),
            recordTable(facts)};
}

} // namespace gatehouse::reports
