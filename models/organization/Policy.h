// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Ids.h"
#include "models/organization/Vocabulary.h"

#include <compare>
#include <string>
#include <tuple>
#include <vector>

namespace gatehouse {

/// One product on one site, present and future containers alike.
struct ProductInstance
{
    SiteId site;
    Product product = Product::Jira;
    std::string unknownMembers{}; ///< kept for the round trip; says nothing about which instance it is

    bool operator==(const ProductInstance& other) const
    {
        return site == other.site && product == other.product;
    }
    auto operator<=>(const ProductInstance& other) const
    {
        return std::tie(site, product) <=> std::tie(other.site, other.product);
    }
};

/// What a policy covers. Only the list that belongs to `level` counts; the other is empty.
struct Coverage
{
    CoverageLevel level = CoverageLevel::Organization;
    std::vector<ProductInstance> products;
    std::vector<ContainerId> containers;
    std::string unknownMembers;

    bool operator==(const Coverage&) const = default;
};

/// The app access rule of a policy. `keys` counts for `only` and `except`, may name apps that are not
/// installed, and is kept but ignored beside `all`.
struct AppAccessRule
{
    RuleEffect effect = RuleEffect::Block;
    RuleApps apps = RuleApps::All;
    std::vector<AppKey> keys;
    std::string unknownMembers;

    bool operator==(const AppAccessRule&) const = default;
};

/// A data security policy (access model §5). Only an active one counts in a decision.
struct Policy
{
    PolicyId id;
    std::string name;
    std::string description;
    PolicyStatus status = PolicyStatus::Draft;
    Coverage coverage;
    AppAccessRule rule;
    std::string unknownMembers;

    bool operator==(const Policy&) const = default;
};

/// A whole alternative policy list.
struct Draft
{
    DraftId id;
    std::string name;
    std::string note;
    std::vector<Policy> policies;
    std::string unknownMembers;

    bool operator==(const Draft&) const = default;
};

} // namespace gatehouse
