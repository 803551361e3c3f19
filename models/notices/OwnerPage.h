// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What is told to people outside the circle of org admins: contents as values, worded by `models/wording`.
namespace gatehouse::notices {

/// What the policies that are recorded as active do to one app in the container.
enum class Treatment : std::uint8_t {
    Blocked,
    NotBlocked,
    CannotBeBlocked,      ///< no policy can block this app
    EligibilityNotKnown,  ///< a policy would block it; whether one can is not known
    PrecedenceNotDecided, ///< two policies disagree, and the platform does not document which counts
};

/// What else keeps the app's own account (of a 3LO app: what it does for people) from reading the container,
/// whatever the policies say: the other layer (requirement R17).
enum class OtherLayer : std::uint8_t { Nothing, SwitchedOff, Scope, Permission, NotKnown };

struct AppNotice
{
    std::string name; ///< untrusted; the key where the app has no name
    std::string vendor;
    Treatment treatment = Treatment::NotBlocked;
    OtherLayer otherLayer = OtherLayer::Nothing;
    bool operator==(const AppNotice&) const = default;
};

/// One active policy that covers the container, without its list of apps, its description, or what else it
/// covers: those may name things that the reader is not meant to see.
struct PolicyNotice
{
    std::string name; ///< empty unless asked for: a policy is often named after what it protects
    CoverageLevel coverage = CoverageLevel::Organization;
    bool thisContainerAlone = false;
    RuleEffect effect = RuleEffect::Block;
    RuleApps apps = RuleApps::All;
    bool emptyList = false; ///< the rule counts by a list that has no entry
    bool operator==(const PolicyNotice&) const = default;
};

/// What people notice because apps are blocked, in the order of telling.
enum class Effect : std::uint8_t {
    MacrosShowNotice, ///< and are not offered for new pages
    PanelsGone,
    ListsShorter,
    ChangesRefused,
    EventsStop,
    ContainerUnseen
};

/// The page for the owner of one project or space (requirements R14, R15). It names no other container, no
/// person, group, scheme or role, no app that is not installed here and no draft.
struct OwnerPage
{
    std::string key;
    std::string name;
    std::string site;
    Product product = Product::Jira;
    std::optional<std::string> capturedAt; ///< of the data, ISO 8601
    PolicyModel policyModel = PolicyModel::Additive;
    BlockLevel blockLevel = BlockLevel::Content;
    std::vector<PolicyNotice> policies; ///< in file order
    std::vector<AppNotice> apps;        ///< installed here, candidates left out; in file order
    access::FutureGate futureApps = access::FutureGate::NotBlocked;
    std::vector<Effect> effects; ///< of what is surely blocked; each once
    std::string contact;         ///< whom to ask, as an admin wrote it; may have several lines; may be empty
    bool operator==(const OwnerPage&) const = default;

    [[nodiscard]] std::size_t count(Treatment treatment) const;
};

struct OwnerPageOptions
{
    std::string contact;
    bool namePolicies = false;
};

/// The page from what the core decides.
[[nodiscard]] OwnerPage ownerPage(const access::CompiledOrganization& core, access::ContainerIndex container,
                                  const OwnerPageOptions& options = {});

} // namespace gatehouse::notices
