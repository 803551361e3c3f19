// SPDX-License-Identifier: Apache-2.0
#include "models/exports/ReportExport.h"

#include "models/exports/ReportHash.h"
#include "models/exports/ReportOutput.h"
#include "models/exports/ReportSeal.h"
#include "models/files/FileAccess.h"
#include "models/reports/MakeReport.h"

#include <utility>

namespace gatehouse::exports {

namespace {

constexpr std::size_t signingKeyBytes = std::size_t{64} * 1024;

} // namespace

Result<ExportedReport> exportReport(const ReportExport& wanted, const ExportProgress& progress)
{
    const auto report = reports::makeReport(wanted.request, progress.judging);
    if (!report)
        return tl::unexpected(report.error());
    ReportOutput output(wanted.target, wanted.format);
    if (auto fault = output.fault())
        return tl::unexpected(std::move(*fault));
    const auto writer = wanted.format.make(output);
    if (auto written = reports::writeReport(*report, *writer, progress.writing); !written)
        return tl::unexpected(std::move(written.error()));
    const auto files = sealStaged(output, *report, wanted);
    if (!files)
        return tl::unexpected(files.error());
    if (auto committed = output.commit(); !committed)
        return tl::unexpected(std::move(committed.error()));
    return ExportedReport{.rows = reports::rowsOf(*report),
                          .files = files->size(),
                          .sha256 = hashOfFiles(*files, wanted.format.folder)};
}

Result<std::shared_ptr<const proof::SigningKey>> readSigningKey(const QString& path)
{
    const auto pem = files::readFile(path, signingKeyBytes);
    if (!pem)
        return tl::unexpected(pem.error());
    auto key = proof::SigningKey::fromPem(*pem);
    if (!key)
        return tl::unexpected(key.error());
    return std::make_shared<const proof::SigningKey>(std::move(*key));
}

} // namespace gatehouse::exports
