// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Id.h"

namespace gatehouse {

using OrganizationId = Id<struct OrganizationTag>;
using SiteId = Id<struct SiteTag>;
using UserId = Id<struct UserTag>;
using GroupId = Id<struct GroupTag>;
using SchemeId = Id<struct SchemeTag>;
using ContainerId = Id<struct ContainerTag>;
using AppKey =
    Id<struct AppKeyTag>; ///< the vendor's key; not unique, an app may be installed on several sites
using PolicyId = Id<struct PolicyTag>;
using DraftId = Id<struct DraftTag>;
using ScopeId = Id<struct ScopeTag>;

} // namespace gatehouse
