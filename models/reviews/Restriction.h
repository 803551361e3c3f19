// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// The policy that a reviewer's decision "restrict" prepares.
namespace gatehouse::reviews {

/// What the prepared policy covers, and why.
enum class RestrictionCoverage : std::uint8_t {
    Labelled,    ///< containers with a label that the app reaches
    Products,    ///< its site's products: no labelled container is reached
    Organization ///< everything: no labelled container is reached, and the policy model knows no products
};

/// The platform takes no more containers of one product instance in a policy of the additive model (access
/// model §5).
inline constexpr std::size_t mostContainersOfProduct = 15;

struct Restriction
{
    Policy policy; ///< status draft, so that it counts in no verdict; blocks this app alone
    RestrictionCoverage coverage = RestrictionCoverage::Labelled;
    bool needsPlan = false; ///< it has a list of apps, and the organization's plan has none
    bool overLimit = false; ///< more containers of one product than the platform takes
};

/// Blocks `app` where it matters most. `labelled` are containers with labels that it reaches, in file order;
/// who asks the decision core tells them. Name and description are left to who words.
[[nodiscard]] Restriction restriction(const Organization& organization, const App& app,
                                      const std::vector<ContainerId>& labelled);

} // namespace gatehouse::reviews
