// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfFormat.h"
#include "tests/models/reports/ReportSupport.h"
#include "tests/support/OrganizationGenerator.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace {

using namespace gatehouse;
using namespace gatehouse::reports;

Organization capturedOrganization(std::optional<std::string> capturedAt)
{
    Organization all = test::OrganizationGenerator(5).organization();
    all.properties.capturedAt = std::move(capturedAt);
    return all;
}

std::string pdfOf(const Organization& organization, Paper paper = Paper::A4)
{
    auto request = test::requestFor(organization);
    request.day = dateFromText("2026-03-01");
    const auto report = makeReport(request, {});
    if (!report)
        throw std::runtime_error(report.error().code);
    return test::written(*report, pdfFormat(paper)).begin()->second;
}

TEST(PdfReport, SameInputSameBytes)
{
    const Organization organization = capturedOrganization("2026-01-31T09:00:00Z");
    const std::set<std::string> files{pdfOf(organization), pdfOf(organization), pdfOf(organization)};
    EXPECT_EQ(files.size(), 1U);
    EXPECT_FALSE(files.contains(pdfOf(organization, Paper::Letter)));
}

TEST(PdfReport, TakesItsDateFromTheInputAlone)
{
    EXPECT_NE(pdfOf(capturedOrganization("2026-01-31T09:00:00+02:00")).find("/CreationDate (20260131070000"),
              std::string::npos);
    for (const auto& none :
         {std::optional<std::string>(), std::optional<std::string>("yesterday"),
          std::optional<std::string>("2026-13-41T09:00:00Z"), std::optional<std::string>(") /JS (x) /Y (")}) {
        const std::string file = pdfOf(capturedOrganization(none));
        EXPECT_EQ(file.find("/CreationDate"), std::string::npos) << none.value_or("none");
        EXPECT_EQ(file.find("/ModDate"), std::string::npos) << none.value_or("none");
    }
}

TEST(PdfReport, EndsInEitherTellingWhereNobodyWantsItAnyMore)
{
    const auto report = makeReport(test::requestFor(capturedOrganization({})), {});
    ASSERT_TRUE(report);
    int looks = 0;
    const auto count = [&looks](std::uint64_t /*done*/, std::uint64_t /*total*/) { return ++looks > 0; };
    test::KeptFiles all;
    ASSERT_TRUE(writeReport(*report, *pdfFormat().make(all), count));
    for (const int last : {1, looks / 2, looks / 2 + 1, looks}) {
        int left = last;
        test::KeptFiles files;
        const auto done = writeReport(*report, *pdfFormat().make(files),
                                      [&left](std::uint64_t, std::uint64_t) { return --left > 0; });
        ASSERT_FALSE(done) << last << " of " << looks;
        EXPECT_EQ(done.error().code, "report.cancelled");
    }
}

TEST(PdfReport, ProgressCountsRowsOnceAndNeverGoesBack)
{
    const auto report = makeReport(test::requestFor(capturedOrganization({})), {});
    ASSERT_TRUE(report);
    std::uint64_t before = 0;
    test::KeptFiles files;
    ASSERT_TRUE(writeReport(*report, *pdfFormat().make(files), [&](std::uint64_t done, std::uint64_t total) {
        EXPECT_EQ(total, rowsOf(*report));
        EXPECT_LE(before, done);
        EXPECT_LE(done, total);
        before = done;
        return true;
    }));
    EXPECT_EQ(before, rowsOf(*report));
}

} // namespace
