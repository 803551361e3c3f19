// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerdictRecheck.h"

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

} // namespace

CheckedResult<VerdictRecheck> recheckVerdicts(const std::filesystem::path& report,
                                              std::string_view organization,
                                              const std::optional<std::string>& draft)
{
    const auto readable = readableOf(report);
    if (!readable)
        return VerdictRecheck{};
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
