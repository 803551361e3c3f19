// SPDX-License-Identifier: Apache-2.0
#include "models/reports/readers/VerdictComparison.h"
#include "models/reports/writers/Harmless.h"
#include "tests/models/reports/ReportSupport.h"
#include "tests/support/OrganizationGenerator.h"

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using reports::VerdictRow;

using Codes = std::vector<std::string>;

/// A report and everything that is needed to check what it says.
struct CheckedReport
{
    reports::ReportRequest request;
    std::map<std::string, std::string> json;
    std::map<std::string, std::string> csv;

    explicit CheckedReport(Organization organization, reports::Redaction redaction = {})
        : request(test::requestFor(std::move(organization)))
    {
        request.redaction = redaction;
        const auto report = reports::makeReport(request, {});
        json = test::written(report.value(), "json");
        csv = test::written(report.value(), "csv");
    }
    [[nodiscard]] std::string& jsonText() { return json.begin()->second; }
    [[nodiscard]] std::string& csvText() { return csv.at("cells.verdicts.csv"); }
};

struct Checked
{
    std::uint64_t verdicts = 0;
    std::vector<Fault> problems;
    bool operator==(const Checked&) const = default;
};

template <class ReadRows>
Checked check(const CheckedReport& report, const std::string& text, ReadRows readRows,
              reports::VerdictComparison::Spelling spelling)
{
    const reports::Names names(report.request.core->organization(), nullptr, report.request.redaction);
    reports::VerdictComparison comparison(*report.request.core, names, std::move(spelling));
    std::istringstream in(text);
    const auto read = readRows(in, [&](const VerdictRow& row) { return comparison.take(row); });
    if (!read)
        return {.verdicts = comparison.verdicts(), .problems = {read.error()}};
    const std::uint64_t verdicts = comparison.verdicts();
    return {.verdicts = verdicts, .problems = comparison.finish()};
}

Checked checkJson(const CheckedReport& report, const std::string& text)
{
    return check(report, text, &reports::readJsonVerdicts, [](const std::string& id) { return id; });
}

Checked checkCsv(const CheckedReport& report, const std::string& text)
{
    return check(report, text, &reports::readCsvVerdicts, &reports::withoutFormula);
}

std::uint64_t verdictsOf(const CheckedReport& report)
{
    const access::CompiledOrganization& core = *report.request.core;
    std::uint64_t cells = 0;
    for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app)
        for (std::uint32_t container = 0; container < core.organization().containers.size(); ++container)
            cells += core.applicable({app}, {container}) ? 1 : 0;
    return cells * 2 * actionCount;
}

Organization generated(unsigned seed)
{
    return test::OrganizationGenerator(seed).organization();
}

/// The lines of a text, with their ends.
std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size() - 1) + 1;
        lines.push_back(text.substr(from, end - from));
        from = end;
    }
    return lines;
}

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line;
    return text;
}

Codes codesOf(const Checked& checked)
{
    Codes codes;
    for (const Fault& problem : checked.problems)
        codes.push_back(problem.code);
    return codes;
}

TEST(VerdictReading, FindsEveryVerdictOfAReportRight)
{
    for (unsigned seed = 1; seed <= 10; ++seed)
        for (const reports::Redaction redaction :
             {reports::Redaction{},
              reports::Redaction{.people = true, .containers = true, .vendors = true}}) {
            CheckedReport report(generated(seed), redaction);
            const Checked right{.verdicts = verdictsOf(report), .problems = {}};
            EXPECT_EQ(checkJson(report, report.jsonText()), right) << seed;
            EXPECT_EQ(checkCsv(report, report.csvText()), right) << seed;
        }
}

TEST(VerdictReading, FindsEveryVerdictThatWasChanged)
{
    CheckedReport report(generated(3));
    const std::string text = report.csvText();
    std::size_t changes = 0;
    for (const char* word : {"allowed", "denied", "unknown"})
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            const std::string other = std::string(word) == "denied" ? "allowed" : "denied";
            std::string changed = text;
            changed.replace(at, std::string(word).size(), other);
            const Checked checked = checkCsv(report, changed);
            ASSERT_EQ(codesOf(checked), Codes{"proof.other-verdict"}) << at;
            EXPECT_EQ(checked.verdicts, verdictsOf(report) - 1);
            EXPECT_EQ(checked.problems[0].arguments[4], other);
            EXPECT_EQ(checked.problems[0].arguments[5], word);
            ++changes;
        }
    EXPECT_EQ(changes, verdictsOf(report));
}

