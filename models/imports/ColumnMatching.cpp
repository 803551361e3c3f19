// SPDX-License-Identifier: Apache-2.0
#include "models/imports/CellText.h"
#include "models/imports/Columns.h"

#include <algorithm>
#include <unordered_map>

namespace gatehouse::imports {
namespace {

/// The columns of a header by their plain names; of equal names the first.
class HeaderIndex
{
public:
    explicit HeaderIndex(std::span<const std::string> header)
        : m_taken(header.size())
    {
        for (std::size_t column = 0; column < header.size(); ++column)
            if (std::string name = plainName(header[column]); !name.empty())
                m_columns.try_emplace(std::move(name), column);
    }

    /// The column of this name, unless it was taken before.
    std::optional<std::size_t> take(std::string_view name)
    {
        const auto found = m_columns.find(plainName(name));
        if (found == m_columns.end() || m_taken[found->second])
            return std::nullopt;
        m_taken[found->second] = true;
        return found->second;
    }

private:
    std::unordered_map<std::string, std::size_t> m_columns;
    std::vector<bool> m_taken;
};

/// Columns that tell a kind of table when they are matched. `noun` has to stand in one of their names; empty:
/// any name will do.
struct Signature
{
    TableKind kind;
    std::initializer_list<Column> columns;
    std::string_view noun;
};

/// The first one that fits counts: those that say most stand first.
const Signature signatures[] = {
    {TableKind::Roles, {Column::Container, Column::Role, Column::Actor}, ""},
    {TableKind::Schemes, {Column::To, Column::Actions}, ""},
    {TableKind::Apps, {Column::Key, Column::Framework}, ""},
    {TableKind::Apps, {Column::Key, Column::Scopes}, ""},
    {TableKind::Apps, {Column::Key, Column::Vendor}, ""},
    {TableKind::Apps, {Column::Key}, "app"},
    {TableKind::Apps, {Column::Key}, "addon"},
    {TableKind::Groups, {Column::Members}, "member"},
    {TableKind::Groups, {Column::Name}, "group"},
    {TableKind::Groups, {Column::Id}, "group"},
    {TableKind::Containers, {Column::Key, Column::Product}, ""},
    {TableKind::Containers, {Column::Key, Column::Labels}, ""},
    {TableKind::Containers, {Column::Key, Column::Scheme}, ""},
    {TableKind::Containers, {Column::Key}, "project"},
    {TableKind::Containers, {Column::Key}, "space"},
    {TableKind::Containers, {Column::Key}, "container"},
    {TableKind::Containers, {Column::Id}, "container"},
    {TableKind::Schemes, {Column::Name}, "scheme"},
    {TableKind::People, {Column::Active}, ""},
    {TableKind::People, {Column::Kind}, ""},
    {TableKind::People, {Column::Id}, "account"},
    {TableKind::People, {Column::Id}, "user"},
    {TableKind::People, {Column::Id}, "mail"},
    {TableKind::People, {Column::Name}, "user"},
};

/// The table's column that is matched with this one.
std::optional<std::size_t> matchedColumn(TableKind kind, const ColumnMatching& matching, Column column)
{
    const auto specs = columnsOf(kind);
    const auto spec = std::ranges::find(specs, column, &ColumnSpec::column);
    return spec == specs.end() ? std::nullopt
                               : matching.columns[static_cast<std::size_t>(spec - specs.begin())];
}

bool fitsSignature(const Signature& signature, std::span<const std::string> header)
{
    const ColumnMatching matching = matchColumns(signature.kind, header);
    bool named = signature.noun.empty();
    for (const Column column : signature.columns) {
        const auto matched = matchedColumn(signature.kind, matching, column);
        if (!matched)
            return false;
        named = named || plainName(header[*matched]).find(signature.noun) != std::string::npos;
    }
    return named;
}

} // namespace

ColumnMatching matchColumns(TableKind kind, std::span<const std::string> header)
{
    HeaderIndex index(header);
    const auto specs = columnsOf(kind);
    ColumnMatching matching;
    matching.columns.resize(specs.size());
    for (std::size_t i = 0; i < specs.size(); ++i)
        matching.columns[i] = index.take(specs[i].name);
    for (std::size_t i = 0; i < specs.size(); ++i)
        for (const std::string_view synonym : specs[i].synonyms)
            if (!matching.columns[i])
                matching.columns[i] = index.take(synonym);
    return matching;
}

std::optional<TableKind> guessKind(std::span<const std::string> header)
{
    for (const Signature& signature : signatures)
        if (fitsSignature(signature, header))
            return signature.kind;
    return std::nullopt;
}

std::optional<Product> productOfHeader(std::span<const std::string> header)
{
    const ColumnMatching matching = matchColumns(TableKind::Containers, header);
    for (const Column column : {Column::Key, Column::Name, Column::NativeId}) {
        const auto matched = matchedColumn(TableKind::Containers, matching, column);
        const std::string name = matched ? plainName(header[*matched]) : std::string();
        if (name.starts_with("project"))
            return Product::Jira;
        if (name.starts_with("space"))
            return Product::Confluence;
    }
    return std::nullopt;
}

std::vector<std::size_t> unmatchedColumns(const ColumnMatching& matching, std::size_t columnCount)
{
    std::vector<std::size_t> unmatched;
    for (std::size_t column = 0; column < columnCount; ++column)
        if (std::ranges::find(matching.columns, std::optional(column)) == matching.columns.end())
            unmatched.push_back(column);
    return unmatched;
}

} // namespace gatehouse::imports
