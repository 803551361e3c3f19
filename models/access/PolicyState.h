// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Question.h"
#include "models/organization/Organization.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gatehouse::access {

/// What the policies say of one app in one container, before its eligibility is looked at (access model §5).
enum class BlockState : std::uint8_t { NotBlocked, Blocked, UnknownPrecedence };

/// How specific a statement is: its coverage and its subject. One outranks another if it is at least as
/// specific in both and more in one (policy model `overrides`).
struct Specificity
{
    int coverage = 0; ///< 0 organization, 1 products, 2 containers
    int subject = 0;  ///< 0 `all` and `except`, 1 `only`
    [[nodiscard]] bool outranks(const Specificity& other) const
    {
        return coverage >= other.coverage && subject >= other.subject &&
               (coverage > other.coverage || subject > other.subject);
    }
};
[[nodiscard]] Specificity specificity(const Policy& policy);

/// Does the rule speak of this key? An empty `only` list matches nobody, an empty `except` list everybody.
[[nodiscard]] bool matches(const AppAccessRule& rule, const AppKey& key);
/// Does it speak of an app that no policy names?
[[nodiscard]] bool matchesUnnamed(const AppAccessRule& rule);

/// The statements about one (app, container): positions in `Organization::policies`, in file order.
struct Statements
{
    std::vector<PolicyIndex> deciding; ///< what nothing outranks; in `additive` all that block
    std::vector<PolicyIndex>
        outranked; ///< matching, but more specific ones win; in `additive` allow statements
    BlockState state = BlockState::NotBlocked;
};

/// Decides between active policies that cover the container and match the app (access model §5). `matching`
/// are their positions.
[[nodiscard]] Statements decideStatements(const Organization& organization,
                                          std::span<const PolicyIndex> matching);

} // namespace gatehouse::access
