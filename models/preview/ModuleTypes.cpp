// SPDX-License-Identifier: Apache-2.0
#include "models/preview/ModuleTypes.h"

#include "models/descriptors/Products.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gatehouse::preview {
namespace {

enum class Stands : std::uint8_t { Jira, Confluence, AsLocated };

struct TypeRow
{
    std::string_view type;
    ModuleKind kind;
    Stands stands;
};

// Connect modules by their list in the descriptor, Forge modules by their type. Facts of the platform's
// documentation.
constexpr std::array connectTypes = std::to_array<TypeRow>({
    {"dynamicContentMacros", ModuleKind::Macro, Stands::Confluence},
    {"staticContentMacros", ModuleKind::Macro, Stands::Confluence},
    {"contentBylineItems", ModuleKind::Panel, Stands::Confluence},
    {"spaceToolsTabs", ModuleKind::Page, Stands::Confluence},
    {"blueprints", ModuleKind::Action, Stands::Confluence},
    {"customContent", ModuleKind::Page, Stands::Confluence},
    {"webPanels", ModuleKind::Panel, Stands::AsLocated},
    {"webItems", ModuleKind::Action, Stands::AsLocated},
    {"jiraIssueTabPanels", ModuleKind::Panel, Stands::Jira},
    {"jiraIssueContents", ModuleKind::Panel, Stands::Jira},
    {"jiraIssueGlances", ModuleKind::Panel, Stands::Jira},
    {"jiraIssueContexts", ModuleKind::Panel, Stands::Jira},
    {"jiraIssueFields", ModuleKind::Field, Stands::Jira},
    {"jiraProjectPages", ModuleKind::Page, Stands::Jira},
    {"jiraProjectTabPanels", ModuleKind::Page, Stands::Jira},
    {"jiraProjectAdminTabPanels", ModuleKind::Page, Stands::Jira},
    {"jiraReports", ModuleKind::Page, Stands::Jira},
    {"jiraBackgroundScripts", ModuleKind::Panel, Stands::Jira},
    {"serviceDeskPortalHeaders", ModuleKind::Panel, Stands::Jira},
    {"serviceDeskPortalFooters", ModuleKind::Panel, Stands::Jira},
    {"serviceDeskPortalSubHeaders", ModuleKind::Panel, Stands::Jira},
    {"serviceDeskPortalRequestCreatePropertyPanels", ModuleKind::Panel, Stands::Jira},
    {"serviceDeskPortalRequestViewPanels", ModuleKind::Panel, Stands::Jira},
    {"serviceDeskPortalRequestViewActions", ModuleKind::Action, Stands::Jira},
    {"serviceDeskQueueGroups", ModuleKind::Page, Stands::Jira},
    {"serviceDeskQueues", ModuleKind::Page, Stands::Jira},
    {"serviceDeskReports", ModuleKind::Page, Stands::Jira},
});

constexpr std::array forgeTypes = std::to_array<TypeRow>({
    {"macro", ModuleKind::Macro, Stands::Confluence},
    {"confluence:macro", ModuleKind::Macro, Stands::Confluence},
    {"contentAction", ModuleKind::Action, Stands::Confluence},
    {"confluence:contentAction", ModuleKind::Action, Stands::Confluence},
    {"contextMenu", ModuleKind::Action, Stands::Confluence},
    {"confluence:contextMenu", ModuleKind::Action, Stands::Confluence},
    {"contentBylineItem", ModuleKind::Panel, Stands::Confluence},
    {"confluence:contentBylineItem", ModuleKind::Panel, Stands::Confluence},
    {"confluence:pageBanner", ModuleKind::Panel, Stands::Confluence},
    {"spacePage", ModuleKind::Page, Stands::Confluence},
    {"confluence:spacePage", ModuleKind::Page, Stands::Confluence},
    {"confluence:spaceSidebar", ModuleKind::Page, Stands::Confluence},
    {"spaceSettings", ModuleKind::Page, Stands::Confluence},
    {"confluence:spaceSettings", ModuleKind::Page, Stands::Confluence},
    {"confluence:customContent", ModuleKind::Page, Stands::Confluence},
    {"issuePanel", ModuleKind::Panel, Stands::Jira},
    {"jira:issuePanel", ModuleKind::Panel, Stands::Jira},
    {"issueGlance", ModuleKind::Panel, Stands::Jira},
    {"jira:issueGlance", ModuleKind::Panel, Stands::Jira},
    {"issueContext", ModuleKind::Panel, Stands::Jira},
    {"jira:issueContext", ModuleKind::Panel, Stands::Jira},
    {"issueActivity", ModuleKind::Panel, Stands::Jira},
    {"jira:issueActivity", ModuleKind::Panel, Stands::Jira},
    {"issueAction", ModuleKind::Action, Stands::Jira},
    {"jira:issueAction", ModuleKind::Action, Stands::Jira},
    {"jira:issueViewBackgroundScript", ModuleKind::Panel, Stands::Jira},
    {"jira:backlogAction", ModuleKind::Action, Stands::Jira},
    {"jira:boardAction", ModuleKind::Action, Stands::Jira},
    {"jira:sprintAction", ModuleKind::Action, Stands::Jira},
    {"jira:customField", ModuleKind::Field, Stands::Jira},
    {"jira:customFieldType", ModuleKind::Field, Stands::Jira},
    {"jira:projectPage", ModuleKind::Page, Stands::Jira},
    {"jira:projectSettingsPage", ModuleKind::Page, Stands::Jira},
    {"jiraServiceManagement:queuePage", ModuleKind::Page, Stands::Jira},
    {"jiraServiceManagement:organizationPanel", ModuleKind::Panel, Stands::Jira},
    {"jiraServiceManagement:portalRequestDetail", ModuleKind::Panel, Stands::Jira},
    {"jiraServiceManagement:portalRequestDetailPanel", ModuleKind::Panel, Stands::Jira},
    {"jiraServiceManagement:portalRequestCreatePropertyPanel", ModuleKind::Panel, Stands::Jira},
    {"jiraServiceManagement:portalRequestViewAction", ModuleKind::Action, Stands::Jira},
    {"jiraServiceManagement:portalHeader", ModuleKind::Panel, Stands::Jira},
    {"jiraServiceManagement:portalSubheader", ModuleKind::Panel, Stands::Jira},
    {"jiraServiceManagement:portalFooter", ModuleKind::Panel, Stands::Jira},
});

/// Of a whole site, of a person, or without a face.
constexpr std::array placeless =
    std::to_array<std::string_view>({"generalPages",
                                     "adminPages",
                                     "configurePage",
                                     "postInstallPage",
                                     "profilePages",
                                     "webSections",
                                     "dialogs",
                                     "webhooks",
                                     "keyboardShortcuts",
                                     "confluenceThemes",
                                     "confluenceContentProperties",
                                     "jiraDashboardItems",
                                     "jiraEntityProperties",
                                     "jiraProjectPermissions",
                                     "jiraGlobalPermissions",
                                     "jiraSearchRequestViews",
                                     "jiraSecurityInfoProvider",
                                     "jiraBuildInfoProvider",
                                     "jiraDeploymentInfoProvider",
                                     "jiraDevelopmentTool",
                                     "jiraFeatureFlagInfoProvider",
                                     "jiraRemoteLinkInfoProvider",
                                     "jiraTimeTrackingProviders",
                                     "jiraWorkflowConditions",
                                     "jiraWorkflowPostFunctions",
                                     "jiraWorkflowValidators",
                                     "globalPage",
                                     "confluence:globalPage",
                                     "globalSettings",
                                     "confluence:globalSettings",
                                     "homepageFeed",
                                     "confluence:homepageFeed",
                                     "confluence:fullPage",
                                     "confluence:backgroundScript",
                                     "contentProperty",
                                     "confluence:contentProperty",
                                     "jira:globalPage",
                                     "jira:adminPage",
                                     "jira:personalSettingsPage",
                                     "jira:dashboardGadget",
                                     "jira:dashboardBackgroundScript",
                                     "jira:dashboardItem",
                                     "jira:entityProperty",
                                     "jira:jqlFunction",
                                     "jira:uiModifications",
                                     "jira:timeTrackingProvider",
                                     "jira:projectPermission",
                                     "jira:globalPermission",
                                     "jira:fullPage",
                                     "jira:globalBackgroundScript",
                                     "jira:command",
                                     "jira:workflowCondition",
                                     "jira:workflowPostFunction",
                                     "jira:workflowValidator",
                                     "jiraServiceManagement:assetsImportType",
                                     "jiraServiceManagement:portalProfilePanel",
                                     "jiraServiceManagement:portalUserMenuAction",
                                     "devops:buildInfoProvider",
                                     "devops:deploymentInfoProvider",
                                     "devops:featureFlagInfoProvider",
                                     "devops:remoteLinkInfoProvider",
                                     "devops:securityInfoProvider",
                                     "automation:actionProvider",
                                     "rovo:agent",
                                     "rovo:action",
                                     "action",
                                     "agent",
                                     "function",
                                     "resolver",
                                     "trigger",
                                     "scheduledTrigger",
                                     "webtrigger",
                                     "consumer",
                                     "endpoint",
                                     "sql",
                                     "queue",
                                     "remote"});

/// Locations of web items and panels that belong to a site or a person.
bool isSiteLocation(std::string_view location)
{
    constexpr auto beginnings = std::to_array<std::string_view>(
        {"system.admin", "admin_plugins_menu", "system.top.navigation.bar", "system.user", "system.header",
         "system.help", "system.browse", "system.preset.filters", "atl.jira.dashboard", "atl.confluence.user",
         "find_link", "home_link", "greenhopper_menu"});
    return std::ranges::any_of(beginnings,
                               [&](std::string_view beginning) { return location.starts_with(beginning); });
}

ModuleType located(const descriptors::Module& module, ModuleKind kind)
{
    if (isSiteLocation(module.location))
        return {};
    descriptors::ProductEvidence evidence;
    evidence.connectModule(module);
    descriptors::Descriptor told;
    evidence.writeTo(told);
    const auto runsIn = [&](Product product) {
        return told.products.empty() || std::ranges::find(told.products, product) != told.products.end();
    };
    return {.kind = kind, .jira = runsIn(Product::Jira), .confluence = runsIn(Product::Confluence)};
}

template <class Rows>
const TypeRow* rowOfType(const Rows& rows, std::string_view type)
{
    const auto at = std::ranges::find(rows, type, &TypeRow::type);
    return at == rows.end() ? nullptr : &*at;
}

} // namespace

std::optional<ModuleType> moduleType(const descriptors::Module& module, Framework framework)
{
    const TypeRow* row = framework == Framework::Connect ? rowOfType(connectTypes, module.type)
                                                         : rowOfType(forgeTypes, module.type);
    if (!row)
        return std::ranges::find(placeless, module.type) != placeless.end() ? std::optional(ModuleType{})
                                                                            : std::nullopt;
    if (row->stands == Stands::AsLocated)
        return located(module, row->kind);
    return ModuleType{.kind = row->kind,
                      .jira = row->stands == Stands::Jira,
                      .confluence = row->stands == Stands::Confluence};
}

} // namespace gatehouse::preview
