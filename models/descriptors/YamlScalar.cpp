// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/YamlScalar.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <string>

namespace gatehouse::descriptors {

namespace {

constexpr std::string_view decimalDigits = "0123456789";
constexpr std::string_view spacedDigits = "0123456789_";

/// A text that is consumed from the front.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {}

    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool takeAny(std::string_view set)
    {
        if (m_rest.empty() || set.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::size_t takeAll(std::string_view set)
    {
        const std::size_t count = std::min(m_rest.find_first_not_of(set), m_rest.size());
        m_rest.remove_prefix(count);
        return count;
    }
    [[nodiscard]] bool done() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

std::optional<Json> yamlNull(std::string_view text)
{
    constexpr std::array<std::string_view, 5> words{"", "~", "null", "Null", "NULL"};
    if (std::ranges::find(words, text) == words.end())
        return std::nullopt;
    return Json(nullptr);
}

std::optional<Json> yamlBool(std::string_view text)
{
    constexpr std::array<std::string_view, 9> yes{"yes",  "Yes", "YES", "true", "True",
                                                  "TRUE", "on",  "On",  "ON"};
    constexpr std::array<std::string_view, 9> no{"no",    "No",  "NO",  "false", "False",
                                                 "FALSE", "off", "Off", "OFF"};
    if (std::ranges::find(yes, text) != yes.end())
        return Json(true);
    if (std::ranges::find(no, text) != no.end())
        return Json(false);
    return std::nullopt;
}

std::string withoutUnderscores(std::string_view text)
{
    std::string digits(text);
    std::erase(digits, '_');
    return digits;
}

/// An integer of 64 bits in `base`, or the text as written where it is larger.
Json yamlNumber(std::string_view written, bool negative, std::string_view digits, int base)
{
    const std::string plain = (negative ? "-" : "") + withoutUnderscores(digits);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value, base);
    if (error != std::errc() || end != plain.data() + plain.size())
        return Json(written);
    return Json(value);
}

/// Base 60, "1:30"; `rest` begins at the first colon.
std::optional<Json> yamlSexagesimal(std::string_view written, bool negative, std::string_view first,
                                    Cursor rest)
{
    std::int64_t value = 0;
    const std::string digits = withoutUnderscores(first);
    if (digits.size() > 12)
        return Json(written);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    while (rest.take(':')) {
        const std::string_view part = rest.rest();
        const std::size_t length = rest.takeAll(decimalDigits);
        if (length == 0 || length > 2 || (length == 2 && part.front() > '5'))
            return std::nullopt;
        if (value > 1'000'000'000'000)
            return Json(written);
        value = value * 60 + std::stoi(std::string(part.substr(0, length)));
    }
    if (!rest.done())
        return std::nullopt;
    return Json(negative ? -value : value);
}

std::optional<Json> yamlPrefixedInt(std::string_view written, bool negative, Cursor digits)
{
    struct Form
    {
        char mark;
        std::string_view set;
        int base;
    };
    constexpr std::array<Form, 2> forms{{{'b', "01_", 2}, {'x', "0123456789abcdefABCDEF_", 16}}};
    for (const Form& form : forms) {
        Cursor rest = digits;
        if (!rest.take(form.mark))
            continue;
        const std::string_view body = rest.rest();
        if (rest.takeAll(form.set) > 0 && rest.done())
            return yamlNumber(written, negative, body, form.base);
    }
    const std::string_view octal = digits.rest();
    if (digits.takeAll("01234567_") > 0 && digits.done())
        return yamlNumber(written, negative, octal, 8);
    return std::nullopt;
}

std::optional<Json> yamlInt(std::string_view text)
{
    Cursor cursor(text);
    const bool negative = text.starts_with('-');
    cursor.takeAny("+-");
    const std::string_view body = cursor.rest();
    if (body == "0")
        return Json(0);
    if (cursor.take('0'))
        return yamlPrefixedInt(text, negative, cursor);
    if (body.empty() || body.front() == '_')
        return std::nullopt;
    const std::size_t length = cursor.takeAll(spacedDigits);
    if (length == 0)
        return std::nullopt;
    if (cursor.done())
        return yamlNumber(text, negative, body, 10);
    return yamlSexagesimal(text, negative, body.substr(0, length), cursor);
}

bool yamlExponent(Cursor& cursor)
{
    if (!cursor.takeAny("eE"))
        return true;
    return cursor.takeAny("+-") && cursor.takeAll(decimalDigits) > 0;
}

/// Does the text have the form of a decimal float? It needs a point, and a sign after the "e".
bool isYamlFloat(std::string_view text)
{
    Cursor cursor(text);
    const bool sign = cursor.takeAny("+-");
    if (cursor.take('.'))
        return !sign && cursor.takeAny(decimalDigits) &&
               (cursor.takeAll(spacedDigits), yamlExponent(cursor)) && cursor.done();
    if (!cursor.takeAny(decimalDigits))
        return false;
    cursor.takeAll(spacedDigits);
    if (!cursor.take('.'))
        return false;
    cursor.takeAll(spacedDigits);
    return yamlExponent(cursor) && cursor.done();
}

std::optional<Json> yamlFloat(std::string_view text)
{
    if (!isYamlFloat(text))
        return std::nullopt;
    std::string digits = withoutUnderscores(text);
    if (digits.starts_with('+'))
        digits.erase(0, 1);
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value))
        return Json(text);
    return Json(value);
}

} // namespace

Json plainScalar(std::string_view text)
{
    for (const auto resolve : {yamlNull, yamlBool, yamlInt, yamlFloat})
        if (std::optional<Json> value = resolve(text))
            return *std::move(value);
    return Json(text);
}

std::optional<Json> taggedScalar(std::string_view tag, std::string_view text)
{
    constexpr std::string_view standard = "tag:yaml.org,2002:";
    if (!tag.starts_with(standard))
        return std::nullopt;
    tag.remove_prefix(standard.size());
    if (tag == "str" || tag == "binary" || tag == "timestamp")
        return Json(text);
    if (tag == "null")
        return Json(nullptr);
    if (tag == "bool")
        return yamlBool(text);
    if (tag == "int")
        return yamlInt(text);
    if (tag == "float") {
        const std::optional<Json> whole = yamlInt(text);
        return whole ? whole : yamlFloat(text);
    }
    return std::nullopt;
}

} // namespace gatehouse::descriptors
