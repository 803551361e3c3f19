// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse {

using Json = nlohmann::ordered_json; ///< keeps the order of members

struct JsonLimits
{
    std::size_t bytes = std::size_t{16} * 1024 * 1024;
    std::size_t depth = 64;
};

/// Reads JSON from an untrusted source with nlohmann's SAX parser. Size, UTF-8, depth and repeated member
/// names are refused while reading, before a tree of unbounded size exists; never recurses by input depth. A
/// byte order mark is taken. Faults: "json.too-large", "json.not-utf8", "json.too-deep", "json.syntax",
/// "json.repeated-member", "json.empty"; each with position, and with pointer where one is known.
[[nodiscard]] CheckedResult<Json> readJson(std::string_view text, const JsonLimits& limits);

/// Where the values at these JSON pointers start in `text` (for a member that is missing: where its object
/// starts). One pass, whatever the number of pointers; empty for a place that cannot be found.
[[nodiscard]] std::vector<std::optional<TextPosition>> positionsOf(std::string_view text,
                                                                   const std::vector<std::string>& pointers);

/// Index of the first byte that is no well-formed UTF-8; empty where all is well-formed.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

} // namespace gatehouse
