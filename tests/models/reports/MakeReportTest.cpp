// SPDX-License-Identifier: Apache-2.0
#include "models/access/Difference.h"
#include "tests/models/reports/ReportSupport.h"
#include "tests/support/OrganizationGenerator.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace {

using namespace gatehouse;
using namespace gatehouse::reports;

template <class Visit>
void forEachBlock(const Report& report, Visit visit)
{
    for (const Chapter& chapter : report.chapters)
        for (const Block& block : chapter.blocks)
            std::visit(visit, block);
}

std::map<std::string, Figure> figuresOf(const Report& report)
{
    std::map<std::string, Figure> all;
    forEachBlock(report, [&](const auto& block) {
        if constexpr (std::is_same_v<std::decay_t<decltype(block)>, Figures>) {
            for (const Figure& figure : block.list)
                EXPECT_TRUE(all.emplace(figure.id, figure).second) << figure.id;
        }
    });
    return all;
}

std::map<std::string, Table> tablesOf(const Report& report)
{
    std::map<std::string, Table> all;
    forEachBlock(report, [&](const auto& block) {
        if constexpr (std::is_same_v<std::decay_t<decltype(block)>, Table>) {
            EXPECT_TRUE(all.emplace(block.id, block).second) << block.id;
        }
    });
    return all;
}

std::vector<Row> rowsOfTable(const Table& table)
{
    std::vector<Row> rows;
    const auto source = table.rows();
    for (Row row; source->next(row);)
        rows.push_back(row);
    return rows;
}

std::uint64_t number(const Figure& figure)
{
    return std::get<std::uint64_t>(figure.value);
}

/// Counted here once more, from the core's own cells.
struct OwnSums
{
    std::uint64_t pairs = 0, applicable = 0, open = 0, blocked = 0;
    std::uint64_t allowed[2][actionCount] = {}, unknown[2][actionCount] = {};
};

OwnSums ownSums(const access::CompiledOrganization& core)
{
    OwnSums sums;
    const Organization& all = core.organization();
    for (std::uint32_t app = 0; app < all.apps.size(); ++app)
        for (std::uint32_t container = 0; container < all.containers.size(); ++container) {
            ++sums.pairs;
            if (!core.applicable({app}, {container}))
                continue;
            ++sums.applicable;
            sums.blocked += core.blocked({app}, {container}).value_or(false) ? 1U : 0U;
            bool open = false;
            for (int as = 0; as < 2; ++as)
                for (const Action action : allActions) {
                    const access::As acting{as == 0 ? access::ActsAs::App : access::ActsAs::AnyPerson, {}};
                    const auto verdict = core.decide({{app}, {container}, action, acting}).verdict;
                    const auto at = static_cast<std::size_t>(action);
                    sums.allowed[as][at] += verdict == access::Verdict::Allowed ? 1U : 0U;
                    sums.unknown[as][at] += verdict == access::Verdict::Unknown ? 1U : 0U;
                    open = open || verdict == access::Verdict::Unknown;
                }
            sums.open += open ? 1U : 0U;
        }
    return sums;
}

TEST(MakeReport, TotalsAreTheSumsOfTheCoresOwnDecisions)
{
    test::OrganizationGenerator generator(11);
    for (int round = 0; round < 30; ++round) {
        const auto request = test::requestFor(generator.organization());
        const auto report = makeReport(request, {});
        ASSERT_TRUE(report);
        const OwnSums sums = ownSums(*request.core);
        auto figures = figuresOf(*report);
        EXPECT_EQ(number(figures["population.pairs"]), sums.pairs);
        EXPECT_EQ(number(figures["cells.applicable"]), sums.applicable);
        EXPECT_EQ(number(figures["cells.not-applicable"]), sums.pairs - sums.applicable);
        EXPECT_EQ(number(figures["cells.open"]), sums.open);
        EXPECT_EQ(number(figures["policies.blocked"]), sums.blocked);
        const auto totals = rowsOfTable(tablesOf(*report).at("cells.totals"));
        ASSERT_EQ(totals.size(), 2 * actionCount);
        for (std::size_t at = 0; at < totals.size(); ++at) {
            const auto as = at / actionCount;
            const auto action = at % actionCount;
            EXPECT_EQ(std::get<std::uint64_t>(totals[at][2]), sums.allowed[as][action]);
            EXPECT_EQ(std::get<std::uint64_t>(totals[at][4]), sums.unknown[as][action]);
            EXPECT_EQ(std::get<std::uint64_t>(totals[at][5]), sums.applicable);
        }
    }
}

