// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <iosfwd>

/// The core's answers as tables of text that other programs read: one writer for the command line, the
/// window's export and the reports to come.
namespace gatehouse::tables {

/// The matrix as RFC 4180 CSV with line feeds (contract §2): apps and containers in file order,
/// `not-applicable` where an app is installed on another site or for another product. Streams row by row.
void writeMatrixCsv(const access::CompiledOrganization& core, access::As as, std::ostream& out);
/// The same cells as a JSON array, one object a line.
void writeMatrixJson(const access::CompiledOrganization& core, access::As as, std::ostream& out);

} // namespace gatehouse::tables
