// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h"
#include "models/organization/Ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse {

enum class HolderKind : unsigned char { User, Group, Role, SignedIn, Anyone };

/// To whom a grant is made or who acts in a role: `user:ID`, `group:ID`, `role:NAME`, `signed-in`, `anyone`.
struct Holder
{
    HolderKind kind = HolderKind::Anyone;
    std::string name; ///< the id of the account or group, or the role's name; empty for the two others

    /// Empty where the text has none of the five forms or an empty id.
    [[nodiscard]] static std::optional<Holder> fromText(std::string_view text);
    [[nodiscard]] std::string toText() const;

    bool operator==(const Holder&) const = default;
};

struct Grant
{
    Holder to;
    ActionSet actions;
    std::string unknownMembers;

    bool operator==(const Grant&) const = default;
};

/// A permission scheme: what its containers grant, and to whom.
struct Scheme
{
    SchemeId id;
    std::string name;
    std::vector<Grant> grants;
    std::string unknownMembers;

    bool operator==(const Scheme&) const = default;
};

} // namespace gatehouse
