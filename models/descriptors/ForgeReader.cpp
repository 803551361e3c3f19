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

void addAddresses(const Node& list, const std::string& kind, Descriptor& descriptor)
{
    for (const Node& entry : list.elements()) {
        std::string address = entry.isObject() ? entry["address"].text() : entry.text();
        if (!address.empty())
            descriptor.egress.push_back({std::move(address), kind, entry.pointer()});
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
        if (std::string address = baseUrl.text(); !address.empty())
            descriptor.egress.push_back({std::move(address), "remote", baseUrl.pointer()});
        for (const Node::Member& region : baseUrl.members())
            if (std::string address = region.node.text(); !address.empty())
                descriptor.egress.push_back({std::move(address), "remote", region.node.pointer()});
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
    descriptor.modules = listModules(root["modules"]);
    readForgeEvents(root["modules"], descriptor);
    readConnectModuleEvents(root["connectModules"], descriptor);
    readRemotes(root["remotes"], descriptor);
    readExternal(root["permissions"]["external"], descriptor);
    readConnectPart(root, descriptor);
    descriptor.impersonates = std::ranges::any_of(descriptor.scopes, impersonatesForge);
    readForgeProducts(root, descriptor);
}

} // namespace gatehouse::descriptors
