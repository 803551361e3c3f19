// SPDX-License-Identifier: Apache-2.0
#include "models/imports/FaultList.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace gatehouse::imports {
namespace {

std::tuple<std::size_t, std::size_t> orderOfFault(const Fault& fault)
{
    if (!fault.position)
        return {0, 0};
    return {fault.position->line, fault.position->column};
}

} // namespace

void FaultList::add(Fault fault)
{
    if (full())
        count();
    else
        m_faults.push_back(std::move(fault));
}

std::vector<Fault> FaultList::take()
{
    std::ranges::stable_sort(m_faults, {}, orderOfFault);
    return std::exchange(m_faults, {});
}

Fault moreFaults(std::size_t count, FaultSeverity severity)
{
    return {.code = "import.more-faults",
            .pointer = {},
            .arguments = {std::to_string(count)},
            .severity = severity,
            .position = {}};
}

} // namespace gatehouse::imports
