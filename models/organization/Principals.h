// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Ids.h"
#include "models/organization/Vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse {

/// A site of the organization; holds containers of both products and installations of apps.
struct Site
{
    SiteId id;
    std::string name;
    std::optional<std::string> url;
    std::optional<std::string> cloudId;
    /// Which products the site has; empty: not said. A member beyond the contract (docs/decisions/0006).
    std::optional<std::vector<Product>> products;
    std::string unknownMembers;

    bool operator==(const Site&) const = default;
};

/// An account: a person, or the account that the platform gives an app (requirement S3).
struct User
{
    UserId id;
    std::string name;
    AccountKind kind = AccountKind::Person;
    bool active = true;
    std::string unknownMembers;

    bool operator==(const User&) const = default;
};

struct Group
{
    GroupId id;
    std::string name;
    std::vector<UserId> members;
    std::string unknownMembers;

    bool operator==(const Group&) const = default;
};

} // namespace gatehouse
