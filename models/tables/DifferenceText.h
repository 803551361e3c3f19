// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/PolicyDifference.h"

#include <iosfwd>

namespace gatehouse::tables {

/// The cells in which a verdict differs, as RFC 4180 CSV with line feeds: app and container as in the matrix,
/// then for each action "BEFORE>AFTER" where its verdict differs, else nothing. `after` is one of the two
/// states that were compared.
void writeDifferenceCsv(const access::CompiledOrganization& after, const access::PolicyDifference& difference,
                        std::ostream& out);

} // namespace gatehouse::tables
