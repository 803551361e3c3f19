// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QString>

#include <vector>

namespace gatehouse::ui {

/// What one active policy does in one container that it covers.
struct PolicyHere
{
    access::PolicyIndex policy;
    std::uint32_t apps = 0;      ///< installed here
    std::uint32_t blocks = 0;    ///< of them, those that it surely keeps out, alone or with others
    std::uint32_t takesAway = 0; ///< of those, the ones that could do something otherwise
    std::uint32_t decides = 0;   ///< of the apps, those for which nothing outranks it
    std::uint32_t outranked = 0; ///< apps that it speaks of while a more specific policy decides
    bool operator==(const PolicyHere&) const = default;
};

/// Every active policy that covers the container, in file order.
[[nodiscard]] std::vector<PolicyHere> policiesHere(const access::CompiledOrganization& core,
                                                   access::ContainerIndex container);
/// "Blocks 5 of 8 apps here, and takes something away from 3."
[[nodiscard]] QString policyHereWords(const PolicyHere& here, const Organization& organization);

} // namespace gatehouse::ui
