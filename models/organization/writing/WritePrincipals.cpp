// SPDX-License-Identifier: Apache-2.0
#include "models/organization/writing/ObjectWriter.h"
#include "models/organization/writing/Parts.h"

namespace gatehouse::writing {

namespace {

void writePolicyLimits(JsonWriter& json, const PolicyLimits& limits)
{
    ObjectWriter writer(json);
    for (const PolicyLimitName& limit : policyLimitNames)
        if (limits.*limit.value != PolicyLimits{}.*limit.value)
            writer.member(limit.name).raw(std::to_string(limits.*limit.value));
    writer.end(limits.unknownMembers);
}

} // namespace

void writeProperties(JsonWriter& json, const OrganizationProperties& properties)
{
    ObjectWriter writer(json);
    writer.id("id", properties.id);
    writer.text("name", properties.name);
    writer.word("plan", properties.plan);
    writer.word("policyModel", properties.policyModel);
    writer.word("blockLevel", properties.blockLevel);
    writer.word("combination", properties.combination);
    writer.textOrNull("capturedAt", properties.capturedAt);
    if (properties.policyLimits != PolicyLimits{})
        writePolicyLimits(writer.member("policyLimits"), properties.policyLimits);
    writer.end(properties.unknownMembers);
}

void writeSite(JsonWriter& json, const Site& site)
{
    ObjectWriter writer(json);
    writer.id("id", site.id);
    writer.text("name", site.name);
    writer.textOrNull("url", site.url);
    writer.textOrNull("cloudId", site.cloudId);
    if (site.products)
        writeProducts(writer, *site.products);
    writer.end(site.unknownMembers);
}

void writeUser(JsonWriter& json, const User& user)
{
    ObjectWriter writer(json);
    writer.id("id", user.id);
    writer.text("name", user.name);
    writer.word("kind", user.kind);
    writer.flag("active", user.active);
    writer.end(user.unknownMembers);
}

void writeGroup(JsonWriter& json, const Group& group)
{
    ObjectWriter writer(json);
    writer.id("id", group.id);
    writer.text("name", group.name);
    writer.ids("members", group.members);
    writer.end(group.unknownMembers);
}

} // namespace gatehouse::writing
