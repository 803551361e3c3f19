// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/descriptors/Descriptor.h"

#include <optional>
#include <span>
#include <vector>

namespace gatehouse::findings {

/// What rules about an app look at, wherever it comes from: a descriptor alone, an installation with one, or
/// an installation that keeps none. Lives as long as what it was made from.
struct AppFacts
{
    const catalogue::Catalogue& catalogue;
    Framework framework = Framework::Connect;
    std::span<const Product> products;
    /// As declared, with the place of each; empty optional: not known.
    std::optional<std::span<const descriptors::DeclaredScope>> scopes;
    const descriptors::Descriptor* descriptor = nullptr; ///< null: there is none

    /// The declared scopes; none where they are not known.
    [[nodiscard]] std::span<const descriptors::DeclaredScope> scopeList() const
    {
        return scopes.value_or(std::span<const descriptors::DeclaredScope>());
    }
};

/// What rules about an installation look at.
struct InstallationFacts
{
    const access::CompiledOrganization& core;
    access::AppIndex index;
    const App& app;
    const AppFacts& facts;

    [[nodiscard]] const Organization& organization() const { return core.organization(); }
};

} // namespace gatehouse::findings
