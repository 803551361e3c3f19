// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::preview {

/// What a module is for the person who misses it.
enum class ModuleKind : std::uint8_t { Macro, Panel, Action, Field, Page };
/// "macro", "panel", "action", "field", "page".
[[nodiscard]] std::string_view toText(ModuleKind kind);

/// A module that people see in a container.
struct ContainerModule
{
    ModuleKind kind = ModuleKind::Panel;
    std::string name;                      ///< its title, else its key; text of a stranger
    bool jira = false, confluence = false; ///< where it can stand

    [[nodiscard]] bool standsIn(Product product) const
    {
        return product == Product::Jira ? jira : confluence;
    }
    bool operator==(const ContainerModule&) const = default;
};

/// What an app shows in containers, by its own descriptor. Pages, dashboards and settings of a whole site are
/// no part of it: a block does not take them away (access model §6).
struct AppModules
{
    bool known = false; ///< false: no descriptor, or one that cannot be read; everything else is empty
    std::vector<ContainerModule> modules;
    std::vector<std::string> unsorted; ///< types of which it is not known where they are shown
};
/// Reads the descriptor: some milliseconds for a large one.
[[nodiscard]] AppModules modulesOf(const App& app);

/// What happens to modules in a container.
enum class ModuleFate : std::uint8_t {
    Vanish,   ///< shown before, not after
    Return,   ///< the reverse
    Uncertain ///< not known on one side
};

/// Modules of one app whose fate is the same in some containers of one product.
struct ModuleChange
{
    access::AppIndex app;
    Product product = Product::Jira;
    ModuleFate fate = ModuleFate::Vanish;
    bool known = false;                   ///< false: the app has no descriptor, so what vanishes is not known
    std::vector<ContainerModule> modules; ///< macros where surface `ui.macro` changes, others `ui.module`
    std::vector<access::ContainerIndex> containers; ///< in file order
};

/// Every app whose panels, macros and the like change in some of these cells, in the order of the cells; apps
/// that show nothing in containers are left out.
[[nodiscard]] std::vector<ModuleChange> moduleChanges(const Preview& preview,
                                                      std::span<const CellPosition> cells);

} // namespace gatehouse::preview
