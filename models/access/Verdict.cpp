// SPDX-License-Identifier: Apache-2.0
#include "models/access/Verdict.h"

namespace gatehouse::access {

std::string_view toText(Verdict verdict)
{
    static constexpr std::array<std::string_view, 3> words{"allowed", "denied", "unknown"};
    return words[static_cast<std::size_t>(verdict)];
}

std::string_view toText(Gate gate)
{
    static constexpr std::array<std::string_view, gateCount> words{"identity", "scope", "app-user",
                                                                   "context-user", "policy"};
    return words[static_cast<std::size_t>(gate)];
}

std::string_view toText(GateResult result)
{
    static constexpr std::array<std::string_view, 4> words{"pass", "fail", "unknown", "not-applicable"};
    return words[static_cast<std::size_t>(result)];
}

std::string_view toText(Code code)
{
    static constexpr std::array<std::string_view, 19> words{
        "",
        "app.disabled",
        "app.not-installed",
        "identity.no-app-account",
        "identity.impersonation-not-declared",
        "identity.no-browser-surface",
        "identity.unauthenticated",
        "scope.missing",
        "app-user.no-permission",
        "user.inactive",
        "user.no-permission",
        "policy.blocked",
        "unknown.scopes",
        "unknown.app-user-permissions",
        "unknown.user-permissions",
        "unknown.site-permissions",
        "unknown.policy-precedence",
        "unknown.eligibility",
        "unknown.exemption",
    };
    return words[static_cast<std::size_t>(code)];
}

} // namespace gatehouse::access
