// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfPictures.h"

#include "models/reports/pdf/PdfReport.h"

namespace gatehouse::reports {

Result<std::vector<PagePicture>> firstPages(const Report& report, Paper paper, std::size_t count,
                                            double scale, const Progress& progress)
{
    std::vector<PagePicture> pages;
    PdfReport writer([&] { return std::make_unique<PdfCanvas>(paper, pages, count, scale); }, paper);
    const auto written = writeReport(report, writer, [&](std::uint64_t done, std::uint64_t total) {
        const bool enough = pages.size() >= count; // the pages behind them need not be gone through
        return !enough && (!progress || progress(done, total));
    });
    if (!written && pages.size() < count)
        return tl::unexpected(written.error());
    return pages;
}

} // namespace gatehouse::reports
