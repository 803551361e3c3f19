// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"

#include <algorithm>

/// Which apps reach each project and space.
namespace gatehouse::reports {

namespace {

Table containerList(const SharedFacts& facts)
{
    return table("containers.list",
                 {column("container", ColumnType::Code), column("key", ColumnType::Code),
                  column("name", ColumnType::Text), column("product", ColumnType::Word),
                  column("site", ColumnType::Code), column("scheme-known", ColumnType::Word),
                  column("policies", ColumnType::Number), column("blocking", ColumnType::Number)},
                 facts->containers.size(), [facts](std::size_t at, Row& row) {
                     const Container& container = facts->organization().containers[at];
                     const access::ContainerIndex index{static_cast<std::uint32_t>(at)};
                     row = {facts->names.containerId(container.id),
                            facts->names.containerKey(container),
                            facts->names.containerName(container),
                            word(container.product),
                            container.site.value,
                            yesNo(container.scheme.has_value()),
                            std::uint64_t{facts->core().policiesCovering(index).size()},
                            std::uint64_t{facts->core().blockingPoliciesCovering(index).size()}};
                 });
}

Table containerReach(const SharedFacts& facts, const char* id, access::Reach ContainerCounts::*reach)
{
    std::vector<Column> columns{column("container", ColumnType::Code), column("key", ColumnType::Code)};
    addActionColumns(columns, ColumnType::Range);
    return table(id, std::move(columns), facts->containers.size(), [facts, reach](std::size_t at, Row& row) {
        const Container& container = facts->organization().containers[at];
        row = {facts->names.containerId(container.id), facts->names.containerKey(container)};
        addReach(facts->containers[at].*reach, row);
    });
}

std::uint64_t reachedByNone(const ReportFacts& facts)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(facts.containers, [](const auto& container) {
        for (const access::Reach* reach : {&container.byItself, &container.throughPeople})
            for (const access::ReachCount& count : *reach)
                if (count.allowed + count.unknown > 0)
                    return false;
        return true;
    }));
}

} // namespace

Blocks containersChapter(const SharedFacts& facts)
{
    const std::size_t count = facts->containers.size();
    return {paragraph("containers.what"),
            Figures{{figure("containers.count", count),
                     figure("containers.surely-unreached", reachedByNone(*facts), count)}},
            containerList(facts), containerReach(facts, "containers.by-itself", &ContainerCounts::byItself),
            containerReach(facts, "containers.through-people", &ContainerCounts::throughPeople)};
}

} // namespace gatehouse::reports
