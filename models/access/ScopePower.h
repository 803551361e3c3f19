// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "models/organization/App.h"

#include <optional>
#include <span>
#include <vector>

namespace gatehouse::access {

/// What the declared scopes of one app open in one product: the Connect way and the OAuth way of access model
/// §3. With `known` false (scopes are null) everything else is meaningless.
struct ScopePower
{
    bool known = true;
    bool connectOpen = false;
    bool oauthOpen = false;
    int rank = 0; ///< 0 NONE … 5 ADMIN; counts only while `connectOpen`
    bool actAsUser = false;
    bool emailAddresses = false;
    ActionSet actions; ///< S(a, p)
};

/// The OAuth ids that an app holds, and its power in each product.
struct AppScopes
{
    std::vector<bool> held; ///< by catalogue::ScopeIndex; without ids of kind connect
    ScopePower power[2];    ///< by Product

    [[nodiscard]] const ScopePower& in(Product product) const
    {
        return power[static_cast<std::size_t>(product)];
    }
    /// Is every id of the set held?
    [[nodiscard]] bool holds(catalogue::ScopeSet set) const;
};

/// No scopes at all: not known.
[[nodiscard]] AppScopes appScopes(Framework framework, const std::optional<std::vector<ScopeId>>& declared,
                                  const catalogue::Catalogue& catalogue);

/// The rank that an operation's Connect scope asks for; empty for the two scopes outside the ranks.
[[nodiscard]] std::optional<int> requiredRank(catalogue::ConnectScope scope);
/// The rank that a declared Connect scope gives in a product; empty for the two outside the ranks.
[[nodiscard]] std::optional<int> rankIn(catalogue::ConnectScope scope, Product product);

/// Does the operation count in S and through the Connect way at this rank?
[[nodiscard]] bool connectDefines(const catalogue::Operation& operation, int rank);
/// Admits(a, op) through each way. The app's scopes must be known.
[[nodiscard]] bool admitsByConnect(const AppScopes& scopes, const catalogue::Operation& operation);
[[nodiscard]] bool admitsByOAuth(const AppScopes& scopes, const catalogue::Operation& operation);

/// What one declared id means for an app of this framework: a Connect scope and the products where it counts,
/// an OAuth id, or nothing the catalogue knows.
struct DeclaredScope
{
    std::optional<catalogue::ConnectScope> connect;
    bool connectIn[2] = {false, false}; ///< by Product
    std::optional<catalogue::ScopeIndex> oauth;
    [[nodiscard]] bool known() const { return connect.has_value() || oauth.has_value(); }
};
[[nodiscard]] DeclaredScope declaredScope(Framework framework, const ScopeId& id,
                                          const catalogue::Catalogue& catalogue);

} // namespace gatehouse::access
