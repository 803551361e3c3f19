// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace gatehouse {

/// Limits of the platform (access model §5). They changed before, so they are kept
/// with the organization. In the file beyond the contract (docs/decisions/0006), as far as they differ.
struct PolicyLimits
{
    // Policy model `additive`.
    std::size_t policies = 50;                 ///< of the organization, whatever their status
    std::size_t containersPerInstance = 15;    ///< of one product on one site, in one policy
    std::size_t instancesPerPolicy = 15;       ///< products on sites that the containers of one policy are in
    std::size_t instancesInProductPolicy = 50; ///< in a policy with coverage `products`
    std::size_t appsPerList = 20;
    // Policy model `overrides`.
    std::size_t containersPerOverride = 2000;
    std::string unknownMembers{};

    bool operator==(const PolicyLimits&) const = default;
};

/// One limit and its member in the organization file.
struct PolicyLimitName
{
    std::string_view name;
    std::size_t PolicyLimits::*value;
};
inline constexpr std::array<PolicyLimitName, 6> policyLimitNames{
    {{"policies", &PolicyLimits::policies},
     {"containersPerInstance", &PolicyLimits::containersPerInstance},
     {"instancesPerPolicy", &PolicyLimits::instancesPerPolicy},
     {"instancesInProductPolicy", &PolicyLimits::instancesInProductPolicy},
     {"appsPerList", &PolicyLimits::appsPerList},
     {"containersPerOverride", &PolicyLimits::containersPerOverride}}};

/// From this share of a limit on it counts as near: 18 of 20, 45 of 50.
[[nodiscard]] constexpr bool isNear(std::size_t used, std::size_t limit)
{
    return used <= limit && used * 10 >= limit * 9;
}

} // namespace gatehouse