TEST(VerdictReading, FindsRowsThatWereLeftOutPutInOrMoved)
{
    CheckedReport report(generated(4));
    const std::vector<std::string> lines = linesOf(report.csvText());
    ASSERT_GT(lines.size(), 3U);
    for (std::size_t at = 1; at < lines.size(); ++at) {
        std::vector<std::string> fewer = lines;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at));
        EXPECT_EQ(codesOf(checkCsv(report, joinedLines(fewer))),
                  Codes{at + 1 == lines.size() ? "proof.missing-row" : "proof.other-row"})
            << at;
        std::vector<std::string> more = lines;
        more.insert(more.begin() + static_cast<std::ptrdiff_t>(at), lines[at]);
        EXPECT_EQ(codesOf(checkCsv(report, joinedLines(more))),
                  Codes{at + 1 == lines.size() ? "proof.extra-row" : "proof.other-row"})
            << at;
    }
    EXPECT_EQ(codesOf(checkCsv(report, lines[0])), Codes{"proof.missing-row"});
}

TEST(VerdictReading, FindsAChangedVerdictInJson)
{
    CheckedReport report(generated(3));
    std::string text = report.jsonText();
    const std::size_t rows = text.find("\"rows\":[", text.find("\"cells.verdicts\""));
    const std::size_t word = text.find("\"denied\"", rows);
    ASSERT_NE(word, std::string::npos);
    text.replace(word, 8, "\"allowed\"");
    EXPECT_EQ(codesOf(checkJson(report, text)), Codes{"proof.other-verdict"});
}

TEST(VerdictReading, RefusesWhatItCannotRead)
{
    CheckedReport report(generated(3));
    const std::string json = report.jsonText();
    const Codes unreadable{"proof.unreadable-report"};
    for (const std::string& text : {std::string(), std::string("{"), json.substr(0, json.size() / 2),
                                    json.substr(0, json.size() - 3), std::string(100'000, '[')})
        EXPECT_EQ(codesOf(checkJson(report, text)), unreadable) << text.substr(0, 20);
    EXPECT_EQ(codesOf(checkJson(report, "{}")), Codes{"proof.no-verdicts"});
    const std::string csv = report.csvText();
    for (const std::string& text :
         {std::string(), std::string("app,container\r\n"), csv.substr(0, csv.size() - 1), csv + "a",
          csv + "\"a", csv + "a,b\r\n", csv + std::string(100'000, 'a'), csv + std::string(100, ',')})
        EXPECT_EQ(codesOf(checkCsv(report, text)), unreadable) << text.substr(0, 20);
}

TEST(VerdictReading, ReadsHowAReportIsRedacted)
{
    CheckedReport report(generated(3), {.people = true, .containers = false, .vendors = true});
    std::istringstream json(report.jsonText());
    EXPECT_EQ(reports::readJsonHeader(json)->redaction, report.request.redaction);
    std::istringstream csv(report.csv.at("report.csv"));
    EXPECT_EQ(reports::readCsvHeader(csv)->redaction, report.request.redaction);
    std::istringstream none("{}");
    EXPECT_FALSE(reports::readJsonHeader(none).has_value());
    std::istringstream other("name,value\r\nformat,other\r\n");
    EXPECT_FALSE(reports::readCsvHeader(other).has_value());
}

TEST(VerdictReading, ReadsFieldsWithQuotesAndCommas)
{
    Organization organization = generated(5);
    for (Container& container : organization.containers)
        container.id = ContainerId("=\"a\",b;'" + container.id.value);
    // References to containers no longer lead anywhere; policies about them go.
    organization.policies.clear();
    organization.drafts.clear();
    CheckedReport report(std::move(organization));
    EXPECT_EQ(checkCsv(report, report.csvText()).problems, std::vector<Fault>());
    EXPECT_EQ(checkJson(report, report.jsonText()).problems, std::vector<Fault>());
}

} // namespace
