// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerdictRecheck.h"

#include "models/exports/ReportAgain.h"
#include "models/organization/Drafts.h"
#include "models/organization/OrganizationReader.h"
#include "models/reports/readers/VerdictComparison.h"
#include "models/reports/writers/Harmless.h"

#include <fstream>
#include <utility>

namespace gatehouse::app {

namespace {

using reports::TakeRow;

/// A report that can be read back: where its header and its rows are, how, and how it spells ids.
struct Readable
{
    std::filesystem::path header;
    std::filesystem::path rows;
    Result<reports::ReadHeader> (*readHeader)(std::istream&) = nullptr;
    Result<void> (*readRows)(std::istream&, const TakeRow&) = nullptr;
    reports::VerdictComparison::Spelling spelling;
};

std::optional<Readable> readableOf(const std::filesystem::path& report)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(report, ignored))
        return Readable{.header = report / "report.csv",
                        .rows = report / "cells.verdicts.csv",
                        .readHeader = &reports::readCsvHeader,
                        .readRows = &reports::readCsvVerdicts,
                        .spelling = [](const std::string& id) { return reports::withoutFormula(id); }};
    std::ifstream file(report, std::ios::binary);
    if (file.peek() != '{')
        return std::nullopt;
    return Readable{.header = report,
                    .rows = report,
                    .readHeader = &reports::readJsonHeader,
                    .readRows = &reports::readJsonVerdicts,
                    .spelling = [](const std::string& id) { return id; }};
}

CheckedResult<access::CompiledOrganization> coreOf(std::string_view bytes,
                                                   const std::optional<std::string>& draft)
{
    auto read = readOrganization(bytes);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    Organization organization = std::move(read->organization);
    if (draft) {
        auto drafted = withDraft(std::move(organization), *draft);
        if (!drafted)
            return tl::unexpected(std::vector{drafted.error()});
        organization = std::move(*drafted);
    }
    return access::CompiledOrganization(std::make_shared<const Organization>(std::move(organization)),
                                        catalogue::Catalogue::builtIn());
}

VerdictRecheck compareRows(const Readable& readable, const access::CompiledOrganization& core,
                           const reports::Redaction& redaction)
{
    const reports::Names names(core.organization(), nullptr, redaction);
    reports::VerdictComparison comparison(core, names, readable.spelling);
    std::error_code ignored;
    if (!std::filesystem::exists(readable.rows, ignored))
        return {.verdicts = 0, .problems = {Fault{"proof.no-verdicts", {}, {}, FaultSeverity::Error, {}}}};
    std::ifstream rows(readable.rows, std::ios::binary);
    const auto read =
        readable.readRows(rows, [&](const reports::VerdictRow& row) { return comparison.take(row); });
    if (!read)
        return {.verdicts = comparison.verdicts(), .problems = {read.error()}};
    const std::uint64_t verdicts = comparison.verdicts();
    return {.verdicts = verdicts, .problems = comparison.finish()};
}

/// How many verdicts the table of all of them holds; empty where the report has no such table.
std::optional<std::uint64_t> verdictsIn(const proof::Manifest& manifest)
{
    constexpr std::uint64_t verdictsOfRow = 10; // five by itself, five through people
    for (const auto& [name, fact] : manifest.counts)
        if (const auto* const rows = std::get_if<std::int64_t>(&fact);
            rows != nullptr && name == "rows.cells.verdicts")
            return static_cast<std::uint64_t>(*rows) * verdictsOfRow;
    return std::nullopt;
}

/// For a format without rows to read: the report is made again as a whole.
CheckedResult<VerdictRecheck> recheckWhole(const proof::Manifest& manifest, std::string_view organization,
                                           const std::optional<std::string>& draft)
{
    std::optional<std::string> named = draft;
    if (const std::string told = proof::textOf(manifest.settings, "draft"); !named && !told.empty())
        named = told;
    auto core = coreOf(organization, named);
    if (!core)
        return tl::unexpected(core.error());
    switch (exports::madeAgain(manifest,
                               std::make_shared<const access::CompiledOrganization>(std::move(*core)))) {
    case exports::Again::Same:
        return VerdictRecheck{.verdicts = verdictsIn(manifest), .problems = {}};
    case exports::Again::Different:
        return VerdictRecheck{.verdicts = 0,
                              .problems = {Fault{"proof.other-report", {}, {}, FaultSeverity::Error, {}}}};
    case exports::Again::Unknown:
        break;
    }
    return VerdictRecheck{};
}

} // namespace

CheckedResult<VerdictRecheck> recheckVerdicts(const std::filesystem::path& report,
                                              const proof::Manifest& manifest, std::string_view organization,
                                              const std::optional<std::string>& draft)
{
    const auto readable = readableOf(report);
    if (!readable)
        return recheckWhole(manifest, organization, draft);
    std::ifstream file(readable->header, std::ios::binary);
    const auto header = readable->readHeader(file);
    if (!header)
        return VerdictRecheck{.verdicts = 0, .problems = {header.error()}};
    const auto core = coreOf(organization, draft ? draft : header->draft);
    if (!core)
        return tl::unexpected(core.error());
    return compareRows(*readable, *core, header->redaction);
}

} // namespace gatehouse::app
