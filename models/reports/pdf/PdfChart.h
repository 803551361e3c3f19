// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Content.h"
#include "models/reports/pdf/PdfFlow.h"
#include "models/reports/ShownValue.h"

namespace gatehouse::reports {

/// Bars on one scale, told apart without colour, each with its numbers beside.
void drawPdfChart(PdfFlow& flow, const ShownValue& shown, const Chart& chart);

} // namespace gatehouse::reports
