// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/descriptors/Descriptor.h"
#include "models/findings/Finding.h"
#include "models/installs/Hypothesis.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::installs {

/// What a version declares: from a descriptor, or from an app as a file or a review holds it, which may have
/// none.
struct Declaration
{
    Framework framework = Framework::Connect;
    std::vector<Product> products;
    std::optional<std::string> version;
    std::optional<std::vector<ScopeId>> scopes;          ///< empty: not known
    std::optional<descriptors::Descriptor> descriptor{}; ///< empty: modules, events and hosts are not known
};
[[nodiscard]] Declaration declaration(const descriptors::Descriptor& descriptor);
/// Reads the descriptor that the app carries, if any. Its scopes are those of the app.
[[nodiscard]] Declaration declaration(const App& app);

/// What one product's scopes newly open, and no longer.
struct PowerChange
{
    Product product = Product::Jira;
    ActionSet gained, lost;
    std::size_t operationsGained = 0;
    std::size_t operationsLost = 0;

    [[nodiscard]] bool isAny() const
    {
        return !(gained | lost).empty() || operationsGained + operationsLost > 0;
    }
    bool operator==(const PowerChange&) const = default;
};

/// What changes in one container: actions that are allowed now and were not, the reverse, and those that are
/// perhaps allowed now and were denied.
struct ContainerChange
{
    access::ContainerIndex container;
    ActionSet gained, perhapsGained, lost; ///< by itself
    ActionSet gainedThroughPeople, perhapsThroughPeople, lostThroughPeople;
    bool operator==(const ContainerChange&) const = default;
    [[nodiscard]] bool isGain() const
    {
        return !(gained | perhapsGained | gainedThroughPeople | perhapsThroughPeople).empty();
    }
    [[nodiscard]] bool isLoss() const { return !(lost | lostThroughPeople).empty(); }
};

/// What is on one side only, each once, in declared order; modules by type and key ("jira:issuePanel
/// minutes").
struct TextChange
{
    std::vector<std::string> added, dropped;
    bool operator==(const TextChange&) const = default;
};

/// A new version beside an old one: what it newly allows, and what it no longer does.
struct VersionChange
{
    std::optional<std::string> versionBefore, versionAfter;
    bool scopesKnown = true;   ///< on both sides; else nothing is said about scopes and powers
    bool surfacesKnown = true; ///< both sides have a descriptor; else nothing about modules, events, hosts
    TextChange scopes;
    std::vector<PowerChange> powers;         ///< of both versions' products; those without a change left out
    std::vector<ContainerChange> containers; ///< where anything changes; empty without an organization
    TextChange modules, events, hosts;
    bool impersonationAdded = false, impersonationDropped = false;
    std::vector<findings::Finding> findingsAdded, findingsGone; ///< compared by code and subject

    /// Nothing new is allowed, shown or sent; what is not known counts as possibly new.
    [[nodiscard]] bool allowsNothingNew() const;
    [[nodiscard]] bool dropsNothing() const;
};

/// From what two versions declare. Scope ids are compared as they are.
[[nodiscard]] VersionChange between(const Declaration& before, const Declaration& after,
                                    const catalogue::Catalogue& catalogue);
/// The app as it stands in a file beside a descriptor.
[[nodiscard]] VersionChange between(const App& before, const descriptors::Descriptor& after,
                                    const catalogue::Catalogue& catalogue);

/// What changes in containers, told by two compiled organizations with the same containers.
[[nodiscard]] std::vector<ContainerChange> containerChanges(const Hypothesis& before,
                                                            const Hypothesis& after);

} // namespace gatehouse::installs
