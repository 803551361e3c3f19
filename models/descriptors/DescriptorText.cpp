// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorText.h"

#include "models/foundation/Json.h"
#include "models/foundation/Utf8.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace gatehouse::descriptors {

namespace {

std::uint32_t utf16Unit(std::string_view bytes, std::size_t at, bool bigEndian)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return bigEndian ? (first * 256U + second) : (second * 256U + first);
}

bool isHighSurrogate(std::uint32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// Empty where a surrogate is alone or half a unit is left over.
std::optional<std::string> fromUtf16(std::string_view bytes, bool bigEndian)
{
    std::string text;
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        std::uint32_t point = utf16Unit(bytes, at, bigEndian);
        if (isHighSurrogate(point) && at + 2 < bytes.size()) {
            at += 2;
            const std::uint32_t low = utf16Unit(bytes, at, bigEndian);
            if (!isLowSurrogate(low))
                return std::nullopt;
            point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
        } else if (isHighSurrogate(point) || isLowSurrogate(point)) {
            return std::nullopt;
        }
        appendUtf8(text, point);
    }
    return text;
}

/// Columns count code points: every byte that does not continue one.
TextPosition positionOfByte(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte);
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto startsPoint = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return {1 + static_cast<std::size_t>(std::ranges::count(before, '\n')),
            1 + static_cast<std::size_t>(std::ranges::count_if(before.substr(lineStart), startsPoint))};
}

Result<std::string> decodedDescriptor(std::string_view bytes)
{
    const bool bigEndian = bytes.starts_with("\xFE\xFF");
    if (bigEndian || bytes.starts_with("\xFF\xFE")) {
        if (std::optional<std::string> text = fromUtf16(bytes.substr(2), bigEndian))
            return *std::move(text);
        return tl::unexpected(Fault{"descriptor.not-text", "", {}});
    }
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (const auto invalid = firstInvalidUtf8(bytes))
        return tl::unexpected(
            Fault{"descriptor.not-text", "", {}, FaultSeverity::Error, positionOfByte(bytes, *invalid)});
    return std::string(bytes);
}

} // namespace

Result<std::string> descriptorText(std::string_view bytes)
{
    Result<std::string> text = decodedDescriptor(bytes);
    if (text && text->find_first_not_of(" \t\r\n") == std::string::npos)
        return tl::unexpected(Fault{"descriptor.empty", "", {}});
    return text;
}

} // namespace gatehouse::descriptors
