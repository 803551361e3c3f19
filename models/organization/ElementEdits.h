// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Edit.h"

#include <utility>

/// Edits of one element of a list; what the intentions of `Edits.h` and `PolicyEdits.h` are made of.
namespace gatehouse::edits {

[[nodiscard]] inline Edit oneChange(Change change)
{
    return Edit(std::vector<Change>{std::move(change)});
}

template <class T>
[[nodiscard]] Edit replaced(const std::vector<T>& list, std::size_t index, T after)
{
    const T& before = list.at(index);
    return before == after ? Edit() : oneChange(ElementChange<T>{index, before, std::move(after)});
}

template <class T>
[[nodiscard]] Edit added(const std::vector<T>& list, T part)
{
    return oneChange(ElementChange<T>{list.size(), std::nullopt, std::move(part)});
}

template <class T>
[[nodiscard]] Edit removed(const std::vector<T>& list, std::size_t index)
{
    return oneChange(ElementChange<T>{index, list.at(index), std::nullopt});
}

} // namespace gatehouse::edits
