// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Condition.h"
#include "models/foundation/Fault.h"
#include "models/organization/Ids.h"
#include "models/organization/Vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Connect descriptors and Forge manifests as values. Everything here is text that a stranger wrote: data,
/// never followed, and to be made plain before a person sees it.
namespace gatehouse::descriptors {

/// What a file is worth to an admin (contract §2, `inspect`).
enum class DescriptorVerdict : std::uint8_t { Ok, WrongProduct, Template, Broken };
/// "ok", "wrong-product", "template", "broken".
[[nodiscard]] std::string_view toText(DescriptorVerdict verdict);

/// Products that a descriptor may be for and that Gatehouse does not hold.
enum class OtherProduct : std::uint8_t { HipChat, Bitbucket, Compass };
/// "hipchat", "bitbucket", "compass".
[[nodiscard]] std::string_view toText(OtherProduct product);

/// Where the products of a descriptor were read from.
enum class ProductsBasis : std::uint8_t {
    None,    ///< nothing tells
    Surface, ///< module types, locations, events, scopes, …
    Words    ///< mere words in names and addresses, for want of anything better
};

/// An address that a module shows or calls, with its place.
struct ModulePage
{
    std::string address;
    std::string pointer;
    bool operator==(const ModulePage&) const = default;
};

/// One module of an app. `type` is as written ("generalPages", "jira:issuePanel"); texts are empty where
/// absent.
struct Module
{
    std::string type;
    std::string key;
    std::string title;
    std::string location;
    std::string url; ///< page of a Connect module; function, resource or endpoint of a Forge one
    ConditionTree conditions;
    std::string pointer;
    std::vector<ModulePage>
        pages{}; ///< of a Connect module, `url` included; icons and documentation are none
    bool operator==(const Module&) const = default;
};

struct ModuleCount
{
    std::string type;
    std::size_t count = 0; ///< length of the list, or 1 for a single object
    bool operator==(const ModuleCount&) const = default;
};

/// A Connect webhook or an event of a Forge trigger.
struct EventSubscription
{
    std::string event;
    std::string target; ///< URL of a Connect webhook, function of a Forge trigger
    std::string pointer;
    bool operator==(const EventSubscription&) const = default;
};

/// A place outside the platform that the app sends data to or takes code from, as written.
struct Egress
{
    std::string address;
    std::string kind; ///< "base-url", "remote", "fetch.backend", "fetch.client", "images", "scripts", …
    std::string pointer;
    bool operator==(const Egress&) const = default;
};

/// A server outside the platform that a Forge app names.
struct Remote
{
    std::string key;
    std::vector<std::string> addresses; ///< one, or one for each region
    std::string pointer;
    bool operator==(const Remote&) const = default;
};

/// A remote is handed tokens: of the person who uses the app, or of the app itself.
struct TokenHandover
{
    std::string remote; ///< its key
    bool ofPerson = false;
    std::string pointer;
    bool operator==(const TokenHandover&) const = default;
};

/// A source that a Forge app adds to the content policy of its pages ("unsafe-inline", "blob:", …).
struct ContentSource
{
    std::string value;
    std::string kind; ///< "scripts", "styles", …
    std::string pointer;
    bool operator==(const ContentSource&) const = default;
};

/// What the app is told about its own installation: addresses as written, empty where it does not ask.
struct Lifecycle
{
    std::string installed, uninstalled, enabled, disabled;
    bool operator==(const Lifecycle&) const = default;
};

/// A declared scope with its place, so that a finding can point at it.
struct DeclaredScope
{
    ScopeId id;
    std::string pointer;
    bool allowImpersonation = false; ///< the map form of Forge says so
    bool operator==(const DeclaredScope&) const = default;
};

enum class ScopeDeclaration : std::uint8_t {
    Absent,    ///< the member is missing or null: the app asks for nothing
    Listed,    ///< a list, or the map form of Forge
    Unreadable ///< has another form, or holds what is no text: what the app may do is not known
};

/// The Connect part of a Forge app.
struct ConnectPart
{
    std::string key;
    std::string remote;
    bool operator==(const ConnectPart&) const = default;
};

/// A descriptor or manifest, as far as it could be read; what is absent is empty. Only with verdict Ok may it
/// be installed. `fault` says why the verdict is not Ok, and is empty exactly for Ok.
struct Descriptor
{
    DescriptorVerdict verdict = DescriptorVerdict::Broken;
    std::optional<Fault> fault;

    std::optional<Framework> framework; ///< Connect or Forge; empty: the content does not tell
    std::optional<std::string> key;     ///< `key` of Connect, `app.id` of Forge
    std::optional<std::string> name;
    std::optional<std::string> vendor;
    std::optional<std::string> version;
    std::optional<std::string> baseUrl;
    std::optional<std::string> authentication; ///< `authentication.type` of Connect, as written

    std::vector<Product> products; ///< in the order of `allProducts`
    std::vector<OtherProduct> otherProducts;
    ProductsBasis productsBasis = ProductsBasis::None;

    ScopeDeclaration scopeDeclaration = ScopeDeclaration::Absent;
    std::vector<DeclaredScope> scopes; ///< order, case and repeats as written
    std::vector<ModuleCount> moduleCounts;
    std::vector<Module> modules;
    std::vector<ModuleCount> connectModuleCounts; ///< `connectModules` of a Forge app
    std::vector<Module> connectModules;
    std::vector<EventSubscription> events;
    std::vector<Egress> egress;
    std::vector<Remote> remotes;
    std::vector<TokenHandover> tokenHandovers;
    std::vector<ContentSource> contentSources;
    Lifecycle lifecycle;
    std::optional<bool> signedInstall; ///< `apiMigrations` of Connect; empty: not said
    std::optional<ConnectPart> connectPart;
    bool impersonates = false; ///< declares that it may act for absent people

    std::string json; ///< the whole file as compact JSON; empty where it does not parse

    [[nodiscard]] std::vector<ScopeId> scopeIds() const;
    bool operator==(const Descriptor&) const = default;
};

} // namespace gatehouse::descriptors
