// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/Json.h"

#include <cstdint>

namespace gatehouse {
namespace {

struct Utf8Lead
{
    std::size_t length = 0; ///< 0: this byte starts no character
    std::uint8_t secondMin = 0x80;
    std::uint8_t secondMax = 0xBF;
};

// The table 3-7 of the Unicode standard: which second bytes may follow, so that overlong forms and surrogates
// fall out.
constexpr Utf8Lead utf8Lead(std::uint8_t byte)
{
    if (byte < 0x80)
        return {1};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2};
    if (byte == 0xE0)
        return {3, 0xA0};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {3};
    if (byte == 0xF0)
        return {4, 0x90};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {4};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {};
}

std::uint8_t utf8Byte(std::string_view text, std::size_t index)
{
    return static_cast<std::uint8_t>(text[index]);
}

bool isWellFormed(std::string_view text, std::size_t start, const Utf8Lead& lead)
{
    if (lead.length == 0 || start + lead.length > text.size())
        return false;
    if (lead.length == 1)
        return true;
    const std::uint8_t second = utf8Byte(text, start + 1);
    if (second < lead.secondMin || second > lead.secondMax)
        return false;
    for (std::size_t index = start + 2; index < start + lead.length; ++index)
        if ((utf8Byte(text, index) & 0xC0) != 0x80)
            return false;
    return true;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    std::size_t index = 0;
    while (index < text.size()) {
        const Utf8Lead lead = utf8Lead(utf8Byte(text, index));
        if (!isWellFormed(text, index, lead))
            return index;
        index += lead.length;
    }
    return std::nullopt;
}

} // namespace gatehouse
