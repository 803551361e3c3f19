// SPDX-License-Identifier: Apache-2.0
#include "models/access/Question.h"

#include <array>
#include <utility>

namespace gatehouse::access {

namespace {

tl::unexpected<Fault> refused(std::string code, std::vector<std::string> arguments)
{
    return tl::unexpected(Fault{.code = "question." + std::move(code),
                                .pointer = {},
                                .arguments = std::move(arguments),
                                .severity = FaultSeverity::Error,
                                .position = {}});
}

constexpr std::array<std::pair<std::string_view, ActsAs>, 3> plainForms{
    {{"app", ActsAs::App}, {"any-person", ActsAs::AnyPerson}, {"anonymous", ActsAs::Anonymous}}};
constexpr std::array<std::pair<std::string_view, ActsAs>, 2> personForms{
    {{"user:", ActsAs::User}, {"browser:", ActsAs::Browser}}};

} // namespace

Lookup::Lookup(const Organization& organization)
    : m_organization(organization)
{
    for (std::uint32_t i = 0; i < organization.apps.size(); ++i)
        m_appsByKey[organization.apps[i].key.value].push_back(i);
    m_containersById.reserve(organization.containers.size());
    m_containersByKey.reserve(organization.containers.size());
    for (std::uint32_t i = 0; i < organization.containers.size(); ++i) {
        m_containersById.emplace(organization.containers[i].id.value, i);
        m_containersByKey[organization.containers[i].key].push_back(i);
    }
    m_usersById.reserve(organization.users.size());
    for (std::uint32_t i = 0; i < organization.users.size(); ++i)
        m_usersById.emplace(organization.users[i].id.value, i);
}

std::optional<AppIndex> Lookup::installation(std::string_view key, std::string_view site) const
{
    const auto candidates = m_appsByKey.find(std::string(key));
    if (candidates != m_appsByKey.end())
        for (const std::uint32_t app : candidates->second)
            if (m_organization.apps[app].site.value == site)
                return AppIndex{app};
    return std::nullopt;
}

Result<AppIndex> Lookup::app(std::string_view text) const
{
    // Keys and site ids may hold an @ themselves.
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1))
        if (const auto found = installation(text.substr(0, at), text.substr(at + 1)))
            return *found;
    const auto candidates = m_appsByKey.find(std::string(text));
    if (candidates == m_appsByKey.end())
        return refused("unknown-app", {std::string(text)});
    if (candidates->second.size() > 1)
        return refused("ambiguous-app", {std::string(text), std::to_string(candidates->second.size())});
    return AppIndex{candidates->second.front()};
}

Result<ContainerIndex> Lookup::container(std::string_view text) const
{
    const std::string wanted(text);
    if (const auto at = m_containersById.find(wanted); at != m_containersById.end())
        return ContainerIndex{at->second};
    const auto candidates = m_containersByKey.find(wanted);
    if (candidates == m_containersByKey.end())
        return refused("unknown-container", {wanted});
    if (candidates->second.size() > 1)
        return refused("ambiguous-container", {wanted, std::to_string(candidates->second.size())});
    return ContainerIndex{candidates->second.front()};
}

Result<As> Lookup::as(std::string_view text) const
{
    for (const auto& [word, kind] : plainForms)
        if (text == word)
            return As{.kind = kind, .person = {}};
    for (const auto& [prefix, kind] : personForms) {
        if (!text.starts_with(prefix))
            continue;
        const std::string id(text.substr(prefix.size()));
        const auto at = m_usersById.find(id);
        if (at == m_usersById.end())
            return refused("unknown-account", {id});
        if (m_organization.users[at->second].kind == AccountKind::App)
            return refused("app-account", {id});
        return As{.kind = kind, .person = UserIndex{at->second}};
    }
    return refused("malformed-as", {std::string(text)});
}

Result<Question> Lookup::question(const QuestionText& text, const catalogue::Catalogue& catalogue) const
{
    const auto appIndex = app(text.app);
    if (!appIndex)
        return tl::unexpected(appIndex.error());
    const auto containerIndex = container(text.container);
    if (!containerIndex)
        return tl::unexpected(containerIndex.error());
    if (text.action.has_value() == text.operation.has_value())
        return refused("action-or-operation", {});
    const auto acting = as(text.as);
    if (!acting)
        return tl::unexpected(acting.error());
    Question question{.app = *appIndex, .container = *containerIndex, .demand = Action::View, .as = *acting};
    if (text.action) {
        const auto action = actionFromText(*text.action);
        if (!action)
            return refused("unknown-action", {*text.action});
        question.demand = *action;
        return question;
    }
    const auto operation = catalogue.findOperation(*text.operation);
    if (!operation)
        return refused("unknown-operation", {*text.operation});
    if (catalogue.operations()[*operation].product !=
        m_organization.containers[containerIndex->value].product)
        return refused("wrong-product", {*text.operation, text.container});
    question.demand = *operation;
    return question;
}

std::string Lookup::appName(AppIndex app) const
{
    const App& named = m_organization.apps[app.value];
    const auto candidates = m_appsByKey.find(named.key.value);
    const bool unique = candidates == m_appsByKey.end() || candidates->second.size() == 1;
    return unique ? named.key.value : named.key.value + "@" + named.site.value;
}

std::string Lookup::asText(As as) const
{
    for (const auto& [word, kind] : plainForms)
        if (as.kind == kind)
            return std::string(word);
    for (const auto& [prefix, kind] : personForms)
        if (as.kind == kind)
            return std::string(prefix) + m_organization.users[as.person.value].id.value;
    return {};
}

} // namespace gatehouse::access
