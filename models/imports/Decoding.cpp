// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Decoding.h"

#include "models/foundation/Json.h"
#include "models/foundation/Utf8.h"
#include "models/imports/PositionCursor.h"

#include <array>
#include <cstdint>
#include <utility>

namespace gatehouse::imports {
namespace {

constexpr char replacement = '?';

/// A text that grows, and the places in it that stand for what could not be decoded.
struct DecodedText
{
    static constexpr std::size_t placesKept = 10'000; // more than are told; a hostile text has millions

    std::string text;
    std::vector<std::pair<std::size_t, unsigned>> bad; ///< place in `text`, the byte or unit
    std::size_t furtherBad = 0;

    void addBad(unsigned unit)
    {
        if (bad.size() < placesKept)
            bad.emplace_back(text.size(), unit);
        else
            ++furtherBad;
        text += replacement;
    }
};

std::string hexadecimal(unsigned unit)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (int shift = unit > 0xFFU ? 12 : 4; shift >= 0; shift -= 4)
        text += digits[(unit >> static_cast<unsigned>(shift)) & 0xFU];
    return text;
}

DecodedText fromUtf8(std::string_view bytes)
{
    DecodedText result;
    result.text.reserve(bytes.size());
    for (;;) {
        const auto bad = firstInvalidUtf8(bytes);
        result.text += bytes.substr(0, bad.value_or(bytes.size()));
        if (!bad)
            return result;
        result.addBad(static_cast<unsigned char>(bytes[*bad]));
        bytes.remove_prefix(*bad + 1);
    }
}

bool isHighSurrogate(unsigned unit)
{
    return unit >= 0xD800U && unit < 0xDC00U;
}

bool isLowSurrogate(unsigned unit)
{
    return unit >= 0xDC00U && unit < 0xE000U;
}

/// The units of a text in UTF-16; a single byte at its end is left out.
class Utf16Units
{
public:
    Utf16Units(std::string_view bytes, bool bigEndian)
        : m_bytes(bytes)
        , m_bigEndian(bigEndian)
    {}
    [[nodiscard]] std::size_t size() const { return m_bytes.size() / 2; }
    [[nodiscard]] unsigned operator[](std::size_t unit) const
    {
        const auto first = static_cast<unsigned char>(m_bytes[2 * unit]);
        const auto second = static_cast<unsigned char>(m_bytes[2 * unit + 1]);
        return m_bigEndian ? first * 256U + second : second * 256U + first;
    }

private:
    std::string_view m_bytes;
    bool m_bigEndian;
};

DecodedText fromUtf16(std::string_view bytes, bool bigEndian)
{
    const Utf16Units units(bytes, bigEndian);
    DecodedText result;
    result.text.reserve(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        const unsigned unit = units[i];
        if (isHighSurrogate(unit) && i + 1 < units.size() && isLowSurrogate(units[i + 1]))
            appendUtf8(result.text, 0x10000U + ((unit - 0xD800U) << 10U) + (units[++i] - 0xDC00U));
        else if (isHighSurrogate(unit) || isLowSurrogate(unit))
            result.addBad(unit);
        else
            appendUtf8(result.text, unit);
    }
    if (bytes.size() % 2 != 0)
        result.addBad(static_cast<unsigned char>(bytes.back()));
    return result;
}

/// What the bytes from 0x80 to 0x9F stand for; 0 for the five that stand for nothing.
constexpr std::array<char16_t, 32> windows1252Points{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

DecodedText fromWindows1252(std::string_view bytes)
{
    DecodedText result;
    result.text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const bool special = value >= 0x80U && value < 0xA0U;
        const char32_t point = special ? windows1252Points[value - 0x80U] : char32_t{value};
        if (special && point == 0)
            result.addBad(value);
        else
            appendUtf8(result.text, point);
    }
    return result;
}

std::string_view withoutMark(std::string_view bytes, std::string_view mark)
{
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16LittleEndianMark = "\xFF\xFE";
constexpr std::string_view utf16BigEndianMark = "\xFE\xFF";

DecodedText decodedText(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
        return fromUtf16(withoutMark(bytes, utf16LittleEndianMark), false);
    case Encoding::Utf16BigEndian:
        return fromUtf16(withoutMark(bytes, utf16BigEndianMark), true);
    case Encoding::Windows1252:
        return fromWindows1252(bytes);
    case Encoding::Utf8:
        break;
    }
    return fromUtf8(withoutMark(bytes, utf8Mark));
}

std::string codeOfBadText(Encoding encoding)
{
    if (encoding == Encoding::Windows1252)
        return "csv.not-windows-1252";
    return encoding == Encoding::Utf8 ? "csv.not-utf8" : "csv.not-utf16";
}

void tellBadText(const DecodedText& decodedText, const std::string& code, FaultList& faults)
{
    PositionCursor cursor(decodedText.text);
    for (const auto& [place, unit] : decodedText.bad) {
        if (place >= decodedText.text.size())
            return;
        if (faults.full())
            faults.count();
        else
            faults.add({code, {}, {hexadecimal(unit)}, FaultSeverity::Error, cursor.at(place)});
    }
    faults.count(decodedText.furtherBad);
}

} // namespace

Encoding encodingOf(std::string_view bytes)
{
    if (bytes.starts_with(utf16LittleEndianMark))
        return Encoding::Utf16LittleEndian;
    return bytes.starts_with(utf16BigEndianMark) ? Encoding::Utf16BigEndian : Encoding::Utf8;
}

std::string decoded(std::string_view bytes, Encoding encoding, FaultList& faults)
{
    DecodedText result = decodedText(bytes, encoding);
    const std::size_t nul = result.text.find('\0');
    if (nul != std::string::npos)
        result.text.resize(nul);
    tellBadText(result, codeOfBadText(encoding), faults);
    if (nul != std::string::npos)
        faults.add({"csv.nul", {}, {}, FaultSeverity::Error, PositionCursor(result.text).at(nul)});
    return std::move(result.text);
}

} // namespace gatehouse::imports
