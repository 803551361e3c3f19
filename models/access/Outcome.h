// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gatehouse::access {

/// Where the effect of a decision is seen (access model §6), in the order of reports.
enum class Surface : std::uint8_t {
    RestGet,
    RestList,
    RestSearch,
    SearchProperty,
    RestCreate,
    RestUpdate,
    RestDelete,
    RestGetContainer,
    RestListContainers,
    RestConfigureContainer,
    GraphqlItem,
    GraphqlList,
    GraphqlMutation,
    Event,
    UiMacro,
    UiMacroBrowser,
    UiModule
};
inline constexpr std::size_t surfaceCount = 17;

/// What is seen there.
enum class Seen : std::uint8_t {
    NotApplicable,
    Unknown,
    Http200,
    Http401,
    Http403,
    Http404,
    Included,
    Omitted,
    Error401,
    Error403,
    Null,
    Value,
    Ok,
    Sent,
    NotSent,
    Absent,
    ErrorNotice,
    Rendered,
    NotOffered,
    Offered,
    Hidden,
    Shown
};

/// The outcome on one surface: `seen` is Unknown where resolving an unknown gate could change it, and then
/// `possible` has a bit for each result that remains (bit n is the n-th enumerator of Seen).
struct Outcome
{
    Seen seen = Seen::NotApplicable;
    std::uint32_t possible = 0;
    bool operator==(const Outcome&) const = default;
};
using Outcomes = std::array<Outcome, surfaceCount>; ///< by Surface

/// "rest.get", …
[[nodiscard]] std::string_view toText(Surface surface);
/// "404", "omitted", "error-403", …
[[nodiscard]] std::string_view toText(Seen seen);

} // namespace gatehouse::access
