// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace gatehouse::installs {

/// How a new app account comes to its permissions in one product.
enum class AccessKind : std::uint8_t {
    None,        ///< it gets nothing of its own
    Role,        ///< it is an actor of a role in every container whose scheme grants to that role
    Individually ///< every scheme of the product's containers names it
};

struct DefaultAccess
{
    AccessKind kind = AccessKind::None;
    std::string role; ///< for Role alone
    bool operator==(const DefaultAccess&) const = default;
};

/// What the app accounts of one product usually have. An assumption in any case: how often it was seen in the
/// organization says on what it rests.
struct UsualAccess
{
    DefaultAccess access;
    std::size_t seen = 0; ///< in how many places app accounts have it so; 0: the platform's own default
    bool operator==(const UsualAccess&) const = default;
};

/// What most app accounts have in this product, role memberships and grants to single accounts counted; where
/// there are none, what the platform does at installation: in Jira the role
/// `atlassian-addons-project-access`, in Confluence a grant to the account in every space (app platform facts
/// §6).
[[nodiscard]] UsualAccess usualAccess(const Organization& organization, Product product);

/// What a scheme gives to single app accounts: what most of them have in it, else in the other schemes, else
/// everything but to administer.
[[nodiscard]] ActionSet usualGrant(const Organization& organization, const Scheme& scheme);

/// Roles that hold something in schemes of the product's containers on the site, most used first; to choose
/// from.
[[nodiscard]] std::vector<std::string> grantedRoles(const Organization& organization, const SiteId& site,
                                                    Product product);

/// Positions in `Organization::schemes` of those that containers of the product on the site have, ascending.
[[nodiscard]] std::vector<std::size_t> schemesOf(const Organization& organization, const SiteId& site,
                                                 Product product);

/// Does the scheme grant anything to the role?
[[nodiscard]] bool grantsTo(const Scheme& scheme, const std::string& role);

} // namespace gatehouse::installs
