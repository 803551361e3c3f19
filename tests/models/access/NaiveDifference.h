// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <string>
#include <vector>

namespace gatehouse::test {

/// diff(A, B) of access model §7 as sorted lines of text, from decisions and outcomes one by one. `as` as on
/// the command line; empty: the default of each app.
[[nodiscard]] std::vector<std::string> naiveDifference(const access::CompiledOrganization& before,
                                                       const access::CompiledOrganization& after,
                                                       const std::string& as);

} // namespace gatehouse::test
