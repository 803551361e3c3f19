// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::findings {

enum class Severity : std::uint8_t { Info, Low, Medium, High };
/// "info", "low", "medium", "high".
[[nodiscard]] std::string_view toText(Severity severity);

/// Something about an app that a reviewer should know. Codes are public and listed in docs/codes.md; what a
/// finding says, why it matters and what to do is worded by `models/wording`.
struct Finding
{
    std::string code;
    Severity severity = Severity::Info;
    /// What of the app it is about: a scope id, a module's key; empty: the app as a whole. Does not change
    /// with places in the file, so that an acceptance (`AcceptedFinding`) finds it again.
    std::string subject;
    /// Where: JSON pointer into the descriptor, or into the organization file for a finding that was made
    /// there; empty: the whole.
    std::string pointer;
    std::vector<std::string> arguments; ///< for the wording; docs/codes.md says what each is; untrusted
    bool operator==(const Finding&) const = default;
};

} // namespace gatehouse::findings
