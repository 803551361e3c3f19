// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

/// What a limit counts.
enum class Metered : std::uint8_t {
    Policies,             ///< of the organization
    AppsOfList,           ///< of one policy's rule
    ContainersOfInstance, ///< of one policy, of one product on one site
    InstancesOfPolicy,    ///< that the containers of one policy are in
    InstancesCovered,     ///< of a policy with coverage `products`
    ContainersOfOverride  ///< of one policy, in the model `overrides`
};
/// "policies", "apps", "containers", "instances", "products", "override-containers".
[[nodiscard]] std::string_view toText(Metered metered);

/// How much of one limit is used.
struct Meter
{
    Metered what = Metered::Policies;
    std::optional<std::size_t> policy; ///< index; empty: the organization as a whole
    std::optional<ProductInstance> instance;
    std::size_t used = 0;
    std::size_t limit = 0;
};

/// The meters that count in the organization's policy model, with everything that is used at all.
[[nodiscard]] std::vector<Meter> meters(const Organization& organization);

} // namespace gatehouse::policies