TEST(MakeReport, EveryTableGivesTheRowsItPromisesAndValuesOfItsColumns)
{
    test::OrganizationGenerator generator(3);
    for (int round = 0; round < 10; ++round) {
        auto request = test::requestFor(generator.organization());
        request.since = test::compiledShared(generator.organization());
        request.redaction.people = round % 2 == 1;
        request.redaction.vendors = round % 3 == 1;
        const auto report = makeReport(request, {});
        ASSERT_TRUE(report);
        for (const auto& [id, table] : tablesOf(*report)) {
            const auto rows = rowsOfTable(table);
            EXPECT_EQ(rows.size(), table.rowCount) << id;
            for (const Row& row : rows) {
                ASSERT_EQ(row.size(), table.columns.size()) << id;
                for (std::size_t at = 0; at < row.size(); ++at) {
                    constexpr std::size_t indexOfType[] = {1, 1, 1, 3, 2, 4, 5};
                    const auto expected = indexOfType[static_cast<std::size_t>(table.columns[at].type)];
                    EXPECT_TRUE(row[at].index() == 0 || row[at].index() == expected)
                        << id << " " << table.columns[at].id;
                }
            }
        }
    }
}

TEST(MakeReport, CellsAreThoseOfTheMatrixInItsOrder)
{
    test::OrganizationGenerator generator(5);
    const auto request = test::requestFor(generator.organization());
    const auto report = makeReport(request, {});
    ASSERT_TRUE(report);
    const auto rows = rowsOfTable(tablesOf(*report).at("cells.verdicts"));
    std::size_t at = 0;
    const Organization& all = request.core->organization();
    for (std::uint32_t app = 0; app < all.apps.size(); ++app)
        for (std::uint32_t container = 0; container < all.containers.size(); ++container) {
            const access::Cell cell = request.core->cell({app}, {container}, {});
            if (!cell.applicable)
                continue;
            ASSERT_LT(at, rows.size());
            EXPECT_EQ(rows[at][0], Value(request.core->lookup().appName({app})));
            EXPECT_EQ(rows[at][1], Value(all.containers[container].id.value));
            EXPECT_EQ(rows[at][3], Value(Verdicts{cell.allowed, cell.unknown}));
            ++at;
        }
    EXPECT_EQ(at, rows.size());
}

TEST(MakeReport, EveryTextHasWords)
{
    test::OrganizationGenerator generator(17);
    auto request = test::requestFor(generator.organization());
    request.since = test::compiledShared(generator.organization());
    request.redaction = {true, true, true};
    const auto report = makeReport(request, {});
    ASSERT_TRUE(report);
    // A key without words is shown as it is: lower case with a dot and no space.
    const auto expectWords = [](const std::string& text) {
        const bool isKey = text.find('.') != std::string::npos && text.find(' ') == std::string::npos;
        EXPECT_FALSE(isKey) << text;
        EXPECT_FALSE(text.empty());
        EXPECT_EQ(text.find("%1"), std::string::npos) << text;
    };
    for (const Chapter& chapter : report->chapters)
        expectWords(chapter.title);
    forEachBlock(*report, [&](const auto& block) {
        using Kind = std::decay_t<decltype(block)>;
        if constexpr (std::is_same_v<Kind, Heading> || std::is_same_v<Kind, Paragraph>)
            expectWords(block.text);
        else if constexpr (std::is_same_v<Kind, Figures>)
            for (const Figure& figure : block.list)
                expectWords(figure.name);
        else
            expectWords(block.title);
    });
    for (const auto& [id, table] : tablesOf(*report)) {
        for (const Column& column : table.columns)
            expectWords(column.title);
        for (const Row& row : rowsOfTable(table))
            for (const Value& value : row)
                if (const auto* word = std::get_if<Word>(&value); word && !word->shown.empty())
                    expectWords(word->shown);
    }
}

TEST(MakeReport, ADayComesFromTheInputOrIsGiven)
{
    Organization organization = test::OrganizationGenerator(2).organization();
    organization.properties.capturedAt = "2026-01-31T09:00:00Z";
    auto request = test::requestFor(organization);
    EXPECT_EQ(makeReport(request, {})->header.day, "2026-01-31");
    request.day = dateFromText("2026-03-01");
    EXPECT_EQ(makeReport(request, {})->header.day, "2026-03-01");
    organization.properties.capturedAt = std::nullopt;
    EXPECT_EQ(makeReport(test::requestFor(organization), {})->header.day, std::nullopt);
}

