// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Hexadecimal.h"

namespace gatehouse::identity {
namespace {

constexpr std::string_view smallDigits = "0123456789abcdef";

} // namespace

std::string toHex(std::string_view bytes)
{
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += smallDigits[value >> 4U];
        text += smallDigits[value & 0xFU];
    }
    return text;
}

std::optional<std::string> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0 || hex.find_first_not_of(smallDigits) != std::string_view::npos)
        return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        bytes += static_cast<char>(smallDigits.find(hex[i]) * 16 + smallDigits.find(hex[i + 1]));
    return bytes;
}

} // namespace gatehouse::identity
