// SPDX-License-Identifier: Apache-2.0
#include "models/organization/reading/FaultLog.h"

#include "models/foundation/TextPositions.h"

#include <algorithm>
#include <utility>

namespace gatehouse::reading {

void FaultLog::tell(const JsonValue& value, std::string code, std::vector<std::string> arguments,
                    const std::string& member)
{
    std::string behind = member.empty() ? std::string() : '/' + pointerToken(member);
    add({value.node(), Fault{std::move(code), std::move(behind), std::move(arguments), {}, {}}});
}

void FaultLog::tell(Fault fault)
{
    const std::size_t node = m_tape->find(fault.pointer).value_or(0);
    const std::size_t own = m_tape->pointerOf(node).size();
    fault.pointer.erase(0, own);
    add({node, std::move(fault)});
}

std::vector<Fault> FaultLog::take(FaultSeverity severity)
{
    keepFirst();
    std::vector<std::size_t> offsets;
    for (const Entry& entry : m_entries)
        offsets.push_back(m_tape->node(entry.node).begin);
    const std::vector<TextPosition> positions = positionsOfOffsets(m_tape->text(), offsets);
    std::vector<Fault> faults;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        Fault fault = std::move(m_entries[index].fault);
        fault.pointer.insert(0, m_tape->pointerOf(m_entries[index].node));
        fault.severity = severity;
        fault.position = positions[index];
        faults.push_back(std::move(fault));
    }
    m_entries.clear();
    return faults;
}

// Sorting once in a while keeps the cost of a file with millions of faults linear in time and bounded in
// space.
void FaultLog::add(Entry entry)
{
    m_entries.push_back(std::move(entry));
    if (m_entries.size() >= 16 * (m_limit + 1))
        keepFirst();
}

void FaultLog::keepFirst()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& left, const Entry& right) { return left.node < right.node; });
    if (m_entries.size() > m_limit)
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(m_limit), m_entries.end());
}

} // namespace gatehouse::reading
