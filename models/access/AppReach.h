// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gatehouse::access {

/// Effective reach of one app, by itself and through people, and by action in how many containers only a
/// policy keeps it out by itself.
struct AppReach
{
    Reach byItself{};
    Reach throughPeople{};
    std::array<std::uint32_t, actionCount> lostByItself{};
    std::array<std::uint32_t, actionCount> lostThroughPeople{};
    /// By action in how many containers people give it what it does not surely have by itself.
    std::array<std::uint32_t, actionCount> onlyThroughPeople{};
    /// By action in how many containers it surely has it in neither way and perhaps in one.
    std::array<std::uint32_t, actionCount> perhaps{};
    bool operator==(const AppReach&) const = default;
};

/// Two rows of the matrix, counted; as slow as they are (milliseconds for 10,000 containers).
[[nodiscard]] AppReach appReach(const CompiledOrganization& core, AppIndex app);
/// The same from the app's two rows (`CompiledOrganization::row`), for who has them anyway.
[[nodiscard]] AppReach appReach(std::span<const Cell> byItself, std::span<const Cell> throughPeople);

/// The strongest action that an app has somewhere, by itself or through people.
struct StrongestAction
{
    std::optional<Action> surely; ///< empty: no action is surely allowed anywhere
    bool perhapsStronger = false; ///< a stronger one is not known somewhere
    bool operator==(const StrongestAction&) const = default;
};
[[nodiscard]] StrongestAction strongestAction(const AppReach& reach);

} // namespace gatehouse::access
