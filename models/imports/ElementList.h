// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Import.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gatehouse::imports {

/// One list of an organization as an import changes it: elements that were there, copied only when they are
/// changed, and new ones behind them. Indices never move.
template <class T>
class ElementList
{
public:
    /// `before` has to outlive the list.
    explicit ElementList(const std::vector<T>& before)
        : m_before(before)
    {}

    [[nodiscard]] std::size_t size() const { return m_before.size() + m_added.size(); }
    [[nodiscard]] bool wasThere(std::size_t index) const { return index < m_before.size(); }
    /// As it was before the import; for elements that were there.
    [[nodiscard]] const T& before(std::size_t index) const { return m_before[index]; }
    [[nodiscard]] const T& operator[](std::size_t index) const
    {
        if (!wasThere(index))
            return m_added[index - m_before.size()];
        const auto changed = m_changed.find(index);
        return changed == m_changed.end() ? m_before[index] : changed->second;
    }

    std::size_t add(T element)
    {
        m_added.push_back(std::move(element));
        return size() - 1;
    }
    /// The element to write to; valid until the next call of `change` or `add`.
    [[nodiscard]] T& change(std::size_t index)
    {
        if (!wasThere(index))
            return m_added[index - m_before.size()];
        return m_changed.try_emplace(index, m_before[index]).first->second;
    }
    /// Writes one member where it says something else.
    template <class Value>
    void set(std::size_t index, Value T::*member, Value value)
    {
        if ((*this)[index].*member != value)
            change(index).*member = std::move(value);
    }

    /// To be called once all is brought in: what was written to and says the same is no change.
    void settle()
    {
        std::erase_if(m_changed, [&](const auto& entry) { return entry.second == m_before[entry.first]; });
    }
    [[nodiscard]] RowOutcome outcome(std::size_t index) const
    {
        if (!wasThere(index))
            return RowOutcome::Added;
        return m_changed.contains(index) ? RowOutcome::Changed : RowOutcome::Unchanged;
    }
    [[nodiscard]] std::size_t changeCount() const { return m_changed.size() + m_added.size(); }
    /// The changes of this list behind others, in its order; the list is of no use afterwards.
    void moveChanges(std::vector<Change>& changes)
    {
        std::vector<std::size_t> indices;
        for (const auto& entry : m_changed)
            indices.push_back(entry.first);
        std::ranges::sort(indices);
        for (const std::size_t index : indices)
            changes.push_back(ElementChange<T>{index, m_before[index], std::move(m_changed.at(index))});
        for (std::size_t i = 0; i < m_added.size(); ++i)
            changes.push_back(ElementChange<T>{m_before.size() + i, std::nullopt, std::move(m_added[i])});
    }

private:
    const std::vector<T>& m_before;
    std::unordered_map<std::size_t, T> m_changed;
    std::vector<T> m_added;
};

} // namespace gatehouse::imports
