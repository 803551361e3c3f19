// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/rows/References.h"

#include <unordered_map>
#include <utility>

namespace gatehouse::imports {

/// The account, group or scheme that a row is about: the one with its id; without an id the only one of its
/// name; else a new one, whose id is its name where the row gives none. Empty where the row does not say.
template <class T>
[[nodiscard]] std::optional<std::size_t> namedElement(Listing<T>& listing, Row& row)
{
    const std::string id = row.string(Column::Id);
    const std::string name = row.string(Column::Name);
    const Column key = id.empty() ? Column::Name : Column::Id;
    if (id.empty() && name.empty()) {
        const Column told = row.work().columnOf(Column::Id) ? Column::Id : Column::Name;
        row.tell(told, "import.empty-cell", {columnName(row.work().input().kind, told)});
        return std::nullopt;
    }
    NameIndex::Match match = listing.ids.find(id);
    if (id.empty())
        match = listing.names.find(name).count > 0 ? listing.names.find(name) : listing.ids.find(name);
    if (match.count > 0)
        return oneOf(match, row, key, id.empty() ? name : id, "");
    T added;
    added.id.value = id.empty() ? name : id;
    added.name = name;
    return listing.add(std::move(added));
}

/// What rows about the same group or scheme call it: they have to agree.
class AgreedNames
{
public:
    /// False where a row before this one gave it another name: "import.conflict".
    bool agree(std::size_t element, Row& row)
    {
        const std::string name = row.string(Column::Name);
        if (name.empty())
            return true;
        const auto [first, isNew] = m_said.try_emplace(element, name, row.line());
        if (isNew || first->second.first == name)
            return true;
        row.tell(Column::Name, "import.conflict",
                 {first->second.first, std::to_string(first->second.second)});
        return false;
    }

private:
    std::unordered_map<std::size_t, std::pair<std::string, std::size_t>> m_said;
};

/// Gives an element the name of its row. Without an id the name is what it was found by, and no news.
template <class T>
void setName(Listing<T>& listing, std::size_t element, Row& row)
{
    const std::string name = row.string(Column::Name);
    if (!name.empty() && !row.text(Column::Id).empty() && listing[element].name != name)
        listing.rename(element, name);
}

} // namespace gatehouse::imports
