// SPDX-License-Identifier: Apache-2.0
#include "models/preview/Preview.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gatehouse::preview {
namespace {

using access::ChangedCell;

void count(Tally& tally, CellClass cellClass)
{
    switch (cellClass) {
    case CellClass::Lost:
        ++tally.lost;
        break;
    case CellClass::Gained:
        ++tally.gained;
        break;
    case CellClass::Other:
        ++tally.other;
        break;
    }
}

std::vector<CellClass> classesOf(const Preview& preview)
{
    std::vector<CellClass> classes;
    for (const access::Effect& effect : preview.difference.effects)
        classes.push_back(classOf(effect.change));
    return classes;
}

/// Pairs of an app and a container for which it is installed; asked once for each site and product.
std::size_t countInstalled(const access::CompiledOrganization& core)
{
    struct Instance
    {
        access::ContainerIndex first;
        std::size_t count = 0;
    };
    std::map<ProductInstance, Instance> instances;
    const Organization& organization = core.organization();
    for (std::uint32_t i = 0; i < organization.containers.size(); ++i) {
        const Container& container = organization.containers[i];
        const auto at =
            instances.try_emplace({container.site, container.product}, Instance{.first = {i}}).first;
        ++at->second.count;
    }
    std::size_t pairs = 0;
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app)
        for (const auto& [instance, containers] : instances)
            if (core.applicable({app}, containers.first))
                pairs += containers.count;
    return pairs;
}

/// Counts cells as they come.
class Count
{
public:
    explicit Count(const Preview& preview)
        : m_preview(preview)
        , m_classes(classesOf(preview))
        , m_apps(preview.organization().apps.size())
        , m_containers(preview.organization().containers.size())
    {}

    void add(const ChangedCell& cell)
    {
        const CellClass cellClass = m_classes[cell.effect];
        count(m_tally, cellClass);
        const access::CellChange& change = m_preview.difference.effects[cell.effect].change;
        if (!change.lost.empty())
            m_apps[cell.app.value].lost = m_containers[cell.container.value].lost = true;
        if (!change.gained.empty())
            m_apps[cell.app.value].gained = m_containers[cell.container.value].gained = true;
    }

    [[nodiscard]] Figures figures(std::size_t allCells) const
    {
        const auto losing = [](const Marks& marks) { return marks.lost; };
        const auto gaining = [](const Marks& marks) { return marks.gained; };
        const auto counted = [](const std::vector<Marks>& marks, auto which) {
            return static_cast<std::size_t>(std::ranges::count_if(marks, which));
        };
        return {.tally = m_tally,
                .appsLosing = counted(m_apps, losing),
                .containersLosing = counted(m_containers, losing),
                .appsGaining = counted(m_apps, gaining),
                .containersGaining = counted(m_containers, gaining),
                .allCells = allCells};
    }

private:
    struct Marks
    {
        bool lost = false;
        bool gained = false;
    };

    const Preview& m_preview;
    std::vector<CellClass> m_classes; ///< by effect
    std::vector<Marks> m_apps;
    std::vector<Marks> m_containers;
    Tally m_tally;
};

bool isSeenChanged(const access::CellChange& change, access::Surface surface)
{
    return std::ranges::find(change.surfaces, surface, &access::OutcomeChange::surface) !=
           change.surfaces.end();
}

/// By effect: does it pass the parts of the filter that an effect can answer?
std::vector<bool> wantedEffects(const Preview& preview, const Filter& filter)
{
    std::vector<bool> wanted;
    for (const access::Effect& effect : preview.difference.effects)
        wanted.push_back((!filter.cellClass || classOf(effect.change) == *filter.cellClass) &&
                         (!filter.surface || isSeenChanged(effect.change, *filter.surface)));
    return wanted;
}

template <class Index>
std::vector<Group<Index>> grouped(const Preview& preview, std::span<const CellPosition> cells,
                                  Index ChangedCell::*member, std::size_t size)
{
    const std::vector<CellClass> classes = classesOf(preview);
    std::vector<Group<Index>> all(size);
    for (const CellPosition position : cells) {
        const ChangedCell& cell = preview.cell(position);
        Group<Index>& group = all[(cell.*member).value];
        group.of = cell.*member;
        count(group.tally, classes[cell.effect]);
        group.cells.push_back(position);
    }
    std::erase_if(all, [](const Group<Index>& group) { return group.cells.empty(); });
    return all;
}

} // namespace

CellClass classOf(const access::CellChange& change)
{
    if (!change.lost.empty())
        return CellClass::Lost;
    return change.gained.empty() ? CellClass::Other : CellClass::Gained;
}

access::As Preview::asOf(access::AppIndex app) const
{
    return as.value_or(access::defaultAs(organization().apps[app.value]));
}

Preview previewOf(std::shared_ptr<const access::CompiledOrganization> before,
                  std::shared_ptr<const access::CompiledOrganization> after, std::optional<access::As> as)
{
    Preview preview{.before = std::move(before),
                    .after = std::move(after),
                    .as = as,
                    .difference = {},
                    .changes = {},
                    .figures = {}};
    preview.difference = access::policyDifference(*preview.before, *preview.after, as);
    preview.changes = policies::policyChanges(preview.lists(), preview.organization().properties.policyModel);
    Count counted(preview);
    for (const ChangedCell& cell : preview.difference.cells)
        counted.add(cell);
    preview.figures = counted.figures(countInstalled(*preview.after));
    return preview;
}

std::vector<CellPosition> cellsOf(const Preview& preview, const Filter& filter)
{
    const std::vector<bool> wanted = wantedEffects(preview, filter);
    std::vector<CellPosition> cells;
    for (CellPosition position = 0; position < preview.difference.cells.size(); ++position) {
        const ChangedCell& cell = preview.cell(position);
        if ((!filter.app || cell.app == *filter.app) &&
            (!filter.container || cell.container == *filter.container) && wanted[cell.effect])
            cells.push_back(position);
    }
    return cells;
}

Figures figuresOf(const Preview& preview, std::span<const CellPosition> cells)
{
    Count counted(preview);
    for (const CellPosition position : cells)
        counted.add(preview.cell(position));
    return counted.figures(preview.figures.allCells);
}

std::vector<AppGroup> byApp(const Preview& preview, std::span<const CellPosition> cells)
{
    return grouped(preview, cells, &ChangedCell::app, preview.organization().apps.size());
}

std::vector<ContainerGroup> byContainer(const Preview& preview, std::span<const CellPosition> cells)
{
    return grouped(preview, cells, &ChangedCell::container, preview.organization().containers.size());
}

} // namespace gatehouse::preview
