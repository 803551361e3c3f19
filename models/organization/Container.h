// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Ids.h"
#include "models/organization/Scheme.h"
#include "models/organization/Vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse {

/// The actors of one role in one container; each is a `user:` or a `group:` holder.
struct RoleActors
{
    std::string role;
    std::vector<Holder> actors;
    bool operator==(const RoleActors&) const = default;
};

/// A Jira project or a Confluence space.
struct Container
{
    ContainerId id;
    SiteId site;
    Product product = Product::Jira;
    std::optional<std::string> nativeId; ///< the platform's own id
    std::string key;                     ///< need not be unique across sites and products
    std::string name;
    std::optional<SchemeId> scheme; ///< empty: not known, which makes every permission in it unknown
    std::vector<RoleActors> roles;  ///< in file order, one entry a role
    std::vector<std::string> labels;
    std::string unknownMembers;

    bool operator==(const Container&) const = default;
};

} // namespace gatehouse
