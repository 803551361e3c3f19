// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace gatehouse {

/// The five classes of operations in a container (access model §2), weakest first.
enum class Action : std::uint8_t { View, Read, Write, Delete, Administer };

inline constexpr std::size_t actionCount = 5;
inline constexpr std::array<Action, actionCount> allActions{Action::View, Action::Read, Action::Write,
                                                            Action::Delete, Action::Administer};

/// The word of the file format and the command line ("view", … "administer").
[[nodiscard]] std::string_view toText(Action action);
/// Empty for a text that names no action; case counts.
[[nodiscard]] std::optional<Action> actionFromText(std::string_view text);

/// A set of actions in one byte; bit n stands for the n-th action.
class ActionSet
{
public:
    constexpr ActionSet() = default;
    constexpr ActionSet(std::initializer_list<Action> actions)
    {
        for (const Action action : actions)
            insert(action);
    }
    [[nodiscard]] static constexpr ActionSet all() { return fromBits(0x1F); }
    [[nodiscard]] static constexpr ActionSet fromBits(unsigned bits)
    {
        ActionSet set;
        set.m_bits = static_cast<std::uint8_t>(bits & 0x1F);
        return set;
    }

    constexpr void insert(Action action) { m_bits = static_cast<std::uint8_t>(m_bits | bit(action)); }
    constexpr void erase(Action action) { m_bits = static_cast<std::uint8_t>(m_bits & ~bit(action)); }
    [[nodiscard]] constexpr bool contains(Action action) const { return (m_bits & bit(action)) != 0; }
    [[nodiscard]] constexpr bool contains(ActionSet other) const { return (other.m_bits & ~m_bits) == 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int size() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr std::uint8_t bits() const { return m_bits; }

    [[nodiscard]] constexpr ActionSet operator|(ActionSet other) const
    {
        return fromBits(m_bits | other.m_bits);
    }
    [[nodiscard]] constexpr ActionSet operator&(ActionSet other) const
    {
        return fromBits(m_bits & other.m_bits);
    }
    [[nodiscard]] constexpr ActionSet operator-(ActionSet other) const
    {
        return fromBits(m_bits & ~other.m_bits);
    }
    [[nodiscard]] constexpr ActionSet complement() const { return fromBits(~unsigned{m_bits}); }
    constexpr ActionSet& operator|=(ActionSet other) { return *this = *this | other; }
    constexpr ActionSet& operator&=(ActionSet other) { return *this = *this & other; }
    constexpr bool operator==(const ActionSet&) const = default;

private:
    static constexpr unsigned bit(Action action) { return 1U << static_cast<unsigned>(action); }
    std::uint8_t m_bits = 0;
};

} // namespace gatehouse
