// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exports/ReportExport.h"
#include "models/reports/pdf/PdfCanvas.h"
#include "ui/reports/ReportChoices.h"

#include <QString>

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// What a report is made from, held while it is made in another thread.
struct ReportSubject
{
    std::shared_ptr<const access::CompiledOrganization> core; ///< with the published policies
    QString path;                                             ///< of the organization file; may be empty
    bool isSaved = false;                                     ///< the file holds this state
};

/// A table of the report, or a chapter with none.
struct OutlineRow
{
    QString chapter;
    QString table;          ///< empty: the chapter itself
    std::uint64_t rows = 0; ///< of the table; of a chapter all of its tables'
};

/// What a report will hold, and its first pages.
struct ReportOutline
{
    std::vector<OutlineRow> rows;
    std::vector<reports::PagePicture> pages;
    std::uint64_t allRows = 0;
};

/// What the choices ask for. Reads the earlier file. Faults: those of reading it, the first one of several;
/// "draft.unknown" for a draft that is gone.
[[nodiscard]] Result<reports::ReportRequest> reportRequest(const ReportSubject& subject,
                                                           const ReportChoices& choices);

/// What follows from the choices, worded in the report's language. `scale`: pixels a point.
[[nodiscard]] Result<ReportOutline> reportOutline(const ReportSubject& subject, const ReportChoices& choices,
                                                  double scale, const reports::Progress& progress);

/// Writes the report to `target`, worded in its language. Faults beside those of `reportRequest` and
/// `exports::exportReport`: "report.not-saved" where it is to be signed and the file does not hold this
/// state.
[[nodiscard]] Result<exports::ExportedReport> runExport(const ReportSubject& subject,
                                                        const ReportChoices& choices, const QString& target,
                                                        const exports::ExportProgress& progress);

} // namespace gatehouse::ui
