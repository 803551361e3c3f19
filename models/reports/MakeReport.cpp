// SPDX-License-Identifier: Apache-2.0
#include "models/reports/MakeReport.h"

#include "models/reports/chapters/Chapters.h"

#include <algorithm>

namespace gatehouse::reports {

namespace {

std::vector<std::string> redactedWords(const Redaction& redaction)
{
    std::vector<std::string> words;
    if (redaction.people)
        words.emplace_back("people");
    if (redaction.containers)
        words.emplace_back("containers");
    if (redaction.vendors)
        words.emplace_back("vendors");
    return words;
}

/// Names of files and drafts are free text: redacting says only that there is one.
Header headerOf(const ReportFacts& facts)
{
    const ReportRequest& request = facts.request;
    const OrganizationProperties& properties = facts.organization().properties;
    const bool open = !request.redaction.any();
    const auto shown = [&](const std::string& text, const char* instead) {
        return open ? text : said(instead);
    };
    Header header{.title = said("report.title"),
                  .organizationId = properties.id.value,
                  .organizationName = properties.name,
                  .source = open ? request.source : std::string(),
                  .capturedAt = {},
                  .day = {},
                  .draft = {},
                  .since = {},
                  .redacted = redactedWords(request.redaction),
                  .language = request.language,
                  .programVersion = request.programVersion,
                  .catalogueDate = std::string(facts.core().catalogue().date())};
    if (properties.capturedAt)
        header.capturedAt = facts.names.day(*properties.capturedAt);
    if (facts.dayKnown)
        header.day = toText(facts.judgedOn);
    if (request.draft)
        header.draft = shown(*request.draft, "name.draft");
    if (request.since)
        header.since = shown(request.sinceName, "name.since");
    return header;
}

bool isWanted(const ReportRequest& request, ChapterKind kind)
{
    if (kind == ChapterKind::Changes && !request.since)
        return false;
    return request.chapters.empty() || std::ranges::find(request.chapters, kind) != request.chapters.end();
}

} // namespace

Result<Report> makeReport(const ReportRequest& request, const Progress& progress)
{
    const auto fault = [](const char* code) {
        return tl::unexpected(Fault{code, {}, {}, FaultSeverity::Error, {}});
    };
    const auto& asked = request.chapters;
    if (!request.since && std::ranges::find(asked, ChapterKind::Changes) != asked.end())
        return fault("report.no-since");
    const auto facts = gatherFacts(request, progress);
    if (!facts)
        return fault("report.cancelled");
    Report report{.header = headerOf(*facts), .chapters = {}};
    for (const ChapterMaker& maker : chapterMakers())
        if (isWanted(request, maker.kind))
            report.chapters.push_back(
                {maker.kind, said("chapter." + std::string(toText(maker.kind))), maker.make(facts)});
    return report;
}

} // namespace gatehouse::reports
