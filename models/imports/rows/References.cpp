// SPDX-License-Identifier: Apache-2.0
#include "models/imports/rows/References.h"

#include "models/imports/CellText.h"

#include <algorithm>
#include <array>

namespace gatehouse::imports {
namespace {

struct HolderWord
{
    std::string_view plain; ///< as `plainName` gives it
    HolderKind kind;
};

constexpr std::array<HolderWord, 9> holderWords{{{"signedin", HolderKind::SignedIn},
                                                 {"loggedin", HolderKind::SignedIn},
                                                 {"anyloggedinuser", HolderKind::SignedIn},
                                                 {"allloggedinusers", HolderKind::SignedIn},
                                                 {"loggedinusers", HolderKind::SignedIn},
                                                 {"anyone", HolderKind::Anyone},
                                                 {"public", HolderKind::Anyone},
                                                 {"anonymous", HolderKind::Anyone},
                                                 {"anyoneontheweb", HolderKind::Anyone}}};

/// "group: developers" as its two parts; the first is empty where no such word stands before a colon.
struct PrefixedText
{
    std::string word;
    std::string_view rest;
};

PrefixedText prefixedText(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return {{}, text};
    std::string word = plainName(text.substr(0, colon));
    if (word == "account")
        word = "user";
    if (word != "user" && word != "group" && word != "role")
        return {{}, text};
    return {std::move(word), trimmed(text.substr(colon + 1))};
}

std::optional<Holder> userHolder(const Batch& batch, std::size_t user)
{
    return Holder{HolderKind::User, batch.users[user].id.value};
}

std::optional<Holder> groupHolder(const Batch& batch, std::size_t group)
{
    return Holder{HolderKind::Group, batch.groups[group].id.value};
}

std::optional<Holder> namedHolder(const Batch& batch, Row& row, Column column, std::string_view text)
{
    for (const auto& [user, group] :
         {std::pair{batch.users.ids.find(text), batch.groups.ids.find(text)},
          std::pair{batch.users.names.find(text), batch.groups.names.find(text)}}) {
        if (user.count + group.count == 0)
            continue;
        const NameIndex::Match all{.count = user.count + group.count};
        if (!oneOf(all, row, column, text, ""))
            return std::nullopt;
        return user.count == 1 ? userHolder(batch, user.element) : groupHolder(batch, group.element);
    }
    row.tell(column, "import.unknown-actor", {std::string(text)});
    return std::nullopt;
}

std::optional<Holder> accountOrGroup(const Batch& batch, Row& row, Column column, const PrefixedText& text)
{
    if (text.word.empty())
        return namedHolder(batch, row, column, text.rest);
    if (text.word == "user") {
        const auto user = userOf(batch, row, column, text.rest);
        return user ? userHolder(batch, *user) : std::nullopt;
    }
    const auto group =
        oneOf(matchOf(batch.groups, text.rest), row, column, text.rest, "import.unknown-group");
    return group ? groupHolder(batch, *group) : std::nullopt;
}

} // namespace

std::optional<std::size_t> oneOf(NameIndex::Match match, Row& row, Column column, std::string_view text,
                                 const char* unknown)
{
    if (match.count == 1)
        return match.element;
    if (match.count == 0)
        row.tell(column, unknown, {std::string(text)});
    else
        row.tell(column, "import.ambiguous", {std::string(text), std::to_string(match.count)});
    return std::nullopt;
}

std::optional<std::size_t> userOf(const Batch& batch, Row& row, Column column, std::string_view text)
{
    return oneOf(matchOf(batch.users, text), row, column, text, "import.unknown-account");
}

std::optional<std::size_t> schemeOf(const Batch& batch, Row& row)
{
    const std::string_view text = row.text(Column::Scheme);
    return oneOf(matchOf(batch.schemes, text), row, Column::Scheme, text, "import.unknown-scheme");
}

std::optional<Holder> holderOf(const Batch& batch, Row& row, Column column)
{
    const std::string_view text = row.text(column);
    const auto word = std::ranges::find(holderWords, plainName(text), &HolderWord::plain);
    if (word != holderWords.end())
        return Holder{word->kind, {}};
    const PrefixedText prefixed = prefixedText(text);
    if (prefixed.word != "role")
        return accountOrGroup(batch, row, column, prefixed);
    if (!prefixed.rest.empty())
        return Holder{HolderKind::Role, std::string(prefixed.rest)};
    row.tell(column, "import.not-a-holder", {std::string(text)});
    return std::nullopt;
}

std::optional<Holder> actorOf(const Batch& batch, Row& row, Column column)
{
    const std::string_view text = row.text(column);
    const PrefixedText prefixed = prefixedText(text);
    if (prefixed.word != "role")
        return accountOrGroup(batch, row, column, prefixed);
    row.tell(column, "import.not-an-actor", {std::string(text)});
    return std::nullopt;
}

std::optional<SiteId> siteOf(const Batch& batch, Row& row)
{
    const std::string_view text = row.text(Column::Site);
    if (text.empty())
        return row.work().defaultSite;
    const auto site = oneOf(batch.sites.find(text), row, Column::Site, text, "import.unknown-site");
    return site ? std::optional(batch.sites.idOf(*site)) : std::nullopt;
}

std::optional<Product> productOfRow(Row& row)
{
    const std::string_view text = row.text(Column::Product);
    if (text.empty())
        return row.defaults().product;
    const auto product = productOf(text);
    if (!product)
        row.tell(Column::Product, "import.unknown-product", {std::string(text)});
    return product;
}

std::optional<bool> booleanOfRow(Row& row, Column column)
{
    const std::string_view text = row.text(column);
    const auto value = booleanOf(text);
    if (!text.empty() && !value)
        row.tell(column, "import.wrong-boolean", {std::string(text)});
    return value;
}

} // namespace gatehouse::imports
