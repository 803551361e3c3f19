// SPDX-License-Identifier: Apache-2.0
#include "models/organization/reading/ObjectReader.h"
#include "models/organization/reading/Parts.h"

namespace gatehouse::reading {

namespace {

/// Far above every limit seen, and small enough for every counter.
constexpr std::size_t largestLimit = 1'000'000;

PolicyLimits readPolicyLimits(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "policy limits", logs);
    PolicyLimits limits;
    for (const PolicyLimitName& limit : policyLimitNames)
        limits.*limit.value = reader.number(limit.name, limits.*limit.value, largestLimit);
    limits.unknownMembers = reader.unknownMembers();
    return limits;
}

} // namespace

OrganizationProperties readProperties(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "organization", logs);
    OrganizationProperties properties;
    properties.id = reader.id<OrganizationId>("id");
    properties.name = reader.text("name");
    properties.plan = reader.word<Plan>("plan");
    properties.policyModel = reader.word<PolicyModel>("policyModel");
    properties.blockLevel = reader.word<BlockLevel>("blockLevel");
    properties.combination = reader.word<Combination>("combination");
    properties.capturedAt = reader.textOrNull("capturedAt");
    if (const auto limits = reader.objectIfThere("policyLimits"))
        properties.policyLimits = readPolicyLimits(*limits, logs);
    properties.unknownMembers = reader.unknownMembers();
    return properties;
}

Site readSite(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "site", logs);
    Site site;
    site.id = reader.id<SiteId>("id");
    site.name = reader.text("name");
    site.url = reader.textOrNull("url");
    site.cloudId = reader.textOrNull("cloudId");
    if (const auto products = reader.listOrNull("products"))
        site.products = readProducts(*products, logs);
    site.unknownMembers = reader.unknownMembers();
    return site;
}

User readUser(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "user", logs);
    User user;
    user.id = reader.id<UserId>("id");
    user.name = reader.text("name");
    user.kind = reader.word<AccountKind>("kind");
    user.active = reader.flag("active", true);
    user.unknownMembers = reader.unknownMembers();
    return user;
}

Group readGroup(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "group", logs);
    Group group;
    group.id = reader.id<GroupId>("id");
    group.name = reader.text("name");
    group.members = idsOf<UserId>(reader.list("members"), logs);
    group.unknownMembers = reader.unknownMembers();
    return group;
}

} // namespace gatehouse::reading
