// SPDX-License-Identifier: Apache-2.0
#include "models/exports/ReportSeal.h"

#include "models/access/CompiledOrganization.h"
#include "models/proof/ReportFiles.h"
#include "models/proof/Seal.h"

#include <ostream>
#include <utility>

namespace gatehouse::exports {

namespace {

/// Every figure of the report that is one number, and the rows of every table, so that a reader finds the
/// totals without the report.
proof::Facts countsOf(const reports::Report& report)
{
    proof::Facts counts;
    for (const reports::Chapter& chapter : report.chapters)
        for (const reports::Block& block : chapter.blocks) {
            if (const auto* const figures = std::get_if<reports::Figures>(&block))
                for (const reports::Figure& figure : figures->list)
                    if (const auto* const number = std::get_if<std::uint64_t>(&figure.value))
                        counts.emplace_back(figure.id, static_cast<std::int64_t>(*number));
            if (const auto* const table = std::get_if<reports::Table>(&block))
                counts.emplace_back("rows." + table->id, static_cast<std::int64_t>(table->rowCount));
        }
    return counts;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : ",") + word;
    return list;
}

std::string chaptersOf(const reports::Report& report)
{
    std::vector<std::string> words;
    for (const reports::Chapter& chapter : report.chapters)
        words.emplace_back(toText(chapter.kind));
    return joined(words);
}

/// The model, and whatever else the report depends on, so that `madeAgain` can make it.
proof::Facts settingsOf(const reports::Report& report, const ReportExport& wanted)
{
    const OrganizationProperties& properties = wanted.request.core->organization().properties;
    const reports::Header& header = report.header;
    return {{"format", std::string(wanted.format.name)},
            {"language", header.language},
            {"chapters", chaptersOf(report)},
            {"redacted", joined(header.redacted)},
            {"source", header.source},
            {"draft", header.draft.value_or(std::string())},
            {"since", header.since.value_or(std::string())},
            {"plan", std::string(toText(properties.plan))},
            {"policyModel", std::string(toText(properties.policyModel))},
            {"blockLevel", std::string(toText(properties.blockLevel))},
            {"combination", std::string(toText(properties.combination))},
            {"day", header.day.value_or(std::string())},
            {"catalogueDate", header.catalogueDate}};
}

proof::Manifest factsOf(const reports::Report& report, const ReportExport& wanted)
{
    return {.program = report.header.programVersion,
            .inputSha256 = wanted.inputSha256,
            .settings = settingsOf(report, wanted),
            .counts = countsOf(report),
            .files = {},
            .signer = {}};
}

} // namespace

Result<std::vector<proof::FileRecord>> sealStaged(ReportOutput& output, const reports::Report& report,
                                                  const ReportExport& wanted)
{
    const auto staged = output.finished();
    if (!staged)
        return tl::unexpected(staged.error());
    const proof::ReportLayout layout = proof::layoutOf(staged->toStdU16String(), output.isFolder());
    auto records = proof::recordsOf(proof::ReportFiles(layout));
    if (!records || !wanted.key)
        return records;
    const proof::Seal seal = proof::sealRecords(*records, factsOf(report, wanted), *wanted.key);
    output.open(layout.manifest.filename().string()) << seal.manifest;
    output.open(layout.signature.filename().string()) << seal.signature;
    if (auto fault = output.fault())
        return tl::unexpected(std::move(*fault));
    return records;
}

} // namespace gatehouse::exports
