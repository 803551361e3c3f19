// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfFormat.h"

#include "models/reports/pdf/PdfReport.h"

namespace gatehouse::reports {

Format pdfFormat(Paper paper)
{
    return {"pdf", false, [paper](OutputFiles& files) {
                return std::unique_ptr<ReportWriter>(std::make_unique<PdfReport>(files, paper));
            }};
}

} // namespace gatehouse::reports
