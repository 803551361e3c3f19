// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/Harmless.h"

#include "models/wording/Wording.h"

#include <array>
#include <limits>

namespace gatehouse::reports {

namespace {

/// Every sign a spreadsheet program is known to begin a formula with, once control characters are visible;
/// "＝" and its like are the full-width forms.
constexpr std::array<std::string_view, 8> formulaSigns{
    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool beginsFormula(std::string_view text)
{
    const auto first = text.find_first_not_of(" '\"");
    if (first == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(first);
    return std::any_of(formulaSigns.begin(), formulaSigns.end(),
                       [&](std::string_view sign) { return rest.starts_with(sign); });
}

std::string_view htmlEscape(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}

} // namespace

std::string visible(std::string_view text)
{
    if (isPrintableAscii(text))
        return std::string(text);
    return wording::plainText(text, std::numeric_limits<int>::max()).toStdString();
}

std::string withoutFormula(std::string_view text)
{
    const std::string seen = visible(text);
    if (seen.find_first_of("=+-@\xEF") == std::string::npos)
        return seen;
    std::string result;
    for (std::size_t at = 0; at <= seen.size();) {
        const std::size_t end = std::min(seen.find(';', at), seen.size());
        const std::string_view part = std::string_view(seen).substr(at, end - at);
        if (beginsFormula(part))
            result += '\'';
        result += part;
        if (end < seen.size())
            result += ';';
        at = end + 1;
    }
    return result;
}

std::string htmlText(std::string_view text)
{
    const std::string seen = visible(text);
    std::string escaped;
    escaped.reserve(seen.size());
    for (const char c : seen) {
        const std::string_view escape = htmlEscape(c);
        if (escape.empty())
            escaped += c;
        else
            escaped += escape;
    }
    return escaped;
}

} // namespace gatehouse::reports
