// SPDX-License-Identifier: Apache-2.0
#include "models/access/People.h"

#include <unordered_map>

namespace gatehouse::access {

namespace {

/// One letter a container; two people with the same word may do the same.
char letterOf(const Permission& permission)
{
    constexpr unsigned inactive = 64, notKnown = 32;
    if (permission.inactive)
        return static_cast<char>(inactive);
    return static_cast<char>(permission.known ? unsigned{permission.actions.bits()} : notKnown);
}

} // namespace

std::vector<PeopleAlike> peopleAlike(const Tables& tables, std::span<const ContainerIndex> containers)
{
    std::vector<PeopleAlike> groups;
    std::unordered_map<std::string, std::size_t> byWord;
    const auto& users = tables.organization().users;
    for (std::uint32_t i = 0; i < users.size(); ++i) {
        if (users[i].kind != AccountKind::Person)
            continue;
        std::string word;
        for (const ContainerIndex container : containers)
            word += letterOf(tables.permissions(container).of(UserIndex{i}, tables.accounts()));
        const auto [found, isNew] = byWord.try_emplace(std::move(word), groups.size());
        if (isNew)
            groups.push_back({.first = UserIndex{i}, .count = 0});
        ++groups[found->second].count;
    }
    return groups;
}

} // namespace gatehouse::access
