// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/ScopePower.h"
#include "models/descriptors/Descriptor.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace gatehouse::installs {

enum class AbilityKind : std::uint8_t {
    SendOut,      ///< send what it reads to hosts outside the platform
    ActForAbsent, ///< act for people who are away (Forge; for Connect a scope says so)
    Scope         ///< what one declared scope opens
};

/// One thing that consent would let an app do. Words for it are made by `ui/descriptors`.
struct Ability
{
    AbilityKind kind = AbilityKind::Scope;
    catalogue::Sensitivity sensitivity = catalogue::Sensitivity::Low;
    bool known = true;          ///< false: a scope that the catalogue does not know; it admits nothing
    std::size_t operations = 0; ///< of the catalogue that name the scope; 0 also where it opens none
    ScopeId scope;              ///< for Scope
    access::DeclaredScope meaning;
    std::string declaredBy; ///< for SendOut: the members that name the hosts, "baseUrl", "remotes", …
    std::vector<std::string> details; ///< hosts for SendOut, scope ids for ActForAbsent; untrusted
};

/// What declared scopes open, most sensitive first; ids the catalogue does not know come last; repeats are
/// dropped.
[[nodiscard]] std::vector<Ability> scopeAbilities(Framework framework, std::span<const Product> products,
                                                  std::span<const ScopeId> scopes,
                                                  const catalogue::Catalogue& catalogue);

/// All that a descriptor shows, in the same order. Needs a framework.
[[nodiscard]] std::vector<Ability> abilities(const descriptors::Descriptor& descriptor,
                                             const catalogue::Catalogue& catalogue);

/// Addresses that data is sent to (not those that pictures or scripts come from), each once.
[[nodiscard]] std::vector<std::string> sentTo(const descriptors::Descriptor& descriptor);

/// How sensitive a Connect scope is. The catalogue says so of OAuth scopes alone.
[[nodiscard]] catalogue::Sensitivity sensitivityOf(catalogue::ConnectScope scope);

} // namespace gatehouse::installs
