// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <cstddef>
#include <string>
#include <vector>

namespace gatehouse::imports {

/// The faults of one table while they are found. Keeps the first ones that are added and counts the others,
/// so that a hostile table costs no memory.
class FaultList
{
public:
    explicit FaultList(std::size_t limit)
        : m_limit(limit)
    {}

    /// True where a further fault would only be counted; its position need not be worked out.
    [[nodiscard]] bool full() const { return m_faults.size() >= m_limit; }
    [[nodiscard]] bool empty() const { return m_faults.empty() && m_countedOnly == 0; }
    void add(Fault fault);
    void count(std::size_t faults = 1) { m_countedOnly += faults; } ///< faults that are not told

    /// How many faults were counted only.
    [[nodiscard]] std::size_t countedOnly() const { return m_countedOnly; }
    /// The kept ones in the order of their places, those without a place first; none is left.
    [[nodiscard]] std::vector<Fault> take();

private:
    std::size_t m_limit;
    std::size_t m_countedOnly = 0;
    std::vector<Fault> m_faults;
};

/// Stands behind the faults that are told where there are `count` more.
[[nodiscard]] Fault moreFaults(std::size_t count, FaultSeverity severity);

} // namespace gatehouse::imports
