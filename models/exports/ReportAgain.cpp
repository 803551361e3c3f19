// SPDX-License-Identifier: Apache-2.0
#include "models/exports/ReportAgain.h"

#include "models/exports/ExportFormats.h"
#include "models/exports/ReportExport.h"
#include "models/foundation/Date.h"
#include "models/wording/Language.h"

#include <QCoreApplication>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>

namespace gatehouse::exports {

namespace {

std::vector<std::string> listOf(const proof::Manifest& manifest, std::string_view name)
{
    std::vector<std::string> words;
    const QString list = QString::fromStdString(proof::textOf(manifest.settings, name));
    for (const QString& word : list.split(u',', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

reports::Redaction redactionOf(const proof::Manifest& manifest)
{
    reports::Redaction redaction;
    for (const std::string& word : listOf(manifest, "redacted")) {
        redaction.people |= word == "people";
        redaction.containers |= word == "containers";
        redaction.vendors |= word == "vendors";
    }
    return redaction;
}

reports::ReportRequest requestOf(const proof::Manifest& manifest,
                                 const std::shared_ptr<const access::CompiledOrganization>& core)
{
    reports::ReportRequest request;
    request.core = core;
    for (const std::string& word : listOf(manifest, "chapters"))
        if (const auto kind = fromText<reports::ChapterKind>(word))
            request.chapters.push_back(*kind);
    request.redaction = redactionOf(manifest);
    request.day = dateFromText(proof::textOf(manifest.settings, "day"));
    request.source = proof::textOf(manifest.settings, "source");
    if (const std::string draft = proof::textOf(manifest.settings, "draft"); !draft.empty())
        request.draft = draft;
    request.language = proof::textOf(manifest.settings, "language");
    request.programVersion = manifest.program;
    return request;
}

std::string hashAgain(const reports::ReportRequest& request, const reports::Format& format)
{
    const QTemporaryDir folder;
    const auto made = exportReport({.request = request,
                                    .format = format,
                                    .target = folder.filePath(QStringLiteral("report")),
                                    .key = nullptr,
                                    .inputSha256 = {}},
                                   {});
    return made ? made->sha256 : std::string();
}

} // namespace

Again madeAgain(const proof::Manifest& manifest,
                const std::shared_ptr<const access::CompiledOrganization>& core)
{
    const std::string name = proof::textOf(manifest.settings, "format");
    const auto language = wording::languageFromText(proof::textOf(manifest.settings, "language"));
    const bool ofThisProgram = manifest.program == QCoreApplication::applicationVersion().toStdString();
    if (!ofThisProgram || !language || manifest.files.size() != 1 ||
        !proof::textOf(manifest.settings, "since").empty())
        return Again::Unknown;
    const wording::LanguageScope scope(*language);
    const reports::ReportRequest request = requestOf(manifest, core);
    for (const reports::Paper paper : {reports::Paper::A4, reports::Paper::Letter}) {
        const auto formats = exportFormats(paper);
        const auto format = std::ranges::find(formats, name, &reports::Format::name);
        if (format == formats.end() || format->folder)
            return Again::Unknown;
        if (hashAgain(request, *format) == manifest.files.front().sha256)
            return Again::Same;
    }
    return name == "pdf" ? Again::Unknown : Again::Different;
}

} // namespace gatehouse::exports
