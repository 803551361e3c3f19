// SPDX-License-Identifier: Apache-2.0
#include "models/organization/writing/ObjectWriter.h"
#include "models/organization/writing/Parts.h"

namespace gatehouse::writing {
namespace {

void writeHolder(JsonWriter& json, const Holder& holder)
{
    json.string(holder.toText());
}

void writeGrant(JsonWriter& json, const Grant& grant)
{
    ObjectWriter writer(json);
    writer.text("to", grant.to.toText());
    writer.member("actions").beginArray();
    for (const Action action : allActions)
        if (grant.actions.contains(action))
            json.string(toText(action));
    json.endArray();
    writer.end(grant.unknownMembers);
}

void writeRoles(JsonWriter& json, const std::vector<RoleActors>& roles)
{
    ObjectWriter writer(json);
    for (const RoleActors& role : roles)
        writer.list(role.role, role.actors, writeHolder);
    writer.end({});
}

} // namespace

void writeScheme(JsonWriter& json, const Scheme& scheme)
{
    ObjectWriter writer(json);
    writer.id("id", scheme.id);
    writer.text("name", scheme.name);
    writer.list("grants", scheme.grants, writeGrant);
    writer.end(scheme.unknownMembers);
}

void writeContainer(JsonWriter& json, const Container& container)
{
    ObjectWriter writer(json);
    writer.id("id", container.id);
    writer.id("site", container.site);
    writer.word("product", container.product);
    writer.textOrNull("nativeId", container.nativeId);
    writer.text("key", container.key);
    writer.text("name", container.name);
    writer.idOrNull("scheme", container.scheme);
    writeRoles(writer.member("roles"), container.roles);
    writer.list("labels", container.labels,
                [](JsonWriter& list, const std::string& label) { list.string(label); });
    writer.end(container.unknownMembers);
}

} // namespace gatehouse::writing
