// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppOperations.h"

#include "models/access/ScopePower.h"

#include <algorithm>

namespace gatehouse::ui {

std::optional<std::vector<AppOperation>> appOperations(const access::CompiledOrganization& core,
                                                       access::AppIndex app)
{
    const App& facts = core.organization().apps[app.value];
    if (!facts.scopes)
        return std::nullopt;
    const access::AppScopes scopes = access::appScopes(facts.framework, facts.scopes, core.catalogue());
    std::vector<AppOperation> admitted;
    const auto all = core.catalogue().operations();
    for (catalogue::OperationIndex index = 0; index < all.size(); ++index) {
        const catalogue::Operation& operation = all[index];
        const bool own = std::find(facts.products.begin(), facts.products.end(), operation.product) !=
                         facts.products.end();
        if (own && (access::admitsByConnect(scopes, operation) || access::admitsByOAuth(scopes, operation)))
            admitted.push_back({index, operation.action});
    }
    return admitted;
}

} // namespace gatehouse::ui
