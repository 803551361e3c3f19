// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Edits.h"

#include <optional>
#include <string>
#include <vector>

/// What a person changes about projects and spaces, each as one edit of one state. An edit is empty where
/// nothing would change; ids that the organization does not have are passed over.
namespace gatehouse::ui::containerEdits {

using ContainerIds = std::vector<ContainerId>;

[[nodiscard]] Edit addLabel(const Organization& state, const ContainerIds& ids, const std::string& label);
[[nodiscard]] Edit removeLabel(const Organization& state, const ContainerIds& ids, const std::string& label);
/// Empty: not known.
[[nodiscard]] Edit setScheme(const Organization& state, const ContainerIds& ids,
                             const std::optional<SchemeId>& scheme);

/// A role that nobody acts in yet.
[[nodiscard]] Edit addRole(const Organization& state, const ContainerId& id, const std::string& role);
[[nodiscard]] Edit removeRole(const Organization& state, const ContainerId& id, const std::string& role);
/// Makes the role where the container has none of that name. `actor` is a user or a group.
[[nodiscard]] Edit addActor(const Organization& state, const ContainerId& id, const std::string& role,
                            const Holder& actor);
[[nodiscard]] Edit removeActor(const Organization& state, const ContainerId& id, const std::string& role,
                               const Holder& actor);

struct Facts
{
    std::string key; ///< never empty
    std::string name;
    std::optional<std::string> nativeId;
};
[[nodiscard]] Edit setFacts(const Organization& state, const ContainerId& id, const Facts& facts);

/// A scheme added, and used by these containers from now on, in one edit.
[[nodiscard]] Edit addScheme(const Organization& state, const Scheme& scheme, const ContainerIds& users);
/// An id of the form "s-N" that no scheme has.
[[nodiscard]] SchemeId unusedSchemeId(const Organization& state);
/// How many containers have the scheme.
[[nodiscard]] std::size_t usersOf(const Organization& state, const SchemeId& scheme);

} // namespace gatehouse::ui::containerEdits
