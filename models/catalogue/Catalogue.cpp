// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/Catalogue.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <tuple>
#include <utility>

namespace gatehouse::catalogue {

namespace {

#include "CatalogueTables.inc"

constexpr std::array<std::pair<ConnectScope, std::string_view>, 9> connectScopeWords{{
    {ConnectScope::None, "NONE"},
    {ConnectScope::Read, "READ"},
    {ConnectScope::Write, "WRITE"},
    {ConnectScope::Delete, "DELETE"},
    {ConnectScope::ProjectAdmin, "PROJECT_ADMIN"},
    {ConnectScope::SpaceAdmin, "SPACE_ADMIN"},
    {ConnectScope::Admin, "ADMIN"},
    {ConnectScope::ActAsUser, "ACT_AS_USER"},
    {ConnectScope::AccessEmailAddresses, "ACCESS_EMAIL_ADDRESSES"},
}};

char asciiUpper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

std::string_view toText(ConnectScope scope)
{
    return connectScopeWords[static_cast<std::size_t>(scope)].second;
}

std::optional<ConnectScope> connectScopeFromText(std::string_view text)
{
    for (const auto& [scope, word] : connectScopeWords)
        if (std::ranges::equal(text, word, {}, asciiUpper))
            return scope;
    return std::nullopt;
}

Catalogue Catalogue::builtIn()
{
    Catalogue catalogue;
    catalogue.m_scopes = scopeTable;
    catalogue.m_operations = operationTable;
    catalogue.m_connectScopes = connectScopeTable;
    catalogue.m_operationsByName = operationsByName;
    catalogue.m_date = factsDate;
    catalogue.m_source = factsSource;
    return catalogue;
}

std::optional<ScopeIndex> Catalogue::findScope(std::string_view id) const
{
    const auto at = std::ranges::lower_bound(m_scopes, id, {}, &Scope::id);
    if (at == m_scopes.end() || at->id != id)
        return std::nullopt;
    return static_cast<ScopeIndex>(at - m_scopes.begin());
}

std::optional<OperationIndex> Catalogue::findOperation(std::string_view methodAndPath) const
{
    const auto space = methodAndPath.find(' ');
    if (space == std::string_view::npos)
        return std::nullopt;
    const std::pair wanted(methodAndPath.substr(space + 1), methodAndPath.substr(0, space));
    const auto name = [this](OperationIndex index) {
        return std::pair(m_operations[index].path, m_operations[index].method);
    };
    const auto at = std::ranges::lower_bound(m_operationsByName, wanted, {}, name);
    if (at == m_operationsByName.end() || name(*at) != wanted)
        return std::nullopt;
    return *at;
}

} // namespace gatehouse::catalogue
