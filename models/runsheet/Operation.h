// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Policy.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What a person does in Atlassian Administration, as values: each step of a run sheet is one of these, so
/// that it can be worded, printed and followed by a program alike.
namespace gatehouse::runsheet {

/// A policy on the platform. The platform gives ids of its own, so a policy that the sheet makes is named by
/// the id it has in the draft; it may stand beside an older one that has the same id in this file.
struct PolicyRef
{
    PolicyId id;
    bool made = false; ///< by a step of this sheet, as the draft says it; not: remade on the way back
    auto operator<=>(const PolicyRef&) const = default;
};

// Policy model `additive`: policies are made and changed one by one.

/// Makes a policy that is not active yet. Its status in `policy` is not meant.
struct CreatePolicy
{
    PolicyRef ref;
    Policy policy;
    bool operator==(const CreatePolicy&) const = default;
};
struct RenamePolicy
{
    PolicyRef ref;
    std::string before; ///< its name until now
    std::string name;
    std::string description;
    bool operator==(const RenamePolicy&) const = default;
};
/// Other items on the same coverage level; the level itself cannot change (app-access-rule §1.2).
struct ChangeCoverage
{
    PolicyRef ref;
    std::string name; ///< of the policy, at that time
    Coverage before;
    Coverage after;
    bool operator==(const ChangeCoverage&) const = default;
};
struct ChangeRule
{
    PolicyRef ref;
    std::string name;
    AppAccessRule before;
    AppAccessRule after;
    bool operator==(const ChangeRule&) const = default;
};
struct ActivatePolicy
{
    PolicyRef ref;
    std::string name;
    bool operator==(const ActivatePolicy&) const = default;
};
struct DeactivatePolicy
{
    PolicyRef ref;
    std::string name;
    bool operator==(const DeactivatePolicy&) const = default;
};
/// Cannot be undone on the platform, but one with the same content can be made.
struct DeletePolicy
{
    PolicyRef ref;
    std::string name;
    bool operator==(const DeletePolicy&) const = default;
};

// Policy model `overrides`: one control with a default and overrides, one draft of it, published as a whole.

/// One statement of the control (control-api §5).
struct Statement
{
    std::optional<AppKey> app; ///< empty: all apps
    RuleEffect effect = RuleEffect::Allow;
    std::vector<ContainerId> containers; ///< empty: a default for the whole organization; else an override
    /// The draft does not say it. The platform takes an override about an app only beside a default about the
    /// same app, so the sheet adds one that says what holds anyway.
    bool added = false;

    [[nodiscard]] bool isDefault() const { return containers.empty(); }
    bool operator==(const Statement&) const = default;
};

/// Begins the draft of the control, of which there is one.
struct OpenDraftControl
{
    bool operator==(const OpenDraftControl&) const = default;
};
/// Sets what the draft says of all apps in the whole organization. Changing it removes the overrides.
struct SetDefault
{
    RuleEffect before = RuleEffect::Allow; ///< as far as this file knows
    RuleEffect effect = RuleEffect::Allow;
    bool operator==(const SetDefault&) const = default;
};
/// Puts one statement into the draft, in the place of one about the same apps on the same level.
struct SetStatement
{
    Statement statement;
    bool operator==(const SetStatement&) const = default;
};
/// Takes out of the draft whatever is not in `kept`, the default aside.
struct RemoveOtherStatements
{
    std::vector<Statement> kept;
    bool operator==(const RemoveOtherStatements&) const = default;
};
/// Publishes the draft in the place of the whole control. Cannot be undone.
struct ActivateControl
{
    bool operator==(const ActivateControl&) const = default;
};
struct DiscardDraftControl
{
    bool operator==(const DiscardDraftControl&) const = default;
};

// Either model.

/// Looks whether the platform has what this file records as published, and keeps a copy of what it has.
struct TakeSnapshot
{
    std::vector<Policy> policies;      ///< `additive`
    std::vector<Statement> statements; ///< `overrides`, the default for all apps first
    bool known = true; ///< false: what is recorded cannot be on the platform, so this tells nothing of it
    bool operator==(const TakeSnapshot&) const = default;
};

using Operation = std::variant<TakeSnapshot, CreatePolicy, RenamePolicy, ChangeCoverage, ChangeRule,
                               ActivatePolicy, DeactivatePolicy, DeletePolicy, OpenDraftControl, SetDefault,
                               SetStatement, RemoveOtherStatements, ActivateControl, DiscardDraftControl>;

} // namespace gatehouse::runsheet
