// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/ConnectReader.h"

#include "models/descriptors/AsciiCase.h"
#include "models/descriptors/ModuleList.h"
#include "models/descriptors/Placeholder.h"
#include "models/descriptors/Products.h"

#include <algorithm>
#include <array>

namespace gatehouse::descriptors {

namespace {

void readConnectScopes(const Node& scopes, Descriptor& descriptor)
{
    if (!scopes.present())
        return;
    descriptor.scopeDeclaration = scopes.isList() ? ScopeDeclaration::Listed : ScopeDeclaration::Unreadable;
    for (const Node& scope : scopes.elements()) {
        if (const auto id = scope.string())
            descriptor.scopes.push_back({ScopeId(*id), scope.pointer(), false});
        else
            descriptor.scopeDeclaration = ScopeDeclaration::Unreadable;
    }
}

void readWebhooks(const Node& webhooks, Descriptor& descriptor)
{
    for (const Node& webhook : webhooks.oneOrMany())
        if (std::string event = webhook["event"].text(); !event.empty())
            descriptor.events.push_back({std::move(event), webhook["url"].text(), webhook.pointer()});
}

bool namesImpersonation(const DeclaredScope& scope)
{
    constexpr std::string_view wanted = "act_as_user";
    const std::string& id = scope.id.value;
    if (id.starts_with("act-as-user:connect-"))
        return true;
    return std::ranges::equal(id, wanted,
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

/// Bitbucket's descriptors are Connect's by form; what is only there tells them apart.
bool isForBitbucket(const Node& root)
{
    if (root["modules"]["oauthConsumer"].present())
        return true;
    return std::ranges::any_of(root["contexts"].elements(), [](const Node& context) {
        const std::string text = context.text();
        return text == "account" || text == "repository" || text == "personal";
    });
}

bool isForHipChat(const Node& root)
{
    return root["capabilities"].isObject();
}

/// Modules of types that Jira and Confluence share.
bool hasSharedModule(const Descriptor& descriptor)
{
    constexpr std::array<std::string_view, 8> shared{"generalPages",    "adminPages",    "webPanels",
                                                     "webItems",        "configurePage", "dialogs",
                                                     "postInstallPage", "profilePages"};
    return std::ranges::any_of(descriptor.modules, [&](const Module& module) {
        return std::ranges::find(shared, module.type) != shared.end();
    });
}

void readConnectProducts(const Node& root, Descriptor& descriptor)
{
    ProductEvidence evidence;
    if (isForHipChat(root))
        evidence.other(OtherProduct::HipChat);
    if (isForBitbucket(root))
        evidence.other(OtherProduct::Bitbucket);
    for (const Module& module : descriptor.modules)
        evidence.connectModule(module);
    // A type counts even where its list is empty or holds nothing readable.
    for (const ModuleCount& count : descriptor.moduleCounts)
        evidence.connectModule(Module{count.type, {}, {}, {}, {}, {}, {}, {}});
    for (const EventSubscription& subscription : descriptor.events)
        evidence.connectEvent(subscription.event);
    for (const DeclaredScope& scope : descriptor.scopes)
        evidence.connectScope(scope.id.value);
    if (evidence.empty())
        for (const Node& word : {root["key"], root["name"], root["description"], root["baseUrl"]})
            evidence.words(word.label());
    if (hasSharedModule(descriptor))
        evidence.bothIfNone();
    evidence.writeTo(descriptor);
}

void readMigrations(const Node& migrations, Descriptor& descriptor)
{
    for (const Node::Member& member : migrations.members())
        if (member.name == "signed-install" && member.node.present())
            descriptor.signedInstall = lowerCase(member.node.text()) == "true";
}

void readConnectEgress(const Node& baseUrl, Descriptor& descriptor)
{
    const std::string address = baseUrl.text();
    if (!address.empty() && !isPlaceholderText(address))
        descriptor.egress.push_back({address, "base-url", baseUrl.pointer()});
}

} // namespace

bool looksLikeConnect(const Node& root)
{
    return root["baseUrl"].present() || root["capabilities"].isObject() || root["apiMigrations"].present() ||
           root["authentication"].isObject() || root["lifecycle"].isObject() ||
           (root["key"].present() &&
            (root["modules"].isObject() || root["scopes"].isList() || root["name"].present()));
}

void readConnect(const Node& root, Descriptor& descriptor)
{
    descriptor.framework = Framework::Connect;
    descriptor.key = root["key"].string();
    descriptor.name = optionalText(root["name"]);
    descriptor.vendor = optionalText(root["vendor"]["name"]);
    descriptor.version = optionalText(root["version"]);
    descriptor.baseUrl = optionalText(root["baseUrl"]);
    const Node authentication = root["authentication"];
    descriptor.authentication =
        optionalText(authentication.isObject() ? authentication["type"] : Node(authentication));
    readConnectScopes(root["scopes"], descriptor);
    descriptor.moduleCounts = countModules(root["modules"]);
    descriptor.modules = listConnectModules(root["modules"]);
    readWebhooks(root["modules"]["webhooks"], descriptor);
    readWebhooks(root["capabilities"]["webhook"], descriptor);
    readConnectEgress(root["baseUrl"], descriptor);
    const Node lifecycle = root["lifecycle"];
    descriptor.lifecycle = {lifecycle["installed"].text(), lifecycle["uninstalled"].text(),
                            lifecycle["enabled"].text(), lifecycle["disabled"].text()};
    readMigrations(root["apiMigrations"], descriptor);
    descriptor.impersonates = std::ranges::any_of(descriptor.scopes, namesImpersonation);
    readConnectProducts(root, descriptor);
}

} // namespace gatehouse::descriptors
