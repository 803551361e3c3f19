// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/ModuleRules.h"

#include "models/access/ScopePower.h"
#include "models/descriptors/Placeholder.h"
#include "models/findings/rules/Addresses.h"
#include "models/findings/rules/Modules.h"

#include <algorithm>
#include <array>

namespace gatehouse::findings::rules {
namespace {

using descriptors::Descriptor;
using descriptors::Module;

/// The host that Connect modules come from; empty: not known.
std::string ownHost(const Descriptor& descriptor)
{
    if (descriptor.framework == Framework::Connect)
        return descriptor.baseUrl && isAbsolute(*descriptor.baseUrl) ? hostOf(*descriptor.baseUrl)
                                                                     : std::string();
    for (const descriptors::Remote& remote : descriptor.remotes)
        if (descriptor.connectPart && remote.key == descriptor.connectPart->remote &&
            !remote.addresses.empty())
            return hostOf(remote.addresses.front());
    return {};
}

/// What a foreign address is to a module: "page", "link" that a person follows, "webhook" that data goes to.
std::string roleOfAddress(const Module& module)
{
    const std::string type = connectType(module);
    if (type == "webhooks")
        return "webhook";
    return type == "webItems" ? "link" : "page";
}

Raised foreignPage(const Module& module, const descriptors::ModulePage& page, const std::string& own)
{
    const std::string role = roleOfAddress(module);
    return {subjectOf(module),
            page.pointer,
            {nameOf(module), hostOf(page.address), own, role},
            role == "link" ? std::optional(Severity::Info) : std::nullopt};
}

/// "user.id" of the first "{user.id}"; empty where there is none.
std::string userVariable(std::string_view address)
{
    const std::size_t open = address.find("{user.");
    if (open == std::string_view::npos)
        return {};
    const std::size_t close = address.find('}', open);
    return std::string(address.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
}

/// No scope is needed for what the platform tells an app about itself and about policies.
bool isAboutTheApp(std::string_view event)
{
    return event.starts_with("connect_addon_") || event.starts_with("app_access_to_objects") ||
           event.starts_with("addon_") || event.starts_with("plugin_");
}

/// The product whose objects an event tells of; empty: none, or not known.
std::optional<Product> productOf(std::string_view event)
{
    if (event.starts_with("avi:jira"))
        return Product::Jira;
    if (event.starts_with("avi:confluence:"))
        return Product::Confluence;
    return std::nullopt;
}

bool isReading(std::string_view id)
{
    return id.starts_with("read") || id.starts_with("manage") || id.starts_with("admin") ||
           id.starts_with("search") || id.find(":connect-") != std::string_view::npos;
}

/// Does a declared scope read anything of the product? Then it may be the one that the event needs.
bool readsOf(const AppFacts& facts, Product product)
{
    const std::string_view word = product == Product::Jira ? "jira" : "confluence";
    return std::ranges::any_of(facts.scopeList(), [&](const descriptors::DeclaredScope& scope) {
        const auto known = facts.catalogue.findScope(scope.id.value);
        return !known ||
               (facts.catalogue.scopes()[*known].product.starts_with(word) && isReading(scope.id.value));
    });
}

/// Does a declared scope of a Connect app read anything?
bool readsAnything(const AppFacts& facts)
{
    return std::ranges::any_of(facts.scopeList(), [&](const descriptors::DeclaredScope& scope) {
        const auto declared = access::declaredScope(facts.framework, scope.id, facts.catalogue);
        return !declared.connect || access::requiredRank(*declared.connect).value_or(0) > 0;
    });
}

/// The scope that an event needs and the app lacks; empty: none.
std::string missingScope(const AppFacts& facts, const descriptors::EventSubscription& event)
{
    if (const auto product = productOf(event.event))
        return readsOf(facts, *product)    ? ""
               : *product == Product::Jira ? "read:jira-work"
                                           : "read:confluence-content.summary";
    const bool isConnectEvent = event.event.find("avi:") == std::string::npos;
    return facts.framework == Framework::Connect && isConnectEvent && !readsAnything(facts) &&
                   !isAboutTheApp(event.event)
               ? "READ"
               : "";
}

} // namespace

Raisings foreignPages(const AppFacts& facts)
{
    const std::string own = ownHost(*facts.descriptor);
    Raisings raisings;
    for (const Module& module : connectModules(*facts.descriptor))
        for (const descriptors::ModulePage& page : module.pages) {
            const std::string host = isAbsolute(page.address) ? hostOf(page.address) : std::string();
            if (!own.empty() && !host.empty() && !belongTogether(host, own))
                raisings.push_back(foreignPage(module, page, own));
        }
    return raisings;
}

Raisings userVariables(const AppFacts& facts)
{
    Raisings raisings;
    for (const Module& module : connectModules(*facts.descriptor))
        for (const descriptors::ModulePage& page : module.pages)
            if (std::string variable = userVariable(page.address); !variable.empty())
                raisings.push_back({subjectOf(module), page.pointer, {nameOf(module), std::move(variable)}});
    return raisings;
}

Raisings eventsWithoutScope(const AppFacts& facts)
{
    Raisings raisings;
    const bool unreadable = facts.descriptor->scopeDeclaration == descriptors::ScopeDeclaration::Unreadable;
    if (!facts.scopes || unreadable)
        return raisings;
    for (const descriptors::EventSubscription& event : facts.descriptor->events) {
        const std::string scope = missingScope(facts, event);
        if (!scope.empty() && !std::ranges::count(raisings, scope, &Raised::subject))
            raisings.push_back({scope, event.pointer, {event.event, scope}});
    }
    return raisings;
}

Raisings connectEnds(const AppFacts& facts)
{
    if (facts.framework == Framework::Connect)
        return {{"", "", {"whole"}}};
    if (!facts.descriptor->connectModuleCounts.empty())
        return {{"", "/connectModules", {"part"}}};
    if (facts.descriptor->connectPart)
        return {{"", "/app/connect", {"part"}}};
    return {};
}

Raisings placeholderKey(const AppFacts& facts)
{
    const Descriptor& descriptor = *facts.descriptor;
    const bool isForge = facts.framework == Framework::Forge;
    if (descriptor.key && descriptors::isPlaceholderKey(*descriptor.key))
        return {{"", isForge ? "/app/id" : "/key", {*descriptor.key}}};
    if (descriptor.connectPart && descriptors::isPlaceholderKey(descriptor.connectPart->key))
        return {{"", "/app/connect/key", {descriptor.connectPart->key}}};
    return {};
}

} // namespace gatehouse::findings::rules
