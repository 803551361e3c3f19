// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proof/Keys.h"
#include "models/reports/Formats.h"
#include "models/reports/ReportRequest.h"

#include <QString>

#include <memory>
#include <string>

namespace gatehouse::exports {

/// An audit report to be written, by the command line as by the window.
struct ReportExport
{
    reports::ReportRequest request;
    reports::Format format;
    QString target; ///< path of the file, or of the folder for a format that is one
    /// Seals the report; null: it is not signed.
    std::shared_ptr<const proof::SigningKey> key{};
    /// SHA-256 of the organization file's bytes, 64 hexadecimal digits; needed with `key`, because the seal
    /// names it.
    std::string inputSha256{};
};

/// Told while the work goes on; each may stop it.
struct ExportProgress
{
    reports::Progress judging; ///< apps
    reports::Progress writing; ///< rows
};

struct ExportedReport
{
    std::uint64_t rows = 0;  ///< of all tables
    std::uint64_t files = 0; ///< without manifest and signature
    /// SHA-256 of the one file; of a folder, that of the lines `sha256sum *` prints for its files without the
    /// seal. 64 lower-case hexadecimal digits.
    std::string sha256;
};

/// Makes the report, writes it beside its target, seals it and brings it to its place, whole or not at all.
/// Works with no thread but the caller's. Faults: those of `reports::makeReport` and `reports::writeReport`,
/// of `proof::sealReport`, and "file.…" of the target.
[[nodiscard]] Result<ExportedReport> exportReport(const ReportExport& wanted, const ExportProgress& progress);

/// The key of `--sign`. Faults: those of reading the file; "proof.no-signing-key".
[[nodiscard]] Result<std::shared_ptr<const proof::SigningKey>> readSigningKey(const QString& path);

} // namespace gatehouse::exports
