// SPDX-License-Identifier: Apache-2.0
#include "models/organization/writing/ObjectWriter.h"
#include "models/organization/writing/Parts.h"

namespace gatehouse::writing {
namespace {

void writeInstance(JsonWriter& json, const ProductInstance& instance)
{
    ObjectWriter writer(json);
    writer.id("site", instance.site);
    writer.word("product", instance.product);
    writer.end(instance.unknownMembers);
}

void writeCoverage(JsonWriter& json, const Coverage& coverage)
{
    ObjectWriter writer(json);
    writer.word("level", coverage.level);
    if (coverage.level == CoverageLevel::Products)
        writer.list("products", coverage.products, writeInstance);
    if (coverage.level == CoverageLevel::Containers)
        writer.ids("containers", coverage.containers);
    writer.end(coverage.unknownMembers);
}

void writeRule(JsonWriter& json, const AppAccessRule& rule)
{
    ObjectWriter writer(json);
    writer.word("effect", rule.effect);
    writer.word("apps", rule.apps);
    writer.ids("keys", rule.keys);
    writer.end(rule.unknownMembers);
}

} // namespace

void writePolicy(JsonWriter& json, const Policy& policy)
{
    ObjectWriter writer(json);
    writer.id("id", policy.id);
    writer.text("name", policy.name);
    writer.text("description", policy.description);
    writer.word("status", policy.status);
    writeCoverage(writer.member("coverage"), policy.coverage);
    writeRule(writer.member("rule"), policy.rule);
    writer.end(policy.unknownMembers);
}

void writeDraft(JsonWriter& json, const Draft& draft)
{
    ObjectWriter writer(json);
    writer.id("id", draft.id);
    writer.text("name", draft.name);
    writer.text("note", draft.note);
    writer.list("policies", draft.policies, writePolicy);
    writer.end(draft.unknownMembers);
}

} // namespace gatehouse::writing
