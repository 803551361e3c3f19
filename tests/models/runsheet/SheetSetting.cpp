// SPDX-License-Identifier: Apache-2.0
#include "tests/models/runsheet/SheetSetting.h"

#include <memory>

namespace gatehouse::test {

using namespace runsheet;

namespace {

std::string idOf(const PolicyRef& ref)
{
    return ref.id.value + (ref.made ? "+" : "");
}

std::string word(const Statement& statement)
{
    const std::string app = statement.app ? statement.app->value : "all";
    const std::string where = statement.isDefault() ? "" : " " + std::to_string(statement.containers.size());
    return app + " " + std::string(toText(statement.effect)) + where + (statement.added ? " (added)" : "");
}

struct ShortStep
{
    std::string operator()(const TakeSnapshot&) const { return "snapshot"; }
    std::string operator()(const CreatePolicy& done) const { return "create " + idOf(done.ref); }
    std::string operator()(const RenamePolicy& done) const { return "rename " + idOf(done.ref); }
    std::string operator()(const ChangeCoverage& done) const
    {
        return "cover " + idOf(done.ref) + " " + std::to_string(done.after.containers.size());
    }
    std::string operator()(const ChangeRule& done) const { return "rule " + idOf(done.ref); }
    std::string operator()(const ActivatePolicy& done) const { return "activate " + idOf(done.ref); }
    std::string operator()(const DeactivatePolicy& done) const { return "deactivate " + idOf(done.ref); }
    std::string operator()(const DeletePolicy& done) const { return "delete " + idOf(done.ref); }
    std::string operator()(const OpenDraftControl&) const { return "draft"; }
    std::string operator()(const SetDefault& done) const
    {
        return "default " + std::string(toText(done.effect));
    }
    std::string operator()(const SetStatement& done) const { return "set " + word(done.statement); }
    std::string operator()(const RemoveOtherStatements& done) const
    {
        return "rest " + std::to_string(done.kept.size());
    }
    std::string operator()(const ActivateControl&) const { return "publish"; }
    std::string operator()(const DiscardDraftControl&) const { return "discard"; }
};

} // namespace

SheetSetting::SheetSetting(PolicyModel model)
{
    organization.properties.plan = Plan::GuardStandard;
    organization.properties.policyModel = model;
    organization.sites = {{SiteId("s"), "north", {}, {}, {}, {}}};
    organization.users = {{UserId("bot"), "Bot", AccountKind::App, true, {}}};
    organization.schemes = {
        {SchemeId("all"), "All", {{{HolderKind::SignedIn, {}}, ActionSet::all(), {}}}, {}}};
    for (const char* id : {"c-1", "c-2", "c-3"}) {
        Container container;
        container.id = ContainerId(id);
        container.site = SiteId("s");
        container.key = id;
        container.scheme = SchemeId("all");
        organization.containers.push_back(container);
    }
    for (const char* key : {"a", "b"}) {
        App app;
        app.key = AppKey(key);
        app.site = SiteId("s");
        app.products = {Product::Jira};
        app.user = UserId("bot");
        app.scopes = std::vector{ScopeId("ADMIN")};
        organization.apps.push_back(app);
    }
    organization.drafts = {{DraftId("d-1"), "Draft", "", {}, {}}};
}

Policy SheetSetting::policy(const std::string& id, RuleEffect effect, RuleApps apps,
                            const std::vector<std::string>& keys, const std::vector<std::string>& containers)
{
    Policy policy;
    policy.id = PolicyId(id);
    policy.name = "Policy " + id;
    policy.status = PolicyStatus::Active;
    policy.rule.effect = effect;
    policy.rule.apps = apps;
    for (const std::string& key : keys)
        policy.rule.keys.emplace_back(key);
    if (!containers.empty())
        policy.coverage.level = CoverageLevel::Containers;
    for (const std::string& container : containers)
        policy.coverage.containers.emplace_back(container);
    return policy;
}

RunSheet SheetSetting::sheet() const
{
    return runSheet({std::make_shared<const Organization>(organization), catalogue::Catalogue::builtIn()},
                    organization.drafts.front());
}

std::vector<std::string> SheetSetting::steps() const
{
    std::vector<std::string> steps;
    for (const Step& step : sheet().steps)
        steps.push_back(std::visit(ShortStep{}, step.operation));
    if (!steps.empty())
        steps.erase(steps.begin());
    return steps;
}

} // namespace gatehouse::test
