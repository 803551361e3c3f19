// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/AppReach.h"
#include "models/findings/Finding.h"
#include "models/installs/Ability.h"
#include "models/installs/MissingFacts.h"
#include "models/installs/ModuleSurface.h"
#include "models/installs/ProductPower.h"
#include "models/installs/VersionChange.h"

#include <optional>
#include <vector>

/// What an app could do if an admin consented, told before anybody does.
namespace gatehouse::installs {

/// A container and what the app could do in it, by itself and through people.
struct ReachedContainer
{
    access::ContainerIndex container;
    ActionSet allowed, unknown;
    ActionSet allowedThroughPeople, unknownThroughPeople;

    [[nodiscard]] bool surely() const { return !(allowed | allowedThroughPeople).empty(); }
    [[nodiscard]] bool perhaps() const { return !(unknown | unknownThroughPeople).empty(); }
    bool operator==(const ReachedContainer&) const = default;
};

/// Containers and policies; they need an organization. Containers are told in file order.
struct InstallReach
{
    App app;              ///< as it would be installed; tells app user and eligibility
    access::AppReach row; ///< counted: `allowed` to `allowed + unknown` of `total`
    MissingFacts missing;
    std::vector<ReachedContainer> sensitive;            ///< labelled, and reached or perhaps reached
    std::vector<access::ContainerIndex> keptOut;        ///< a policy surely blocks it there
    std::vector<access::ContainerIndex> perhapsKeptOut; ///< whether one does is not known
    /// Findings that the descriptor and the organization show together; pointers into the organization.
    std::vector<findings::Finding> findings;
    std::optional<VersionChange> change; ///< where the key is on the site already
};

/// What a descriptor alone tells.
struct InstallSummary
{
    std::vector<Ability> abilities; ///< most sensitive first; empty also where the scopes are not known
    std::optional<std::vector<ProductPower>> powers; ///< empty: the scopes cannot be read
    std::vector<SurfaceModules> modules;
    std::vector<findings::Finding> findings; ///< pointers into the descriptor
    std::optional<InstallReach> reach;       ///< empty: no organization was asked
};

/// Without an organization. Needs a framework.
[[nodiscard]] InstallSummary summary(const descriptors::Descriptor& descriptor,
                                     const catalogue::Catalogue& catalogue);

/// By compiling the organization with the app in it, installed and enabled, and asking that core: whole, so
/// it takes as long as opening the organization. `core` is not changed. Needs what `installEdit` needs.
[[nodiscard]] InstallSummary summary(const access::CompiledOrganization& core,
                                     const descriptors::Descriptor& descriptor, const InstallChoice& choice);

} // namespace gatehouse::installs
