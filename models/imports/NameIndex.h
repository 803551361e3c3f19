// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gatehouse::imports {

/// Which elements of a list have a text as their id, name or key.
class NameIndex
{
public:
    struct Match
    {
        std::size_t count = 0;   ///< how many have it
        std::size_t element = 0; ///< the first of them
        std::size_t last = 0;    ///< and the last
    };

    /// An empty name names nothing. The same element may be added again, also with other names.
    void add(std::string_view name, std::size_t element)
    {
        if (name.empty())
            return;
        auto found = m_entries.find(name);
        if (found == m_entries.end())
            m_entries.emplace(name, Match{1, element, element});
        else if (found->second.last != element)
            found->second = {found->second.count + 1, found->second.element, element};
    }
    [[nodiscard]] Match find(std::string_view name) const
    {
        const auto found = m_entries.find(name);
        return found == m_entries.end() ? Match{} : found->second;
    }
    void clear() { m_entries.clear(); }
    void reserve(std::size_t names) { m_entries.reserve(names); }

private:
    struct Hash
    {
        using is_transparent = void;
        // Not noexcept: the standard library then keeps the hashes beside the names, which makes finding
        // faster.
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, Match, Hash, std::equal_to<>> m_entries;
};

} // namespace gatehouse::imports
