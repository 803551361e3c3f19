// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Content.h"
#include "models/reports/ShownValue.h"

#include <iosfwd>

namespace gatehouse::reports {

/// Bars as inline SVG in one colour, that of the text: series differ by being filled, outlined or hatched, so
/// that they are told apart in grey. Every bar has its label and its numbers beside it; title and description
/// say what is shown to whoever does not see it. Texts are made harmless.
void writeSvgChart(const Chart& chart, const ShownValue& shown, std::ostream& out);

} // namespace gatehouse::reports
