// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/JsonTape.h"

#include <cstddef>
#include <string>
#include <vector>

namespace gatehouse::reading {

/// Collects the faults of one tape while its parts are read. Keeps the first ones in document order, whatever
/// the order they are told in; pointers and positions are worked out once, at the end.
class FaultLog
{
public:
    /// At most `limit` faults are given.
    FaultLog(const JsonTape& tape, std::size_t limit)
        : m_tape(&tape)
        , m_limit(limit)
    {}

    /// A fault about a value, or about the member `member` that this object lacks.
    void tell(const JsonValue& value, std::string code, std::vector<std::string> arguments,
              const std::string& member = {});
    /// A fault whose pointer is known already.
    void tell(Fault fault);

    /// All faults, in document order, with severity, pointer and position filled in; the log is empty
    /// afterwards.
    [[nodiscard]] std::vector<Fault> take(FaultSeverity severity);

private:
    struct Entry
    {
        std::size_t node;
        Fault fault; ///< pointer: what follows the node's own
    };
    void add(Entry entry);
    void keepFirst();

    const JsonTape* m_tape;
    std::size_t m_limit;
    std::vector<Entry> m_entries;
};

} // namespace gatehouse::reading
