// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/Placeholder.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace gatehouse::descriptors {

namespace {

struct Mark
{
    std::string_view open;
    std::string_view close;
};
/// Of Mustache, Handlebars, Go, Jinja, Maven, Spring, EJS, ERB and shells.
constexpr std::array<Mark, 6> templateMarks{
    {{"{{", "}}"}, {"${", "}"}, {"<%", "%>"}, {"{%", "%}"}, {"#{", "}"}, {"$(", ")"}}};

/// No honest mark is longer; without a bound, a text of opening braces would cost quadratic time.
constexpr std::size_t longestMark = 400;

/// Length of the mark that `text` begins with; 0 where it begins with none that is closed.
std::size_t markLength(std::string_view text)
{
    text = text.substr(0, longestMark);
    for (const Mark& mark : templateMarks) {
        if (!text.starts_with(mark.open))
            continue;
        const std::size_t close = text.find(mark.close, mark.open.size());
        if (close != std::string_view::npos)
            return close + mark.close.size();
    }
    return 0;
}

bool hasTemplateMark(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at)
        if (markLength(text.substr(at)) > 0)
            return true;
    return false;
}

bool isEnclosed(std::string_view text, std::string_view open, std::string_view close)
{
    return text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close);
}

/// `<name>` anywhere, or the whole of it as `__NAME__`, `@name@`, `%NAME%`, `[name]`.
bool hasNamedGap(std::string_view text)
{
    const std::size_t open = text.find('<');
    if (open != std::string_view::npos && text.find('>', open) != std::string_view::npos)
        return true;
    constexpr std::array<Mark, 4> enclosures{{{"__", "__"}, {"@", "@"}, {"%", "%"}, {"[", "]"}}};
    return std::ranges::any_of(enclosures, [&](const Mark& m) { return isEnclosed(text, m.open, m.close); });
}

bool isAsciiAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lowerLetters(std::string_view text)
{
    std::string letters;
    for (const char c : text)
        if (isAsciiAlnum(c))
            letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return letters;
}

/// "your" as a word of its own ("YOUR_APP", "your-key") or before a capital ("yourAppKey").
bool addressesReader(std::string_view text)
{
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        if (at > 0 && isAsciiAlnum(text[at - 1]))
            continue;
        const std::string_view word = text.substr(at, 4);
        if (lowerLetters(word) != "your")
            continue;
        const char behind = at + 4 < text.size() ? text[at + 4] : '\0';
        if (!isAsciiAlnum(behind) || (word != "YOUR" && behind >= 'A' && behind <= 'Z'))
            return true;
    }
    return false;
}

bool asksForReplacement(std::string_view text)
{
    constexpr std::array<std::string_view, 8> beginnings{
        "changeme", "replaceme", "replacewith", "replacethis", "tobe", "fillin", "fillme", "insertyour"};
    constexpr std::array<std::string_view, 8> whole{"placeholder", "tbd",      "appid",     "appuuid",
                                                    "appkey",      "addonkey", "pluginkey", "appidhere"};
    const std::string letters = lowerLetters(text);
    return std::ranges::any_of(beginnings,
                               [&](std::string_view word) { return letters.starts_with(word); }) ||
           std::ranges::find(whole, letters) != whole.end() || letters.ends_with("goeshere");
}

/// "00000000-0000-…", "xxxxxxxx-xxxx-…", "xxx", "..." and "…".
bool isOneCharacterRepeated(std::string_view text)
{
    if (text == "\xE2\x80\xA6" || (!text.empty() && text.find_first_not_of('.') == std::string_view::npos))
        return true;
    const std::string letters = lowerLetters(text);
    return letters.size() >= 3 && (letters.front() == '0' || letters.front() == 'x') &&
           letters.find_first_not_of(letters.front()) == std::string::npos;
}

/// The part of an app id behind "ari:cloud:ecosystem::app/"; the whole of any other key.
std::string_view ownPart(std::string_view key)
{
    constexpr std::string_view prefix = "ari:cloud:ecosystem::app/";
    return key.starts_with(prefix) ? key.substr(prefix.size()) : key;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(space), text.size());
    const std::size_t end = text.find_last_not_of(space);
    return end == std::string_view::npos ? std::string_view() : text.substr(begin, end - begin + 1);
}

/// Does a mark control the template (`{{#if x}}`, `{{define "x"}}`, `{% … %}`, `<% … %>`) instead of giving a
/// value?
bool isDirective(std::string_view mark)
{
    if (mark.starts_with("{%"))
        return true;
    if (mark.starts_with("<%"))
        return !mark.starts_with("<%=") && !mark.starts_with("<%-");
    if (!mark.starts_with("{{"))
        return false;
    std::string_view inside = mark.substr(2);
    inside.remove_prefix(std::min(inside.find_first_not_of(" -~"), inside.size()));
    constexpr std::array<std::string_view, 13> words{
        "#", "/", "!", "^", ">", "define", "end", "if ", "else", "range", "with ", "template", "block "};
    return std::ranges::any_of(words, [&](std::string_view word) { return inside.starts_with(word); });
}

std::string quotedMark(std::string_view mark)
{
    std::string quoted = "\"";
    for (const char c : mark)
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
            quoted += c;
    return quoted + "\"";
}

/// Length of the string that `text` begins with, quotes included, by the rules of JSON; a string does not
/// span lines.
std::size_t stringLength(std::string_view text)
{
    for (std::size_t at = 1; at < text.size() && text[at] != '\n'; ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return 1;
}

} // namespace

bool isPlaceholderKey(std::string_view key)
{
    const std::string_view own = trimmed(ownPart(key));
    if (own.empty())
        return !key.empty();
    return hasTemplateMark(own) || hasNamedGap(own) || addressesReader(own) || asksForReplacement(own) ||
           isOneCharacterRepeated(own);
}

bool isPlaceholderText(std::string_view text)
{
    const std::string_view whole = trimmed(text);
    return !whole.empty() && (markLength(whole) == whole.size() || isEnclosed(whole, "__", "__") ||
                              (isEnclosed(whole, "<", ">") && whole.find('\n') == std::string_view::npos &&
                               whole.find('<', 1) == std::string_view::npos));
}

std::optional<std::string> withoutTemplateMarks(std::string_view text)
{
    std::string filled;
    bool changed = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (const std::size_t length = markLength(rest); length > 0) {
            const std::string_view mark = rest.substr(0, length);
            filled += isDirective(mark) ? std::string() : quotedMark(mark);
            changed = true;
            at += length;
            continue;
        }
        const std::size_t length = rest.front() == '"' ? stringLength(rest) : 1;
        filled += rest.substr(0, length);
        at += length;
    }
    return changed ? std::optional(filled) : std::nullopt;
}

} // namespace gatehouse::descriptors