TEST(MakeReport, WithoutADayWhatEndsHasEnded)
{
    Organization organization = test::OrganizationGenerator(2).organization();
    organization.properties.capturedAt = std::nullopt;
    organization.reviews.clear();
    Review review;
    review.app = organization.apps.front().key;
    review.site = organization.apps.front().site;
    review.decision = ReviewDecision::Approved;
    review.on = "2026-01-01";
    review.due = "2099-01-01";
    organization.reviews.push_back(review);
    auto request = test::requestFor(organization);
    EXPECT_EQ(number(figuresOf(*makeReport(request, {}))["reviews.overdue"]), 1U);
    request.day = dateFromText("2026-01-02");
    EXPECT_EQ(number(figuresOf(*makeReport(request, {}))["reviews.overdue"]), 0U);
}

TEST(MakeReport, ChaptersAreThoseAskedForInTheOrderOfTheReport)
{
    auto request = test::requestFor(test::OrganizationGenerator(2).organization());
    request.chapters = {ChapterKind::Method, ChapterKind::Apps};
    const auto report = makeReport(request, {});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->chapters.size(), 2U);
    EXPECT_EQ(report->chapters[0].kind, ChapterKind::Apps);
    EXPECT_EQ(report->chapters[1].kind, ChapterKind::Method);
    request.chapters = {ChapterKind::Changes};
    EXPECT_EQ(makeReport(request, {}).error().code, "report.no-since");
}

TEST(MakeReport, ChangesAreThoseOfTheCoresDifference)
{
    test::OrganizationGenerator generator(23);
    for (int round = 0; round < 10; ++round) {
        const Organization before = generator.organization();
        Organization after = before;
        after.policies = generator.organization().policies;
        for (Policy& policy : after.policies)
            if (policy.coverage.level == CoverageLevel::Containers)
                policy.coverage.containers = {after.containers.front().id};
        after.apps.front().scopes = std::vector<ScopeId>{ScopeId("READ")};
        auto request = test::requestFor(after);
        request.since = test::compiledShared(before);
        const auto report = makeReport(request, {});
        ASSERT_TRUE(report);
        const auto difference = access::difference(*request.since, *request.core, std::nullopt);
        ASSERT_TRUE(difference);
        auto figures = figuresOf(*report);
        EXPECT_EQ(number(figures["changes.cells"]), difference->totals.cells);
        EXPECT_EQ(number(figures["changes.lost"]), difference->totals.lost);
        EXPECT_EQ(number(figures["changes.gained"]), difference->totals.gained);
        EXPECT_EQ(number(figures["changes.containers"]), difference->totals.containers);
        const auto rows = rowsOfTable(tablesOf(*report).at("changes.cell-list"));
        ASSERT_EQ(rows.size(), difference->cells.size());
        for (std::size_t at = 0; at < rows.size(); ++at)
            EXPECT_EQ(rows[at][1], Value(difference->cells[at].container));
        EXPECT_EQ(tablesOf(*report).at("changes.events").rowCount, difference->events.size());
    }
}

TEST(WriteReport, TellsARowThatIsMissing)
{
    Report report;
    Table table{"t.t", "T", {{"c", "C", ColumnType::Number}}, 3, [] {
                    return std::make_unique<NumberedRows>(
                        2, [](std::size_t at, Row& row) { row = {std::uint64_t{at}}; });
                }};
    report.chapters.push_back({ChapterKind::Cells, "Cells", {table}});
    test::KeptFiles files;
    const auto writer = formats().front().make(files);
    const auto done = writeReport(report, *writer, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "report.row-count");
    EXPECT_EQ(done.error().arguments, (std::vector<std::string>{"t.t", "3", "2"}));
}

TEST(WriteReport, EndsWhereNobodyWantsItAnyMore)
{
    const auto request = test::requestFor(test::OrganizationGenerator(2).organization());
    EXPECT_EQ(makeReport(request, [](auto, auto) { return false; }).error().code, "report.cancelled");
    const auto report = makeReport(request, {});
    ASSERT_TRUE(report);
    for (const Format& format : formats()) {
        test::KeptFiles files;
        const auto writer = format.make(files);
        const auto done = writeReport(*report, *writer, [](auto, auto) { return false; });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, "report.cancelled");
    }
}

TEST(WriteReport, SameInputSameBytes)
{
    test::OrganizationGenerator generator(29);
    const Organization organization = generator.organization();
    const Organization earlier = generator.organization();
    for (const Format& format : formats()) {
        std::set<std::string> texts;
        for (int round = 0; round < 2; ++round) {
            auto request = test::requestFor(organization);
            request.since = test::compiledShared(earlier);
            const auto report = makeReport(request, {});
            ASSERT_TRUE(report);
            for (int again = 0; again < 2; ++again)
                texts.insert(test::writtenJoined(*report, format.name));
        }
        EXPECT_EQ(texts.size(), 1U) << format.name;
    }
}

} // namespace
