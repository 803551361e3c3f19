// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse {

/// How much a fault weighs: an error refuses the input, a warning is told and the input is taken.
enum class FaultSeverity { Error, Warning };

/// Line and column of a place in a text, both from 1. Columns count Unicode code points.
struct TextPosition
{
    std::size_t line = 1;
    std::size_t column = 1;
    bool operator==(const TextPosition&) const = default;
};

/// Something wrong with an input, as a value: what (a stable code), where (a JSON pointer of RFC 6901, "" for
/// the whole input), and the texts the sentence needs. `models/wording` puts it into a sentence; no layer
/// below words anything. `arguments` hold untrusted text as it was read.
struct Fault
{
    std::string code; ///< for instance "organization.dangling-reference"; listed in docs/codes.md
    std::string pointer;
    std::vector<std::string> arguments;
    FaultSeverity severity = FaultSeverity::Error;
    std::optional<TextPosition>
        position{}; ///< where the place stands in the text, when the text could be read that far

    bool operator==(const Fault&) const = default;
};

} // namespace gatehouse
