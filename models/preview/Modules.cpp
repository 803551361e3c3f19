// SPDX-License-Identifier: Apache-2.0
#include "models/preview/Modules.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/preview/ModuleTypes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace gatehouse::preview {
namespace {

using access::Seen;

void sortModule(AppModules& sorted, const descriptors::Module& module, Framework framework)
{
    const std::optional<ModuleType> type = moduleType(module, framework);
    if (!type) {
        if (std::ranges::find(sorted.unsorted, module.type) == sorted.unsorted.end())
            sorted.unsorted.push_back(module.type);
        return;
    }
    if (!type->kind)
        return;
    sorted.modules.push_back({.kind = *type->kind,
                              .name = module.title.empty() ? module.key : module.title,
                              .jira = type->jira,
                              .confluence = type->confluence});
}

std::optional<bool> isShown(Seen seen)
{
    if (seen == Seen::Unknown)
        return std::nullopt;
    return seen == Seen::Shown || seen == Seen::Rendered;
}

/// Empty: as before, as far as is known.
std::optional<ModuleFate> fateOf(const access::OutcomeChange& change)
{
    const std::optional<bool> before = isShown(change.before);
    const std::optional<bool> after = isShown(change.after);
    if (!before || !after)
        return ModuleFate::Uncertain;
    if (*before == *after)
        return std::nullopt;
    return *after ? ModuleFate::Return : ModuleFate::Vanish;
}

/// Which fate an effect has for macros, and for everything else.
struct Fates
{
    std::optional<ModuleFate> macros, others;
};

Fates fatesOf(const access::CellChange& change)
{
    Fates fates;
    for (const access::OutcomeChange& surface : change.surfaces) {
        if (surface.surface == access::Surface::UiMacro)
            fates.macros = fateOf(surface);
        if (surface.surface == access::Surface::UiModule)
            fates.others = fateOf(surface);
    }
    return fates;
}

class ModuleComparison
{
public:
    explicit ModuleComparison(const Preview& preview)
        : m_preview(preview)
    {
        for (const access::Effect& effect : preview.difference.effects)
            m_fates.push_back(fatesOf(effect.change));
    }

    void add(const access::ChangedCell& cell)
    {
        const Fates& fates = m_fates[cell.effect];
        const Product product = m_preview.organization().containers[cell.container.value].product;
        if (fates.macros && fates.macros == fates.others)
            place(cell.app, product, *fates.macros, Part::All).push_back(cell.container);
        else {
            if (fates.macros)
                place(cell.app, product, *fates.macros, Part::Macros).push_back(cell.container);
            if (fates.others)
                place(cell.app, product, *fates.others, Part::Others).push_back(cell.container);
        }
    }

    [[nodiscard]] std::vector<ModuleChange> changes()
    {
        std::map<access::AppIndex, AppModules> read;
        std::vector<ModuleChange> told;
        for (auto& [key, containers] : m_places) {
            const auto& [app, product, fate, part] = key;
            const auto [at, fresh] = read.try_emplace(app);
            if (fresh)
                at->second = modulesOf(m_preview.organization().apps[app.value]);
            ModuleChange change{.app = app,
                                .product = product,
                                .fate = fate,
                                .known = at->second.known,
                                .modules = modulesIn(at->second, product, part),
                                .containers = std::move(containers)};
            if (!change.known || !change.modules.empty())
                told.push_back(std::move(change));
        }
        return told;
    }

private:
    enum class Part : std::uint8_t { All, Macros, Others };
    using Place = std::tuple<access::AppIndex, Product, ModuleFate, Part>;

    std::vector<access::ContainerIndex>& place(access::AppIndex app, Product product, ModuleFate fate,
                                               Part part)
    {
        return m_places[{app, product, fate, part}];
    }

    static std::vector<ContainerModule> modulesIn(const AppModules& all, Product product, Part part)
    {
        std::vector<ContainerModule> chosen;
        for (const ContainerModule& module : all.modules) {
            const bool isMacro = module.kind == ModuleKind::Macro;
            if (module.standsIn(product) && (part == Part::All || isMacro == (part == Part::Macros)))
                chosen.push_back(module);
        }
        return chosen;
    }

    const Preview& m_preview;
    std::vector<Fates> m_fates; ///< by effect
    std::map<Place, std::vector<access::ContainerIndex>> m_places;
};

} // namespace

std::string_view toText(ModuleKind kind)
{
    switch (kind) {
    case ModuleKind::Macro:
        return "macro";
    case ModuleKind::Panel:
        return "panel";
    case ModuleKind::Action:
        return "action";
    case ModuleKind::Field:
        return "field";
    case ModuleKind::Page:
        break;
    }
    return "page";
}

AppModules modulesOf(const App& app)
{
    if (app.descriptor.empty())
        return {};
    const descriptors::Descriptor descriptor = descriptors::readDescriptor(app.descriptor);
    if (descriptor.verdict != descriptors::DescriptorVerdict::Ok)
        return {};
    AppModules sorted{.known = true, .modules = {}, .unsorted = {}};
    for (const descriptors::Module& module : descriptor.modules)
        sortModule(sorted, module, *descriptor.framework);
    for (const descriptors::Module& module : descriptor.connectModules)
        sortModule(sorted, module, Framework::Connect);
    return sorted;
}

std::vector<ModuleChange> moduleChanges(const Preview& preview, std::span<const CellPosition> cells)
{
    ModuleComparison comparison(preview);
    for (const CellPosition position : cells)
        comparison.add(preview.cell(position));
    return comparison.changes();
}

} // namespace gatehouse::preview
