// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Base64Url.h"

#include "models/identity/OpenSsl.h"

#include <algorithm>
#include <limits>

namespace gatehouse::identity {
namespace {

constexpr std::string_view base64UrlLetters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

bool isBase64Url(std::string_view text)
{
    return text.find_first_not_of(base64UrlLetters) == std::string_view::npos && text.size() % 4 != 1 &&
           text.size() < std::size_t{std::numeric_limits<int>::max()} - 4;
}

/// Two letters behind the last group of four hold 12 bits for one byte, three hold 18 for two.
bool endsInZeroBits(std::string_view text)
{
    if (text.size() % 4 == 0)
        return true;
    const std::size_t unused = text.size() % 4 == 2 ? 4 : 2;
    return base64UrlLetters.find(text.back()) % (std::size_t{1} << unused) == 0;
}

} // namespace

std::optional<std::string> fromBase64Url(std::string_view text)
{
    if (!isBase64Url(text) || !endsInZeroBits(text))
        return std::nullopt;
    std::string base64(text);
    std::replace(base64.begin(), base64.end(), '-', '+');
    std::replace(base64.begin(), base64.end(), '_', '/');
    const std::size_t padding = (4 - text.size() % 4) % 4;
    base64.append(padding, '=');
    std::string bytes(base64.size() / 4 * 3, '\0');
    const int size =
        EVP_DecodeBlock(asBytes(bytes), asBytes(std::string_view(base64)), static_cast<int>(base64.size()));
    if (size < 0)
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(size) - padding);
    return bytes;
}

} // namespace gatehouse::identity
