// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Cell.h"

#include <cstdint>
#include <string>
#include <variant>

namespace gatehouse::reports {

/// A word of a closed vocabulary: what programs read and what people read.
struct Word
{
    std::string code;  ///< stable in every language: "overdue"
    std::string shown; ///< in the report's language: "overdue"
    bool operator==(const Word&) const = default;
};

/// The five verdicts of one app in one container where it is installed; what is in neither set is denied.
struct Verdicts
{
    ActionSet allowed;
    ActionSet unknown; ///< disjoint from `allowed`
    bool operator==(const Verdicts&) const = default;
};

/// Not known; never the same as none, which is an empty text or 0.
using NotKnown = std::monostate;

/// One value of a report: a figure, or what stands in one row and column of a table. A text is untrusted, as
/// the input has it; every writer makes it harmless for its format. `access::ReachCount` is a range.
using Value = std::variant<NotKnown, std::string, std::uint64_t, Word, access::ReachCount, Verdicts>;

/// "allowed", "denied", "unknown": one of the five, as the command line spells it.
[[nodiscard]] inline std::string_view verdictWord(const Verdicts& verdicts, Action action)
{
    if (verdicts.allowed.contains(action))
        return toText(access::Verdict::Allowed);
    return toText(verdicts.unknown.contains(action) ? access::Verdict::Unknown : access::Verdict::Denied);
}

} // namespace gatehouse::reports
