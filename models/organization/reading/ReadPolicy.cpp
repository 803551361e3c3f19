// SPDX-License-Identifier: Apache-2.0
#include "models/organization/reading/ObjectReader.h"
#include "models/organization/reading/Parts.h"

namespace gatehouse::reading {
namespace {

ProductInstance readInstance(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "product", logs);
    ProductInstance instance;
    instance.site = reader.id<SiteId>("site");
    instance.product = reader.word<Product>("product");
    instance.unknownMembers = reader.unknownMembers();
    return instance;
}

Coverage readCoverage(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "coverage", logs);
    Coverage coverage;
    coverage.level = reader.word<CoverageLevel>("level");
    if (coverage.level == CoverageLevel::Products)
        coverage.products = readAll<ProductInstance>(reader.list("products"), logs, readInstance);
    else
        reader.dropEmptyList("products");
    if (coverage.level == CoverageLevel::Containers)
        coverage.containers = idsOf<ContainerId>(reader.list("containers"), logs);
    else
        reader.dropEmptyList("containers");
    coverage.unknownMembers = reader.unknownMembers();
    return coverage;
}

AppAccessRule readRule(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "rule", logs);
    AppAccessRule rule;
    rule.effect = reader.word<RuleEffect>("effect");
    rule.apps = reader.word<RuleApps>("apps");
    rule.keys = idsOf<AppKey>(reader.list("keys"), logs);
    rule.unknownMembers = reader.unknownMembers();
    return rule;
}

} // namespace

Policy readPolicy(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "policy", logs);
    Policy policy;
    policy.id = reader.id<PolicyId>("id");
    policy.name = reader.text("name");
    policy.description = reader.text("description");
    policy.status = reader.word<PolicyStatus>("status");
    if (const auto coverage = reader.object("coverage"))
        policy.coverage = readCoverage(*coverage, logs);
    if (const auto rule = reader.object("rule"))
        policy.rule = readRule(*rule, logs);
    policy.unknownMembers = reader.unknownMembers();
    return policy;
}

Draft readDraft(const JsonValue& value, Logs& logs)
{
    ObjectReader reader(value, "draft", logs);
    Draft draft;
    draft.id = reader.id<DraftId>("id");
    draft.name = reader.text("name");
    draft.note = reader.text("note");
    draft.policies = readAll<Policy>(reader.list("policies"), logs, readPolicy);
    draft.unknownMembers = reader.unknownMembers();
    return draft;
}

} // namespace gatehouse::reading
