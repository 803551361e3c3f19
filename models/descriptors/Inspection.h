// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/descriptors/Descriptor.h"
#include "models/foundation/Json.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::descriptors {

/// What `gatehouse inspect` tells about one file (contract §2).
struct Inspection
{
    std::string file; ///< as it was named
    Descriptor descriptor;
    std::vector<ScopeId> unknownScopes;                     ///< in declared order
    std::array<ActionSet, allProducts.size()> scopeActions; ///< S(a, p) of access model §3, by product
};

[[nodiscard]] Inspection inspect(std::string fileName, std::string_view bytes,
                                 const catalogue::Catalogue& catalogue);

/// The members of the contract, in its order, but for `findings`, which `models/findings` makes.
/// `errorSentence` words `descriptor.fault` and is ignored where there is none.
[[nodiscard]] Json toJson(const Inspection& inspection, const std::string& errorSentence);

} // namespace gatehouse::descriptors
