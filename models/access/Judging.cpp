// SPDX-License-Identifier: Apache-2.0
#include "models/access/Judging.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

std::string nameOr(const std::string& name, const std::string& id)
{
    return name.empty() ? id : name;
}

} // namespace

const User* Judging::person() const
{
    const bool named = judged.as.kind == ActsAs::User || judged.as.kind == ActsAs::Browser;
    const bool exists = question.as.kind != ActsAs::AnyPerson || tables.accounts().firstActivePerson();
    return named && exists ? &organization().users[judged.as.person.value] : nullptr;
}

const User* Judging::appUser() const
{
    const std::optional<UserIndex> user = tables.app(question.app).user;
    return user ? &organization().users[user->value] : nullptr;
}

const Scheme* Judging::scheme() const
{
    if (!container().scheme)
        return nullptr;
    const auto at = std::ranges::find(organization().schemes, *container().scheme, &Scheme::id);
    return at == organization().schemes.end() ? nullptr : &*at;
}

Judging judgingOf(const Tables& tables, const Question& question)
{
    const auto* index = std::get_if<catalogue::OperationIndex>(&question.demand);
    const catalogue::Operation* operation = index ? &tables.catalogue().operations()[*index] : nullptr;
    const Action lane = laneOf(question.demand, tables.catalogue());
    return {.tables = tables,
            .question = question,
            .judged = tables.judge(question.app, question.container, question.as, operation, lane),
            .operation = operation,
            .lane = lane};
}

std::string nameOf(const App& app)
{
    return nameOr(app.name, app.key.value);
}

std::string nameOf(const Container& container)
{
    const std::string key = nameOr(container.key, container.id.value);
    return container.name.empty() ? key : key + " " + container.name;
}

std::string nameOf(const User& user)
{
    return nameOr(user.name, user.id.value);
}

std::string nameOf(const Scheme& scheme)
{
    return nameOr(scheme.name, scheme.id.value);
}

std::string nameOf(const Policy& policy)
{
    return nameOr(policy.name, policy.id.value);
}

std::string nameOf(const Site& site)
{
    return nameOr(site.name, site.id.value);
}

std::string demandText(const Judging& judging)
{
    if (!judging.operation)
        return std::string(toText(judging.lane));
    return std::string(judging.operation->method) + " " + std::string(judging.operation->path);
}

std::string joined(ActionSet actions)
{
    std::string text;
    for (const Action action : allActions)
        if (actions.contains(action))
            text += (text.empty() ? "" : ", ") + std::string(toText(action));
    return text;
}

std::string joined(const std::vector<ScopeId>& scopes)
{
    std::string text;
    for (const ScopeId& scope : scopes)
        text += (text.empty() ? "" : ", ") + scope.value;
    return text;
}

} // namespace gatehouse::access
