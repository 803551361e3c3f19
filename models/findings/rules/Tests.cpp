// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/Tests.h"

#include "models/descriptors/AsciiCase.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gatehouse::findings::rules {
namespace {

using descriptors::ConditionTest;
using descriptors::lowerCase;

constexpr std::string_view appProperties = "app.properties";

bool isWordByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_' || byte == '$';
}

/// Where "app.properties" stands as a whole word from `from` on.
std::size_t findAppProperties(std::string_view expression, std::size_t from)
{
    for (std::size_t at = expression.find(appProperties, from); at != std::string_view::npos;
         at = expression.find(appProperties, at + 1)) {
        const std::size_t end = at + appProperties.size();
        const bool begins = at == 0 || (!isWordByte(expression[at - 1]) && expression[at - 1] != '.');
        if (begins && (end == expression.size() || !isWordByte(expression[end])))
            return at;
    }
    return std::string_view::npos;
}

/// The key behind "app.properties": `['key']`, `.get("key")` or `.key`; empty where it is computed.
std::string keyBehind(std::string_view rest)
{
    const bool dotted = rest.starts_with('.') && !rest.starts_with(".get(");
    if (dotted) {
        const auto end = std::ranges::find_if_not(rest.substr(1), isWordByte);
        return {rest.begin() + 1, end};
    }
    const std::size_t open = rest.find_first_of("'\"");
    if (open == std::string_view::npos || open > std::string_view(".get(").size() + 1)
        return {};
    const std::size_t close = rest.find(rest[open], open + 1);
    return close == std::string_view::npos ? std::string()
                                           : std::string(rest.substr(open + 1, close - open - 1));
}

std::vector<std::string> propertiesInExpression(std::string_view expression)
{
    std::vector<std::string> keys;
    for (std::size_t at = findAppProperties(expression, 0); at != std::string_view::npos;
         at = findAppProperties(expression, at + 1))
        if (std::string key = keyBehind(expression.substr(at + appProperties.size())); !key.empty())
            keys.push_back(std::move(key));
    return keys;
}

bool isAddonEntity(const ConditionTest& test)
{
    const std::string entity = lowerCase(test.entity);
    return (entity == "addon" || entity == "add-on") &&
           lowerCase(test.name).find("property") != std::string::npos;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// The app's own server answers: the name is a path or an address.
bool isRemote(const std::string& name)
{
    return name.starts_with('/') || contains(name, "://");
}

} // namespace

bool readsAppProperty(const ConditionTest& test)
{
    return isAddonEntity(test) || lowerCase(test.name).starts_with("addon_property_") ||
           findAppProperties(test.expression, 0) != std::string_view::npos;
}

std::vector<std::string> appPropertiesOf(const ConditionTest& test)
{
    if (!test.propertyKey.empty())
        return {test.propertyKey};
    return propertiesInExpression(test.expression);
}

bool mayGuardAdmins(const ConditionTest& test)
{
    constexpr std::array<std::string_view, 7> admins{
        "user_is_admin",        "user_is_sysadmin",    "user_is_confluence_administrator",
        "user_is_system_admin", "user_is_systemadmin", "user_is_site_admin",
        "user_is_administrator"};
    const std::string name = lowerCase(test.name);
    if (std::ranges::find(admins, name) != admins.end() || isRemote(name) || name.starts_with("user_is_in_"))
        return true;
    const std::string permission = lowerCase(test.permission);
    const std::string expression = lowerCase(test.expression);
    return (contains(name, "permission") && contains(permission, "admin")) || contains(expression, "admin");
}

bool holdsForEveryone(const ConditionTest& test)
{
    constexpr std::array<std::string_view, 4> everyone{"user_is_logged_in", "addon_is_licensed",
                                                       "can_use_application", "feature_flag"};
    return std::ranges::find(everyone, lowerCase(test.name)) != everyone.end();
}

} // namespace gatehouse::findings::rules
