// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Token.h"

#include "models/identity/Base64Url.h"

#include <utility>

namespace gatehouse::identity {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF"; // the project's reader takes one; a token has none

std::optional<Json> segmentObject(std::string_view segment, const TokenLimits& limits)
{
    const auto text = fromBase64Url(segment);
    if (!text || text->starts_with(utf8Mark))
        return std::nullopt;
    auto json = readJson(*text, {.bytes = limits.bytes, .depth = limits.depth});
    if (!json || !json->is_object())
        return std::nullopt;
    return std::move(*json);
}

} // namespace

std::optional<Token> readToken(std::string_view text, const TokenLimits& limits)
{
    if (text.size() > limits.bytes)
        return std::nullopt;
    const std::size_t first = text.find('.');
    const std::size_t second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second == std::string_view::npos || text.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    auto header = segmentObject(text.substr(0, first), limits);
    auto claims = segmentObject(text.substr(first + 1, second - first - 1), limits);
    if (!header || !claims || header->contains("crit"))
        return std::nullopt;
    return Token{.header = std::move(*header),
                 .claims = std::move(*claims),
                 .signedPart = std::string(text.substr(0, second)),
                 .signature = std::string(text.substr(second + 1))};
}

} // namespace gatehouse::identity
