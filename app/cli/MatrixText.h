// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <iosfwd>

namespace gatehouse::app {

/// The matrix as RFC 4180 CSV with line feeds (contract §2): apps and containers in file order,
/// `not-applicable` where an app is installed on another site or for another product. Streams row by row.
void writeMatrixCsv(const access::CompiledOrganization& core, access::As as, std::ostream& out);
/// The same cells as a JSON array, one object a line.
void writeMatrixJson(const access::CompiledOrganization& core, access::As as, std::ostream& out);

} // namespace gatehouse::app
