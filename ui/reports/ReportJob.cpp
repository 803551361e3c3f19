// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/ReportJob.h"

#include "models/catalogue/Catalogue.h"
#include "models/files/FileAccess.h"
#include "models/identity/Sha256.h"
#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"
#include "models/reports/MakeReport.h"
#include "models/reports/pdf/PdfPictures.h"
#include "models/wording/Language.h"
#include "models/wording/ReportWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t pagesShown = 6;

tl::unexpected<Fault> jobFault(const char* code, std::vector<std::string> arguments)
{
    return tl::unexpected(Fault{code, {}, std::move(arguments), FaultSeverity::Error, {}});
}

/// The bytes of a file and the organization in them.
struct ReadFile
{
    std::string bytes;
    Organization organization;
};

Result<ReadFile> readFile(const QString& path)
{
    auto bytes = files::readFile(path, ReaderLimits{}.bytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto read = readOrganization(*bytes);
    if (!read)
        return tl::unexpected(read.error().front());
    return ReadFile{.bytes = std::move(*bytes), .organization = std::move(read->organization)};
}

/// The hash of the file that holds the subject; another program may have changed it since.
Result<std::string> inputHash(const ReportSubject& subject)
{
    if (!subject.isSaved || subject.path.isEmpty())
        return jobFault("report.not-saved", {});
    const auto file = readFile(subject.path);
    if (!file)
        return tl::unexpected(file.error());
    if (writeOrganization(file->organization) != writeOrganization(subject.core->organization()))
        return jobFault("report.not-saved", {});
    return identity::sha256Hex(file->bytes);
}

std::string fileNameOf(const QString& path)
{
    return QFileInfo(path).fileName().toStdString();
}

Result<void> takeDraft(const ReportSubject& subject, const DraftId& draft, reports::ReportRequest& request)
{
    const auto& drafts = subject.core->organization().drafts;
    const auto found = std::ranges::find(drafts, draft, &Draft::id);
    if (found == drafts.end())
        return jobFault("draft.unknown", {draft.value});
    request.core =
        std::make_shared<const access::CompiledOrganization>(subject.core->withPolicies(found->policies));
    request.draft = found->name;
    return {};
}

Result<void> takeEarlier(const QString& path, reports::ReportRequest& request)
{
    auto earlier = readFile(path);
    if (!earlier)
        return tl::unexpected(earlier.error());
    request.since = std::make_shared<const access::CompiledOrganization>(
        std::make_shared<const Organization>(std::move(earlier->organization)),
        catalogue::Catalogue::builtIn());
    request.sinceName = fileNameOf(path);
    return {};
}

std::vector<OutlineRow> outlineRows(const reports::Report& report)
{
    std::vector<OutlineRow> rows;
    for (const reports::Chapter& chapter : report.chapters) {
        const std::size_t head = rows.size();
        const QString title = wording::plainText(chapter.title, 120);
        rows.push_back({.chapter = title, .table = {}, .rows = 0});
        for (const reports::Block& block : chapter.blocks)
            if (const auto* const table = std::get_if<reports::Table>(&block)) {
                rows.push_back({title, wording::plainText(table->title, 120), table->rowCount});
                rows[head].rows += table->rowCount;
            }
    }
    return rows;
}

reports::Format formatOf(const ReportChoices& choices)
{
    const auto formats = exports::exportFormats(choices.paper);
    const auto found = std::ranges::find(formats, choices.format, &reports::Format::name);
    return found == formats.end() ? formats.front() : *found;
}

} // namespace

Result<reports::ReportRequest> reportRequest(const ReportSubject& subject, const ReportChoices& choices)
{
    reports::ReportRequest request;
    request.core = subject.core;
    request.chapters = choices.chapters;
    request.redaction = choices.redaction;
    request.day = choices.day;
    request.source = fileNameOf(subject.path);
    request.language = wording::reportTitle("report.language").toStdString();
    request.programVersion = QCoreApplication::applicationVersion().toStdString();
    if (choices.draft)
        if (auto taken = takeDraft(subject, *choices.draft, request); !taken)
            return tl::unexpected(taken.error());
    if (!choices.since.isEmpty())
        if (auto taken = takeEarlier(choices.since, request); !taken)
            return tl::unexpected(taken.error());
    return request;
}

Result<ReportOutline> reportOutline(const ReportSubject& subject, const ReportChoices& choices, double scale,
                                    const reports::Progress& progress)
{
    const wording::LanguageScope language(choices.language);
    const auto request = reportRequest(subject, choices);
    if (!request)
        return tl::unexpected(request.error());
    const auto report = reports::makeReport(*request, progress);
    if (!report)
        return tl::unexpected(report.error());
    auto pages = reports::firstPages(*report, choices.paper, pagesShown, scale, progress);
    if (!pages)
        return tl::unexpected(pages.error());
    return ReportOutline{
        .rows = outlineRows(*report), .pages = std::move(*pages), .allRows = reports::rowsOf(*report)};
}

Result<exports::ExportedReport> runExport(const ReportSubject& subject, const ReportChoices& choices,
                                          const QString& target, const exports::ExportProgress& progress)
{
    const wording::LanguageScope language(choices.language);
    exports::ReportExport wanted{
        .request = {}, .format = formatOf(choices), .target = target, .key = nullptr, .inputSha256 = {}};
    if (!choices.key.isEmpty()) {
        auto key = exports::readSigningKey(choices.key);
        if (!key)
            return tl::unexpected(key.error());
        auto hash = inputHash(subject);
        if (!hash)
            return tl::unexpected(hash.error());
        wanted.key = std::move(*key);
        wanted.inputSha256 = std::move(*hash);
    }
    auto request = reportRequest(subject, choices);
    if (!request)
        return tl::unexpected(request.error());
    wanted.request = std::move(*request);
    return exports::exportReport(wanted, progress);
}

} // namespace gatehouse::ui
