// SPDX-License-Identifier: Apache-2.0
#include "models/organization/reading/ObjectReader.h"
#include "models/organization/reading/Parts.h"

namespace gatehouse::reading {
namespace {

bool mayAct(HolderKind kind)
{
    return kind == HolderKind::User || kind == HolderKind::Group;
}

ActionSet readActions(const std::vector<JsonValue>& values, Logs& logs)
{
    ActionSet actions;
    for (const JsonValue& value : values) {
        if (value.kind() != JsonKind::String) {
            tellWrongType(value, "", "text", logs);
        } else if (const auto action = actionFromText(value.string())) {
            actions.insert(*action);
        } else {
            std::vector<std::string> arguments{value.string(), "action"};
            for (const Action known : allActions)
                arguments.emplace_back(toText(known));
            logs.errors.tell(value, "organization.unknown-word", std::move(arguments));
        }
    }
    return actions;
}

/// A holder with an empty name stands for one that could not be read.
Holder readActor(const JsonValue& value, Logs& logs)
{
    const Holder unreadable{HolderKind::User, {}};
    if (value.kind() != JsonKind::String) {
        tellWrongType(value, "", "text", logs);
        return unreadable;
    }
    const auto holder = Holder::fromText(value.string());
    if (holder && mayAct(holder->kind))
        return *holder;
    logs.errors.tell(value, "organization.not-an-actor", {value.string()});
    return unreadable;
}

Grant readGrant(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "grant", logs);
    Grant grant;
    const std::string to = reader.requiredText("to");
    const auto holder = Holder::fromText(to);
    if (const auto place = reader.take("to"); place && !to.empty() && !holder)
        logs.errors.tell(*place, "organization.not-a-holder", {to});
    grant.to = holder.value_or(Holder{});
    grant.actions = readActions(reader.list("actions"), logs);
    grant.unknownMembers = reader.unknownMembers();
    return grant;
}

std::vector<RoleActors> readRoles(const std::vector<JsonMember>& members, Logs& logs)
{
    std::vector<RoleActors> roles;
    for (const JsonMember& member : members) {
        if (member.value.kind() != JsonKind::Array)
            tellWrongType(member.value, member.name, "list", logs);
        roles.push_back({member.name, readAll<Holder>(member.value.elements(), logs, readActor)});
    }
    return roles;
}

} // namespace

Scheme readScheme(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "scheme", logs);
    Scheme scheme;
    scheme.id = reader.id<SchemeId>("id");
    scheme.name = reader.text("name");
    scheme.grants = readAll<Grant>(reader.list("grants"), logs, readGrant);
    scheme.unknownMembers = reader.unknownMembers();
    return scheme;
}

Container readContainer(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "container", logs);
    Container container;
    container.id = reader.id<ContainerId>("id");
    container.site = reader.id<SiteId>("site");
    container.product = reader.word<Product>("product");
    container.nativeId = reader.textOrNull("nativeId");
    container.key = reader.requiredText("key");
    container.name = reader.text("name");
    container.scheme = reader.idOrNull<SchemeId>("scheme");
    container.roles = readRoles(reader.map("roles"), logs);
    container.labels = textsOf(reader.list("labels"), logs);
    container.unknownMembers = reader.unknownMembers();
    return container;
}

} // namespace gatehouse::reading
