// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Json.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::identity {

/// A JSON Web Token in compact form (RFC 7515 §7.1), taken apart and not yet believed.
struct Token
{
    Json header;            ///< an object
    Json claims;            ///< an object
    std::string signedPart; ///< what the signature is over: the first two segments as they were sent
    std::string signature;  ///< the third segment as it was sent, whatever it holds
};

struct TokenLimits
{
    std::size_t bytes = std::size_t{256} * 1024;
    std::size_t depth = 32; ///< of lists and objects in header and claims
};

/// Reads an untrusted token. Empty unless it has three segments whose first two are strict base64url of JSON
/// objects in UTF-8, within the limits, no member named twice, and the header demands no extension (`crit`,
/// RFC 7515 §4.1.11: this program understands none).
[[nodiscard]] std::optional<Token> readToken(std::string_view text, const TokenLimits& limits = {});

} // namespace gatehouse::identity
