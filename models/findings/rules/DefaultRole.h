// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <array>
#include <string>

namespace gatehouse::findings::rules {

/// The role that the platform gives app users in the containers of a product, as this organization shows it:
/// `atlassian-addons-project-access` in Jira where a scheme grants to a role of that name; else the role in
/// which more than half of the product's app users that act in any role are actors, the first in file order
/// of equally used ones. Empty: none can be told.
[[nodiscard]] std::string defaultRole(const Organization& organization, Product product);

} // namespace gatehouse::findings::rules
