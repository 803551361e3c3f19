// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/organization/Organization.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// An app that could be blocked in some containers, by key: a policy names keys, not installations.
struct BlockableApp
{
    AppKey key;
    QString name;
    QString vendor;
    std::optional<bool> eligible; ///< false where no installation of it can be blocked
    bool operator==(const BlockableApp&) const = default;
};

/// The apps installed for at least one of the containers, by name.
[[nodiscard]] std::vector<BlockableApp> blockableApps(const access::CompiledOrganization& core,
                                                      const std::vector<access::ContainerIndex>& containers);

/// What a person chose: block these apps in those containers, in a policy of this name or in one that is
/// there.
struct BlockChoice
{
    std::vector<AppKey> apps;
    std::vector<access::ContainerIndex> containers;
    QString name;                      ///< of a new policy
    std::optional<std::size_t> policy; ///< extend this one instead; must be one of `extendablePolicies`
};

/// Active blocklists of containers that extend to the choice and block nothing else with it: those that name
/// exactly these apps, or cover exactly these containers.
[[nodiscard]] std::vector<std::size_t>
extendablePolicies(const Organization& organization, const std::vector<AppKey>& apps,
                   const std::vector<access::ContainerIndex>& containers);

/// The policies with the new one, active, or with one extended; as they are without apps or containers.
[[nodiscard]] std::vector<Policy> blockedPolicies(const Organization& organization,
                                                  const BlockChoice& choice);

/// "Block Larkspur Forms in 3 containers", "Block 2 apps in FIN Finance operations".
[[nodiscard]] QString blockTitle(const Organization& organization, const BlockChoice& choice);

/// "FIN Finance operations", or "3 containers".
[[nodiscard]] QString containersInWords(const Organization& organization,
                                        const std::vector<access::ContainerIndex>& containers);

} // namespace gatehouse::ui
