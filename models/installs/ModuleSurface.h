// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace gatehouse::installs {

/// Where a person meets a module, and so what a block does to it (access model §6).
enum class ModuleSurface : std::uint8_t {
    Macro,     ///< in a page; under a block an error notice, and not offered
    Container, ///< panels, tabs and pages of a project, space, issue or page; hidden under a block
    Site,      ///< pages of the site and of administration; they stay, and list less
    Background ///< functions, triggers, properties, providers: nothing that a person sees
};

/// By the type as written ("jira:issuePanel", "jiraIssueTabPanels"). A type that tells nothing counts as
/// Container: better told as something that would vanish than overlooked.
[[nodiscard]] ModuleSurface moduleSurface(std::string_view type);

/// Modules of one surface, by type, in the order of the descriptor; the Connect part of a Forge app counts
/// too. Webhooks are events and no modules.
struct SurfaceModules
{
    ModuleSurface surface = ModuleSurface::Macro;
    std::vector<descriptors::ModuleCount> types;
};

/// Surfaces without modules are left out.
[[nodiscard]] std::vector<SurfaceModules> modulesBySurface(const descriptors::Descriptor& descriptor);

/// All types with their counts: a descriptor's own and its Connect part's.
[[nodiscard]] std::vector<descriptors::ModuleCount> allModules(const descriptors::Descriptor& descriptor);

} // namespace gatehouse::installs
