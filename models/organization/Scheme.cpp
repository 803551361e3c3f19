// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Scheme.h"

#include <array>
#include <utility>

namespace gatehouse {
namespace {

constexpr std::string_view signedInWord = "signed-in";
constexpr std::string_view anyoneWord = "anyone";
constexpr std::array<std::pair<HolderKind, std::string_view>, 3> holderPrefixes{
    {{HolderKind::User, "user:"}, {HolderKind::Group, "group:"}, {HolderKind::Role, "role:"}}};

} // namespace

std::optional<Holder> Holder::fromText(std::string_view text)
{
    if (text == signedInWord)
        return Holder{HolderKind::SignedIn, {}};
    if (text == anyoneWord)
        return Holder{HolderKind::Anyone, {}};
    for (const auto& [kind, prefix] : holderPrefixes)
        if (text.substr(0, prefix.size()) == prefix && text.size() > prefix.size())
            return Holder{kind, std::string(text.substr(prefix.size()))};
    return std::nullopt;
}

std::string Holder::toText() const
{
    for (const auto& [prefixKind, prefix] : holderPrefixes)
        if (prefixKind == kind)
            return std::string(prefix) + name;
    return std::string(kind == HolderKind::SignedIn ? signedInWord : anyoneWord);
}

} // namespace gatehouse
