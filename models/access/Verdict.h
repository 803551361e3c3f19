// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gatehouse::access {

/// The answer to a question (access model §4). What is not known is Unknown, never one of the others.
enum class Verdict : std::uint8_t { Allowed, Denied, Unknown };

/// The five layers of a decision, in the order in which they are reported.
enum class Gate : std::uint8_t { Identity, Scope, AppUser, ContextUser, Policy };
inline constexpr std::size_t gateCount = 5;
inline constexpr std::array<Gate, gateCount> allGates{Gate::Identity, Gate::Scope, Gate::AppUser,
                                                      Gate::ContextUser, Gate::Policy};

enum class GateResult : std::uint8_t { Pass, Fail, Unknown, NotApplicable };

/// Why a gate fails or is unknown. A public, stable list (docs/codes.md): adding one is a release note,
/// changing one a breaking change.
enum class Code : std::uint8_t {
    None,
    AppDisabled,
    AppNotInstalled,
    NoAppAccount,
    ImpersonationNotDeclared,
    NoBrowserSurface,
    Unauthenticated,
    ScopeMissing,
    AppUserNoPermission,
    UserInactive,
    UserNoPermission,
    PolicyBlocked,
    UnknownScopes,
    UnknownAppUserPermissions,
    UnknownUserPermissions,
    UnknownSitePermissions,
    UnknownPolicyPrecedence,
    UnknownEligibility,
    UnknownExemption
};

/// "allowed", "denied", "unknown".
[[nodiscard]] std::string_view toText(Verdict verdict);
/// "identity", "scope", "app-user", "context-user", "policy".
[[nodiscard]] std::string_view toText(Gate gate);
/// "pass", "fail", "unknown", "not-applicable".
[[nodiscard]] std::string_view toText(GateResult result);
/// "app.disabled", …; empty for None.
[[nodiscard]] std::string_view toText(Code code);

} // namespace gatehouse::access
