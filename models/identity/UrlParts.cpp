// SPDX-License-Identifier: Apache-2.0
#include "models/identity/UrlParts.h"

#include "models/identity/PercentEncoding.h"

#include <algorithm>
#include <array>

namespace gatehouse::identity {
namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Bytes of the white space that a text begins with; 0 where it begins with none.
std::size_t leadingSpace(std::string_view text)
{
    if (!text.empty() && static_cast<unsigned char>(text.front()) <= 0x20U)
        return 1;
    if (text.starts_with(noBreakSpace))
        return noBreakSpace.size();
    return text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
}

std::size_t trailingSpace(std::string_view text)
{
    if (!text.empty() && static_cast<unsigned char>(text.back()) <= 0x20U)
        return 1;
    if (text.ends_with(noBreakSpace))
        return noBreakSpace.size();
    return text.ends_with(byteOrderMark) ? byteOrderMark.size() : 0;
}

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t space = leadingSpace(text))
        text.remove_prefix(space);
    while (const std::size_t space = trailingSpace(text))
        text.remove_suffix(space);
    return text;
}

bool isSchemeLetter(char letter)
{
    const char small = static_cast<char>(letter | 0x20);
    return (small >= 'a' && small <= 'z') || (letter >= '0' && letter <= '9') || letter == '.' ||
           letter == '+' || letter == '-';
}

/// Length of "https" in "https:…"; 0 where there is no scheme.
std::size_t schemeLength(std::string_view url)
{
    const auto end = std::find_if_not(url.begin(), url.end(), &isSchemeLetter);
    return end != url.end() && *end == ':' ? static_cast<std::size_t>(end - url.begin()) : 0;
}

bool equalsIgnoringCase(std::string_view text, std::string_view small)
{
    return std::equal(text.begin(), text.end(), small.begin(), small.end(),
                      [](char a, char b) { return static_cast<char>(a | 0x20) == b; });
}

/// Schemes behind which a host needs "//"; behind others it may follow at once ("localhost:8080/path").
bool hostNeedsSlashes(std::string_view scheme)
{
    constexpr std::array<std::string_view, 7> schemes{"http", "https", "ws", "wss", "ftp", "file", "gopher"};
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](std::string_view known) { return equalsIgnoringCase(scheme, known); });
}

/// What follows scheme and host.
std::string_view behindHost(std::string_view url)
{
    const std::size_t length = schemeLength(url);
    if (length == 0)
        return url;
    const std::string_view scheme = url.substr(0, length);
    url.remove_prefix(length + 1);
    const bool slashes = url.starts_with("//");
    if (!slashes && hostNeedsSlashes(scheme))
        return url;
    if (slashes)
        url.remove_prefix(2);
    return url.substr(std::min(url.find_first_of("/?#"), url.size()));
}

/// Until the query or the fragment begins, "\" means "/".
std::string withSlashes(std::string_view url)
{
    std::string text(url);
    const auto end =
        text.begin() + static_cast<std::ptrdiff_t>(std::min(text.find_first_of("?#"), text.size()));
    std::replace(text.begin(), end, '\\', '/');
    return text;
}

/// The target of a request, a path with a query or without, whose letters the parser does not correct.
bool isPlainTarget(std::string_view url)
{
    return url.starts_with('/') && !url.starts_with("///") &&
           url.find_first_of("# \t\n\v\f\r") == std::string_view::npos &&
           url.substr(0, url.find('?')).find('@') == std::string_view::npos;
}

std::string withEscapes(std::string_view path)
{
    constexpr std::string_view noUrlLetters = "\t\n\r \"'<>\\^`{|}";
    std::string text;
    text.reserve(path.size());
    for (const char letter : path)
        if (noUrlLetters.find(letter) == std::string_view::npos)
            text += letter;
        else
            appendPercentEncoded(text, letter);
    return text;
}

std::string_view withoutFragment(std::string_view url)
{
    return url.substr(0, url.find('#'));
}

} // namespace

UrlParts splitUrl(std::string_view url)
{
    const std::string corrected = withSlashes(trimmed(url));
    const std::string_view rest = withoutFragment(behindHost(corrected));
    const std::size_t mark = std::min(rest.find('?'), rest.size());
    const std::string_view path = rest.substr(0, mark);
    return {.path = isPlainTarget(corrected) ? std::string(path) : withEscapes(path),
            .query = std::string(rest.substr(std::min(mark + 1, rest.size())))};
}

std::string basePath(std::string_view baseUrl)
{
    const std::size_t slashes = baseUrl.find("//");
    if (slashes != std::string_view::npos && (slashes == 0 || baseUrl[slashes - 1] == ':'))
        baseUrl.remove_prefix(slashes + 2);
    const std::size_t end = std::min(baseUrl.find_first_of("?#"), baseUrl.size());
    const std::size_t path = std::min(baseUrl.find('/'), end);
    return std::string(baseUrl.substr(path, end - path));
}

} // namespace gatehouse::identity
