// SPDX-License-Identifier: Apache-2.0
#include "models/identity/PercentEncoding.h"

#include "models/foundation/Json.h"

#include <algorithm>

namespace gatehouse::identity {
namespace {

bool isUnreserved(char letter)
{
    const char small = static_cast<char>(letter | 0x20);
    return (small >= 'a' && small <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' ||
           letter == '.' || letter == '_' || letter == '~';
}

/// The value of a hexadecimal digit; -1 for another letter.
int digitValue(char letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    const char small = static_cast<char>(letter | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// The byte of an escape at the beginning of the text; -1 where there is none.
int escapedByte(std::string_view text)
{
    if (text.size() < 3 || text[0] != '%')
        return -1;
    const int high = digitValue(text[1]);
    const int low = digitValue(text[2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

std::string formBytes(std::string_view piece)
{
    std::string bytes;
    bytes.reserve(piece.size());
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const int byte = escapedByte(piece.substr(i));
        if (byte >= 0) {
            bytes += static_cast<char>(byte);
            i += 2;
        } else {
            bytes += piece[i] == '+' ? ' ' : piece[i];
        }
    }
    return bytes;
}

/// Would one or two further bytes make a character of it?
bool beginsCharacter(std::string_view bytes)
{
    std::string longer(bytes);
    longer += '\x80';
    if (!firstInvalidUtf8(longer))
        return true;
    longer += '\x80';
    return !firstInvalidUtf8(longer);
}

/// How many bytes, at a place that is no UTF-8, one U+FFFD stands for: all that begin one character, at least
/// one (Unicode's "maximal subpart", which the Encoding Standard demands).
std::size_t brokenLength(std::string_view bytes)
{
    for (std::size_t length = std::min<std::size_t>(3, bytes.size()); length > 1; --length)
        if (beginsCharacter(bytes.substr(0, length)))
            return length;
    return 1;
}

std::string repaired(std::string_view bytes)
{
    std::string text;
    while (const auto bad = firstInvalidUtf8(bytes)) {
        text += bytes.substr(0, *bad);
        text += "\xEF\xBF\xBD";
        bytes.remove_prefix(*bad);
        bytes.remove_prefix(brokenLength(bytes));
    }
    return text += bytes;
}

} // namespace

void appendPercentEncoded(std::string& text, char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    text += '%';
    text += digits[value >> 4U];
    text += digits[value & 0xFU];
}

std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    encoded.reserve(text.size());
    for (const char byte : text)
        if (isUnreserved(byte))
            encoded += byte;
        else
            appendPercentEncoded(encoded, byte);
    return encoded;
}

std::string formDecoded(std::string_view piece)
{
    return repaired(formBytes(piece));
}

} // namespace gatehouse::identity
