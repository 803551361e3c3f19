// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/cells/PreviewGroups.h"

#include <algorithm>

namespace gatehouse::ui {
namespace {

bool containsText(const std::string& where, const QString& text)
{
    return QString::fromStdString(where).contains(text, Qt::CaseInsensitive);
}

/// Asked once for each app and container, not once for each cell.
std::vector<bool> foundApps(const Organization& organization, const QString& text)
{
    std::vector<bool> found;
    found.reserve(organization.apps.size());
    for (const App& app : organization.apps)
        found.push_back(containsText(app.name, text) || containsText(app.key.value, text));
    return found;
}

std::vector<bool> foundContainers(const Organization& organization, const QString& text)
{
    std::vector<bool> found;
    found.reserve(organization.containers.size());
    for (const Container& container : organization.containers)
        found.push_back(containsText(container.name, text) || containsText(container.key, text) ||
                        containsText(container.id.value, text));
    return found;
}

template <class Group>
std::vector<PreviewGroup> plainGroups(std::vector<Group> groups)
{
    std::vector<PreviewGroup> result;
    result.reserve(groups.size());
    for (Group& group : groups)
        result.push_back({group.of.value, group.tally, std::move(group.cells)});
    return result;
}

} // namespace

std::vector<preview::CellPosition> foundCells(const preview::Preview& preview, const QString& text)
{
    std::vector<preview::CellPosition> cells = preview::cellsOf(preview);
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return cells;
    const std::vector<bool> apps = foundApps(preview.organization(), wanted);
    const std::vector<bool> containers = foundContainers(preview.organization(), wanted);
    std::erase_if(cells, [&](preview::CellPosition position) {
        const access::ChangedCell& cell = preview.cell(position);
        return !apps[cell.app.value] && !containers[cell.container.value];
    });
    return cells;
}

std::vector<PreviewGroup> previewGroups(const preview::Preview& preview, const PreviewFilter& filter)
{
    std::vector<preview::CellPosition> cells = foundCells(preview, filter.text);
    if (filter.change)
        std::erase_if(cells, [&](preview::CellPosition position) {
            return preview::classOf(preview.effect(position).change) != *filter.change;
        });
    if (filter.grouping == PreviewGrouping::Containers)
        return plainGroups(preview::byContainer(preview, cells));
    return plainGroups(preview::byApp(preview, cells));
}

} // namespace gatehouse::ui
