// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "models/organization/Action.h"
#include "models/organization/App.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace gatehouse::installs {

/// What declared scopes open in one product, whatever permissions and policies are.
struct ProductPower
{
    Product product = Product::Jira;
    ActionSet actions;          ///< S(a, p) of access model §3
    std::size_t operations = 0; ///< of the catalogue
    std::size_t admitted = 0;   ///< those of them that the scopes admit
    std::size_t siteLevel = 0;  ///< admitted ones that belong to no container: no policy can reach them
    std::size_t exempt = 0;     ///< admitted ones in a container that app access rules do not cover
    bool operator==(const ProductPower&) const = default;
};

/// One for each product, in the order of `products`. Empty: the scopes are not known.
[[nodiscard]] std::optional<std::vector<ProductPower>>
productPowers(Framework framework, const std::optional<std::vector<ScopeId>>& scopes,
              std::span<const Product> products, const catalogue::Catalogue& catalogue);

/// The operations of a product that known scopes admit, in catalogue order.
[[nodiscard]] std::vector<catalogue::OperationIndex>
admittedOperations(Framework framework, const std::vector<ScopeId>& scopes, Product product,
                   const catalogue::Catalogue& catalogue);

} // namespace gatehouse::installs
