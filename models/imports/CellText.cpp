// SPDX-License-Identifier: Apache-2.0
#include "models/imports/CellText.h"

#include "models/foundation/Date.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gatehouse::imports {
namespace {

constexpr std::string_view asciiSpace = " \t\r\n\v\f";
constexpr std::string_view noBreakSpace = "\xC2\xA0";

template <class E>
using CellWord = std::pair<std::string_view, E>;

constexpr CellWord<bool> booleanWords[] = {
    {"true", true},      {"yes", true},     {"y", true},     {"1", true},          {"on", true},
    {"active", true},    {"enabled", true}, {"wahr", true},  {"ja", true},         {"false", false},
    {"no", false},       {"n", false},      {"0", false},    {"off", false},       {"inactive", false},
    {"disabled", false}, {"falsch", false}, {"nein", false}, {"suspended", false}, {"deactivated", false},
    {"closed", false},
};

constexpr CellWord<Product> productWords[] = {
    {"jira", Product::Jira},
    {"jirasoftware", Product::Jira},
    {"jiraworkmanagement", Product::Jira},
    {"jiraservicemanagement", Product::Jira},
    {"jsm", Product::Jira},
    {"project", Product::Jira},
    {"confluence", Product::Confluence},
    {"wiki", Product::Confluence},
    {"space", Product::Confluence},
};

constexpr CellWord<Framework> frameworkWords[] = {
    {"connect", Framework::Connect},    {"forge", Framework::Forge},          {"oauth2", Framework::OAuth2},
    {"oauth", Framework::OAuth2},       {"oauth2.0", Framework::OAuth2},      {"3lo", Framework::OAuth2},
    {"oauth2(3lo)", Framework::OAuth2}, {"oauth2.0(3lo)", Framework::OAuth2},
};

constexpr CellWord<AccountKind> accountKindWords[] = {
    {"person", AccountKind::Person},   {"user", AccountKind::Person}, {"atlassian", AccountKind::Person},
    {"customer", AccountKind::Person}, {"app", AccountKind::App},     {"bot", AccountKind::App},
};

template <class E, std::size_t N>
std::optional<E> wordOfCell(const CellWord<E> (&words)[N], std::string_view text)
{
    const std::string plain = plainName(text);
    for (const auto& [word, value] : words)
        if (word == plain)
            return value;
    return std::nullopt;
}

std::vector<std::string_view> partsBetween(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool isAsciiSpace(char byte)
{
    return asciiSpace.find(byte) != std::string_view::npos;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (std::size_t before = 0; before != text.size();) {
        before = text.size();
        text.remove_prefix(std::min(text.find_first_not_of(asciiSpace), text.size()));
        text = text.substr(0, text.find_last_not_of(asciiSpace) + 1);
        if (text.starts_with(noBreakSpace))
            text.remove_prefix(noBreakSpace.size());
        if (text.ends_with(noBreakSpace))
            text.remove_suffix(noBreakSpace.size());
    }
    return text;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& byte : result)
        if (byte >= 'A' && byte <= 'Z')
            byte = static_cast<char>(byte - 'A' + 'a');
    return result;
}

std::string plainName(std::string_view text)
{
    std::string result = lowered(trimmed(text));
    std::erase_if(result, [](char byte) { return isAsciiSpace(byte) || byte == '_' || byte == '-'; });
    return result;
}

std::vector<std::string_view> listParts(std::string_view text)
{
    constexpr std::string_view strong = ";|\n\r";
    return partsBetween(text, text.find_first_of(strong) == std::string_view::npos ? "," : strong);
}

std::vector<std::string_view> wordParts(std::string_view text)
{
    return partsBetween(text, ",;| \t\r\n");
}

std::optional<bool> booleanOf(std::string_view text)
{
    return wordOfCell(booleanWords, text);
}

std::optional<Product> productOf(std::string_view text)
{
    return wordOfCell(productWords, text);
}

std::optional<Framework> frameworkOf(std::string_view text)
{
    return wordOfCell(frameworkWords, text);
}

std::optional<AccountKind> accountKindOf(std::string_view text)
{
    return wordOfCell(accountKindWords, text);
}

std::optional<ActionSet> actionsOf(std::string_view text)
{
    ActionSet actions;
    for (const std::string_view part : wordParts(text)) {
        const std::string word = lowered(part);
        const auto action = actionFromText(word == "admin" ? "administer" : std::string_view(word));
        if (!action && word != "all")
            return std::nullopt;
        actions |= action ? ActionSet{*action} : ActionSet::all();
    }
    return actions;
}

bool isDate(std::string_view text)
{
    constexpr std::size_t dayLength = 10;
    const bool time = text.size() > dayLength;
    return dateFromText(text).has_value() &&
           (!time || (text.size() > dayLength + 1 &&
                      text.find_first_not_of("0123456789:.+-Z", dayLength + 1) == std::string_view::npos));
}

std::string hostOf(std::string_view address)
{
    if (const std::size_t scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    return lowered(address.substr(0, address.find_first_of("/?#")));
}

} // namespace gatehouse::imports
