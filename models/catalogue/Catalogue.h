// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h"
#include "models/organization/Vocabulary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// The platform's scopes and operations as compiled-in facts (`resources/catalogue/catalogue.json`).
/// Everything here is immutable and lives as long as the program.
namespace gatehouse::catalogue {

/// A Connect scope (access model §3). The first seven are the ranks, in order; the last two stand outside
/// them.
enum class ConnectScope : std::uint8_t {
    None,
    Read,
    Write,
    Delete,
    ProjectAdmin,
    SpaceAdmin,
    Admin,
    ActAsUser,
    AccessEmailAddresses
};

/// "READ", "PROJECT_ADMIN", …
[[nodiscard]] std::string_view toText(ConnectScope scope);
/// Case is ignored, as the platform does.
[[nodiscard]] std::optional<ConnectScope> connectScopeFromText(std::string_view text);

enum class ScopeKind : std::uint8_t { Connect, Granular, Classic, Platform, TeamworkGraph };
enum class Sensitivity : std::uint8_t { Low, Medium, High };

using ScopeIndex = std::uint16_t;     ///< position in `Catalogue::scopes()`
using OperationIndex = std::uint16_t; ///< position in `Catalogue::operations()`

/// One catalogued scope id of Forge, 3LO, or the Connect scopes' names in Forge manifests.
struct Scope
{
    std::string_view id;
    ScopeKind kind = ScopeKind::Granular;
    std::string_view product; ///< "jira", "confluence", "jira-service-management", "forge", …
    std::string_view title;
    std::string_view description;
    Sensitivity sensitivity = Sensitivity::Low;
    bool personalData = false;
    std::uint16_t operations = 0; ///< how many operations name it in a set
    std::optional<ConnectScope>
        connectScope; ///< for kind Connect: the Connect scope it names, in `connectProduct`
    std::optional<Product> connectProduct;
};

using ScopeSet = std::span<const ScopeIndex>; ///< ascending; satisfied by holding all of it

/// One REST operation.
struct Operation
{
    Product product = Product::Jira; ///< jira-software counts as jira
    std::string_view method;
    std::string_view path;
    std::string_view name;        ///< the vendor's operationId, not unique
    std::optional<Action> action; ///< empty: site-level
    bool defines = false;         ///< does it count when scopes are summed up (§3)?
    bool connectAccessible = false;
    std::optional<ConnectScope> connectScope; ///< empty: none recorded
    std::span<const ScopeSet> oauthSets;      ///< alternatives
    bool anonymous = false;
    std::optional<bool> exempt; ///< from app access rules; empty: not marked
    bool deprecated = false;
    bool experimental = false;
};

/// A Connect scope in one product, as a person reads it.
struct ConnectScopeFact
{
    ConnectScope scope = ConnectScope::None;
    Product product = Product::Jira;
    std::string_view description;
    std::uint16_t operations = 0; ///< operations that need exactly it
};

/// All facts together. Copyable view; the data behind it is static.
class Catalogue
{
public:
    /// The facts compiled into this program.
    [[nodiscard]] static Catalogue builtIn();

    [[nodiscard]] std::span<const Scope> scopes() const { return m_scopes; }
    [[nodiscard]] std::span<const Operation> operations() const { return m_operations; }
    [[nodiscard]] std::span<const ConnectScopeFact> connectScopes() const { return m_connectScopes; }
    [[nodiscard]] std::string_view date() const { return m_date; } ///< ISO 8601 day the facts were collected
    [[nodiscard]] std::string_view source() const { return m_source; } ///< one sentence

    /// Exact, case and all.
    [[nodiscard]] std::optional<ScopeIndex> findScope(std::string_view id) const;
    /// `methodAndPath` is "GET /rest/api/3/issue/{issueIdOrKey}", exact.
    [[nodiscard]] std::optional<OperationIndex> findOperation(std::string_view methodAndPath) const;

private:
    std::span<const Scope> m_scopes; ///< ascending by id
    std::span<const Operation> m_operations;
    std::span<const ConnectScopeFact> m_connectScopes;
    std::span<const OperationIndex> m_operationsByName; ///< ascending by path, then method
    std::string_view m_date;
    std::string_view m_source;
};

} // namespace gatehouse::catalogue
