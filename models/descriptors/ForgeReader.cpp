// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/ForgeReader.h"

#include "models/descriptors/ModuleList.h"
#include "models/descriptors/Products.h"

#include <algorithm>

namespace gatehouse::descriptors {

namespace {

bool hasForgeModule(const Node& modules)
{
    const auto members = modules.members();
    return std::ranges::any_of(members, [](const Node::Member& member) {
        return member.name.find(':') != std::string::npos || member.name == "function" ||
               member.name == "macro";
    });
}

void addForgeScope(Descriptor& descriptor, std::string id, const Node& place, bool impersonates)
{
    descriptor.scopes.push_back({ScopeId(std::move(id)), place.pointer(), impersonates});
}

void readForgeScopes(const Node& scopes, Descriptor& descriptor)
{
    if (!scopes.present())
        return;
    const bool readable = scopes.isList() || scopes.isObject();
    descriptor.scopeDeclaration = readable ? ScopeDeclaration::Listed : ScopeDeclaration::Unreadable;
    for (const Node& scope : scopes.elements()) {
        if (auto id = scope.string())
            addForgeScope(descriptor, *std::move(id), scope, false);
        else
            descriptor.scopeDeclaration = ScopeDeclaration::Unreadable;
    }
    for (const Node::Member& scope : scopes.members())
        addForgeScope(descriptor, scope.name, scope.node, scope.node["allowImpersonation"].isTrue());
}

bool impersonatesForge(const DeclaredScope& scope)
{
    return scope.allowImpersonation || scope.id.value.starts_with("act-as-user:connect-");
}

void addEvents(const Node& events, const std::string& function, Descriptor& descriptor)
{
    for (const Node& event : events.elements())
        if (std::string name = event.text(); !name.empty())
            descriptor.events.push_back({std::move(name), function, event.pointer()});
}

void readForgeEvents(const Node& modules, Descriptor& descriptor)
{
    for (const Node& trigger : modules["trigger"].oneOrMany())
        addEvents(trigger["events"], trigger["function"].text(), descriptor);
}

void readConnectModuleEvents(const Node& modules, Descriptor& descriptor)
{
    for (const Node::Member& member : modules.members()) {
        if (!member.name.ends_with(":webhooks"))
            continue;
        for (const Node& webhook : member.node.oneOrMany())
            if (std::string event = webhook["event"].text(); !event.empty())
                descriptor.events.push_back({std::move(event), webhook["url"].text(), webhook.pointer()});
    }
}

/// A list of texts and objects, or a single one.
std::vector<Node> listed(const Node& node)
{
    return node.text().empty() ? node.oneOrMany() : std::vector<Node>{node};
}

void addAddresses(const Node& list, const std::string& kind, Descriptor& descriptor)
{
    for (const Node& entry : listed(list)) {
        std::string address = entry.isObject() ? entry["address"].text() : entry.text();
        if (!address.empty())
            descriptor.egress.push_back({std::move(address), kind, entry.pointer()});
    }
}

void readContent(const Node& content, Descriptor& descriptor)
{
    for (const Node::Member& member : content.members())
        for (const Node& entry : listed(member.node))
            if (std::string value = entry.text(); !value.empty())
                descriptor.contentSources.push_back({std::move(value), member.name, entry.pointer()});
}

/// Tokens that a remote, or an endpoint on it, is handed.
void readTokens(const Node& auth, const std::string& remote, Descriptor& descriptor)
{
    for (const char* member : {"appUserToken", "appSystemToken"}) {
        const Node token = auth[member];
        if (token.isTrue() || token["enabled"].isTrue())
            descriptor.tokenHandovers.push_back(
                {remote, std::string_view(member) == "appUserToken", token.pointer()});
    }
}

void readExternal(const Node& external, Descriptor& descriptor)
{
    for (const Node::Member& member : external.members()) {
        if (member.name != "fetch") {
            addAddresses(member.node, member.name, descriptor);
            continue;
        }
        for (const Node::Member& side : member.node.members())
            addAddresses(side.node, "fetch." + side.name, descriptor);
    }
}

/// A remote's address is a text, or one for each region.
void readRemotes(const Node& remotes, Descriptor& descriptor)
{
    for (const Node& remote : remotes.oneOrMany()) {
        const Node baseUrl = remote["baseUrl"];
        Remote read{remote["key"].text(), {}, remote.pointer()};
        std::vector<Node> places{baseUrl};
        for (const Node::Member& region : baseUrl.members())
            places.push_back(region.node);
        for (const Node& place : places) {
            const std::string address = place.text();
            if (address.empty())
                continue;
            descriptor.egress.push_back({address, "remote", place.pointer()});
            read.addresses.push_back(address);
        }
        readTokens(remote["auth"], read.key, descriptor);
        descriptor.remotes.push_back(std::move(read));
    }
}

void readConnectPart(const Node& root, Descriptor& descriptor)
{
    const Node connect = root["app"]["connect"];
    if (connect.isObject()) {
        descriptor.connectPart = ConnectPart{connect["key"].text(), connect["remote"].text()};
        descriptor.authentication = optionalText(connect["authentication"]);
    }
    descriptor.connectModuleCounts = countModules(root["connectModules"]);
    descriptor.connectModules = listConnectModules(root["connectModules"]);
    for (const Node::Member& member : root["connectModules"].members()) {
        if (!member.name.ends_with(":lifecycle"))
            continue;
        for (const Node& entry : member.node.oneOrMany())
            descriptor.lifecycle = {entry["installed"].text(), entry["uninstalled"].text(),
                                    entry["enabled"].text(), entry["disabled"].text()};
    }
}

void readForgeProducts(const Node& root, Descriptor& descriptor)
{
    ProductEvidence evidence;
    for (const Node::Member& member : root["app"]["compatibility"].members())
        evidence.named(member.name);
    for (const ModuleCount& count : descriptor.moduleCounts)
        evidence.forgeModule(count.type);
    for (const ModuleCount& count : descriptor.connectModuleCounts)
        evidence.forgeModule(count.type);
    for (const EventSubscription& subscription : descriptor.events)
        evidence.forgeEvent(subscription.event);
    for (const DeclaredScope& scope : descriptor.scopes)
        evidence.oauthScope(scope.id.value);
    if (evidence.empty()) {
        for (const Node& word : {root["app"]["name"], root["app"]["description"]})
            evidence.words(word.text());
        for (const Module& module : descriptor.modules)
            evidence.words(module.key + " " + module.title);
    }
    evidence.writeTo(descriptor);
}

} // namespace

bool looksLikeForge(const Node& root)
{
    return root["app"].isObject() || root["permissions"].isObject() || root["connectModules"].isObject() ||
           (!root["key"].present() && hasForgeModule(root["modules"]));
}

void readForge(const Node& root, Descriptor& descriptor)
{
    const Node app = root["app"];
    descriptor.framework = Framework::Forge;
    descriptor.key = app["id"].string();
    descriptor.name = optionalText(app["name"]);
    descriptor.version = optionalText(app["version"]);
    readForgeScopes(root["permissions"]["scopes"], descriptor);
    descriptor.moduleCounts = countModules(root["modules"]);
    descriptor.modules = listForgeModules(root["modules"]);
    readForgeEvents(root["modules"], descriptor);
    readConnectModuleEvents(root["connectModules"], descriptor);
    readRemotes(root["remotes"], descriptor);
    for (const Node& endpoint : root["modules"]["endpoint"].oneOrMany())
        readTokens(endpoint["auth"], endpoint["remote"].text(), descriptor);
    readExternal(root["permissions"]["external"], descriptor);
    readContent(root["permissions"]["content"], descriptor);
    readConnectPart(root, descriptor);
    descriptor.impersonates = std::ranges::any_of(descriptor.scopes, impersonatesForge);
    readForgeProducts(root, descriptor);
}

} // namespace gatehouse::descriptors
