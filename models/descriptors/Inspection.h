// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/descriptors/Descriptor.h"
#include "models/foundation/Json.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::descriptors {

enum class FindingSeverity : std::uint8_t { Info, Low, Medium, High };
/// "info", "low", "medium", "high".
[[nodiscard]] std::string_view toText(FindingSeverity severity);

/// Something in a descriptor that a reviewer should know. `fault` carries code, pointer and arguments, so
/// that it is worded like every other message.
struct DescriptorFinding
{
    FindingSeverity severity = FindingSeverity::Info;
    Fault fault;
    bool operator==(const DescriptorFinding&) const = default;
};

/// What `gatehouse inspect` tells about one file (contract §2).
struct Inspection
{
    std::string file; ///< as it was named
    Descriptor descriptor;
    std::vector<ScopeId> unknownScopes;                     ///< in declared order
    std::array<ActionSet, allProducts.size()> scopeActions; ///< S(a, p) of access model §3, by product
    std::vector<DescriptorFinding> findings;                ///< "scope.unknown", in declared order
};

[[nodiscard]] Inspection inspect(std::string fileName, std::string_view bytes,
                                 const catalogue::Catalogue& catalogue);

/// The members of the contract, in its order. `errorSentence` words `descriptor.fault` and is ignored where
/// there is none; `findingSentences` word the findings, one each, in the same order.
[[nodiscard]] Json toJson(const Inspection& inspection, const std::string& errorSentence,
                          std::span<const std::string> findingSentences);

} // namespace gatehouse::descriptors
