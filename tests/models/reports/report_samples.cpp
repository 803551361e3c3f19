// SPDX-License-Identifier: Apache-2.0
// report_samples FOLDER: 30 generated organizations as reports in every format, each
// beside the sums of the core's own decisions (N.truth.json), and a PDF for every nasty text, for
// check_reports.py.
#include "models/reports/pdf/PdfFormat.h"
#include "tests/models/reports/NastyTexts.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace {

using namespace gatehouse;

void writeText(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

nlohmann::json truthOf(const access::CompiledOrganization& core)
{
    nlohmann::json truth = {{"pairs", 0}, {"applicable", 0}};
    const Organization& all = core.organization();
    for (std::uint32_t app = 0; app < all.apps.size(); ++app)
        for (std::uint32_t container = 0; container < all.containers.size(); ++container) {
            truth["pairs"] = truth["pairs"].get<int>() + 1;
            if (!core.applicable({app}, {container}))
                continue;
            truth["applicable"] = truth["applicable"].get<int>() + 1;
            for (const auto& [name, kind] :
                 {std::pair{"by-itself", access::ActsAs::App}, {"through-people", access::ActsAs::AnyPerson}})
                for (const Action action : allActions) {
                    const auto verdict = core.decide({{app}, {container}, action, {kind, {}}}).verdict;
                    auto& count =
                        truth["sums"][name][std::string(toText(action))][std::string(toText(verdict))];
                    count = count.is_null() ? 1 : count.get<int>() + 1;
                }
        }
    return truth;
}

void writeReports(const std::filesystem::path& folder, int number, const reports::ReportRequest& request)
{
    const std::string stem = std::to_string(number);
    const auto report = reports::makeReport(request, {});
    if (!report)
        throw std::runtime_error(report.error().code);
    std::vector<reports::Format> formats(reports::formats().begin(), reports::formats().end());
    formats.push_back(reports::pdfFormat(number % 2 == 0 ? reports::Paper::A4 : reports::Paper::Letter));
    for (const reports::Format& format : formats)
        for (const auto& [name, text] : test::written(*report, format)) {
            const auto place = folder / (stem + "." + std::string(format.name));
            if (format.folder)
                std::filesystem::create_directories(place);
            writeText(format.folder ? place / name : place, text);
        }
    writeText(folder / (stem + ".truth.json"), truthOf(*request.core).dump());
}

/// nasty-N.pdf beside the text that stands everywhere in it.
void writeNastyReports(const std::filesystem::path& folder)
{
    std::size_t number = 0;
    for (const std::string& text : test::nastyTexts()) {
        const std::string stem = "nasty-" + std::to_string(number++);
        const auto report = reports::makeReport(test::nastyRequest(text), {});
        if (!report)
            throw std::runtime_error(report.error().code);
        writeText(folder / (stem + ".txt"), text);
        writeText(folder / (stem + ".pdf"),
                  test::written(*report, reports::pdfFormat(reports::Paper::A4)).begin()->second);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    test::OrganizationGenerator generator(47);
    Organization earlier = generator.organization();
    for (int number = 0; number < 30; ++number) {
        const Organization organization = generator.organization();
        auto request = test::requestFor(organization);
        if (number % 3 == 0)
            request.since = test::compiledShared(earlier);
        if (number % 5 == 4)
            request.redaction = {true, true, true};
        writeReports(argv[1], number, request);
        earlier = organization;
    }
    writeNastyReports(argv[1]);
    std::puts("30 organizations");
    return 0;
}
