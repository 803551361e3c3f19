// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "models/foundation/Result.h"
#include "models/organization/Action.h"
#include "models/organization/Organization.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace gatehouse::access {

/// A position in one list of an `Organization`; `AppIndex` and `ContainerIndex` do not convert into each
/// other.
template <class Tag>
struct Index
{
    std::uint32_t value = 0;
    auto operator<=>(const Index&) const = default;
};
using AppIndex = Index<struct AppsTag>;
using ContainerIndex = Index<struct ContainersTag>;
using UserIndex = Index<struct UsersTag>;
using SiteIndex = Index<struct SitesTag>;
using PolicyIndex = Index<struct PoliciesTag>;

/// Who acts (access model §4).
enum class ActsAs : std::uint8_t { App, User, Browser, AnyPerson, Anonymous };

/// Who acts, with the person for `User` and `Browser`; `person` is meaningless for the others.
struct As
{
    ActsAs kind = ActsAs::App;
    UserIndex person;
    auto operator<=>(const As&) const = default;
};

/// What is asked for: one of the five actions, or one operation of the catalogue.
using Demand = std::variant<Action, catalogue::OperationIndex>;

/// A well-formed question: every part of it exists, and an operation belongs to the container's product.
struct Question
{
    AppIndex app;
    ContainerIndex container;
    Demand demand = Action::View;
    As as;
    bool operator==(const Question&) const = default;
};

/// A question as it is asked on the command line or in a questions file.
struct QuestionText
{
    std::string app;       ///< `key@site`, or `key` where one installation has it
    std::string container; ///< an id, else a key that one container has
    std::optional<std::string> action;
    std::optional<std::string> operation; ///< "GET /rest/api/3/issue/{issueIdOrKey}"
    std::string as = "app";
};

/// The references of one organization, resolved from text. Holds a reference to the organization: it must
/// outlive this. Faults: "question.unknown-app", "question.ambiguous-app", "question.unknown-container",
/// "question.ambiguous-container", "question.unknown-action", "question.unknown-operation",
/// "question.action-or-operation" (both or neither), "question.wrong-product", "question.malformed-as",
/// "question.unknown-account", "question.app-account"; arguments are the texts asked for.
class Lookup
{
public:
    explicit Lookup(const Organization& organization);

    [[nodiscard]] Result<AppIndex> app(std::string_view text) const;
    [[nodiscard]] Result<ContainerIndex> container(std::string_view text) const;
    [[nodiscard]] Result<As> as(std::string_view text) const;
    [[nodiscard]] Result<Question> question(const QuestionText& text,
                                            const catalogue::Catalogue& catalogue) const;

    /// `key`, or `key@site` where the key is not unique: the name of an app in every output.
    [[nodiscard]] std::string appName(AppIndex app) const;
    /// "app", "user:ID", …: the text that `as` reads.
    [[nodiscard]] std::string asText(As as) const;

private:
    [[nodiscard]] std::optional<AppIndex> installation(std::string_view key, std::string_view site) const;

    const Organization& m_organization;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_appsByKey;
    std::unordered_map<std::string, std::uint32_t> m_containersById;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_containersByKey;
    std::unordered_map<std::string, std::uint32_t> m_usersById;
};

} // namespace gatehouse::access
