// SPDX-License-Identifier: Apache-2.0
#include "models/installs/ProductPower.h"

#include "models/access/ScopePower.h"

namespace gatehouse::installs {

namespace {

using access::AppScopes;
using catalogue::Operation;

bool admitsOperation(const AppScopes& scopes, const Operation& operation)
{
    return access::admitsByConnect(scopes, operation) || access::admitsByOAuth(scopes, operation);
}

ProductPower productPower(const AppScopes& scopes, Product product, const catalogue::Catalogue& catalogue)
{
    ProductPower power;
    power.product = product;
    power.actions = scopes.in(product).actions;
    for (const Operation& operation : catalogue.operations()) {
        if (operation.product != product)
            continue;
        ++power.operations;
        if (!admitsOperation(scopes, operation))
            continue;
        ++power.admitted;
        power.siteLevel += operation.action ? 0U : 1U;
        power.exempt += operation.action && operation.exempt.value_or(false) ? 1U : 0U;
    }
    return power;
}

} // namespace

std::optional<std::vector<ProductPower>> productPowers(Framework framework,
                                                       const std::optional<std::vector<ScopeId>>& scopes,
                                                       std::span<const Product> products,
                                                       const catalogue::Catalogue& catalogue)
{
    if (!scopes)
        return std::nullopt;
    const AppScopes held = access::appScopes(framework, scopes, catalogue);
    std::vector<ProductPower> powers;
    for (const Product product : products)
        powers.push_back(productPower(held, product, catalogue));
    return powers;
}

std::vector<catalogue::OperationIndex> admittedOperations(Framework framework,
                                                          const std::vector<ScopeId>& scopes, Product product,
                                                          const catalogue::Catalogue& catalogue)
{
    const AppScopes held = access::appScopes(framework, scopes, catalogue);
    std::vector<catalogue::OperationIndex> admitted;
    const auto operations = catalogue.operations();
    for (std::size_t at = 0; at < operations.size(); ++at)
        if (operations[at].product == product && admitsOperation(held, operations[at]))
            admitted.push_back(static_cast<catalogue::OperationIndex>(at));
    return admitted;
}

} // namespace gatehouse::installs
