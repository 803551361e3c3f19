// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gatehouse {

/// The member names of one object while it is read, to find repeated ones. Linear for the few members an
/// honest object has, hashed beyond that, so that a hostile one costs no quadratic time.
class JsonNames
{
public:
    /// Adds a name with the place it stands at; gives the place of an equal name that was added before.
    std::optional<std::size_t> add(std::string name, std::size_t place);
    void clear();

private:
    [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const;

    std::vector<std::pair<std::string, std::size_t>> m_few;
    std::unordered_map<std::string, std::size_t> m_many;
};

} // namespace gatehouse
