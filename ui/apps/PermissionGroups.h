// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <vector>

namespace gatehouse::ui {

/// Containers in which an app user has the same permissions from the same grants.
struct PermissionGroup
{
    access::AppUserPermissions permissions;
    std::vector<access::ContainerIndex> containers; ///< in file order
};

/// Over the containers of the app's site and products; the largest group first.
[[nodiscard]] std::vector<PermissionGroup> permissionGroups(const access::CompiledOrganization& core,
                                                            access::AppIndex app);

} // namespace gatehouse::ui
