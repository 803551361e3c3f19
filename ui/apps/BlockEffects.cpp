// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/BlockEffects.h"

#include "models/installs/ModuleSurface.h"
#include "ui/apps/AppWords.h"
#include "ui/widgets/KeyValueGrid.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gatehouse::ui {

namespace {

class BlockText
{
    Q_DECLARE_TR_FUNCTIONS(BlockEffects)
};

using SurfaceCounts = std::array<int, 4>; ///< by installs::ModuleSurface

SurfaceCounts countSurfaces(const descriptors::Descriptor& descriptor)
{
    SurfaceCounts counts{};
    for (const auto* list : {&descriptor.moduleCounts, &descriptor.connectModuleCounts})
        for (const descriptors::ModuleCount& module : *list)
            if (module.type != "webhooks")
                counts[static_cast<std::size_t>(installs::moduleSurface(module.type))] +=
                    static_cast<int>(module.count);
    return counts;
}

/// In how many containers a policy blocks it now, by itself and for everybody.
std::uint32_t blockedNow(const ShownApp& shown)
{
    std::vector<access::Cell> cells(shown.organization().containers.size());
    shown.core->row(shown.row.app, {access::ActsAs::App, {}}, cells);
    return static_cast<std::uint32_t>(
        std::count_if(cells.begin(), cells.end(), [](const access::Cell& cell) { return cell.blocked; }));
}

QString todayWords(const ShownApp& shown)
{
    const std::uint32_t blocked = blockedNow(shown);
    return blocked == 0 ? BlockText::tr("nowhere today")
                        : BlockText::tr("today in %1").arg(containerWords(blocked, shown.app().products));
}

void addEffects(KeyValueGrid& grid, const SurfaceCounts& counts, bool hasEvents)
{
    const auto countOf = [&](installs::ModuleSurface surface) {
        return counts[static_cast<std::size_t>(surface)];
    };
    if (const int macros = countOf(installs::ModuleSurface::Macro); macros > 0)
        grid.addRow(BlockText::tr("Macros"),
                    BlockText::tr("%Ln show an error notice and are not offered", nullptr, macros));
    if (const int panels = countOf(installs::ModuleSurface::Container); panels > 0)
        grid.addRow(BlockText::tr("Panels, pages"), BlockText::tr("%Ln do not appear", nullptr, panels));
    if (const int pages = countOf(installs::ModuleSurface::Site); pages > 0)
        grid.addRow(BlockText::tr("Site pages"), BlockText::tr("%Ln stay, and list less", nullptr, pages));
    if (hasEvents)
        grid.addRow(BlockText::tr("Events"), BlockText::tr("are not sent"));
}

} // namespace

PaneSection* blockEffectsSection(const ShownApp& shown, const descriptors::Descriptor& descriptor,
                                 const Theme& theme)
{
    auto* const section = new PaneSection(BlockText::tr("Where a policy blocks it"), theme);
    section->setObjectName(QStringLiteral("apps.details.block"));
    if (shown.app().eligible == false) {
        section->addText(BlockText::tr("No policy can block it, so nothing of it vanishes."), TextRole::Body,
                         ColorRole::Beyond);
        return section;
    }
    section->heading().setNote(todayWords(shown));
    const SurfaceCounts counts = countSurfaces(descriptor);
    auto* const grid = new KeyValueGrid(theme);
    addEffects(*grid, counts, !descriptor.events.empty());
    section->body()->addWidget(grid);
    if (counts[0] + counts[1] + counts[2] == 0 && descriptor.events.empty())
        section->addText(BlockText::tr("People would notice nothing: it shows them nothing there."),
                         TextRole::Body, ColorRole::Text2);
    return section;
}

} // namespace gatehouse::ui
