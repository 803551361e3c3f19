// SPDX-License-Identifier: Apache-2.0
#include "models/preview/PeopleChanges.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace gatehouse::preview {
namespace {

using access::ContainerIndex;
using access::UserIndex;

/// Containers in which everybody may do the same, and what changes in them.
struct ChangedClass
{
    ContainerIndex example;
    std::size_t cells = 0;
    std::vector<bool> apps;
    std::size_t containers = 0; ///< no container is in two classes
};

void join(std::vector<bool>& all, const std::vector<bool>& more)
{
    for (std::size_t i = 0; i < more.size(); ++i)
        if (more[i])
            all[i] = true;
}

std::size_t countMarked(const std::vector<bool>& marks)
{
    return static_cast<std::size_t>(std::count(marks.begin(), marks.end(), true));
}

class PeopleComparison
{
public:
    PeopleComparison(const Preview& preview, std::span<const CellPosition> cells)
        : m_core(*preview.after)
        , m_seen(organization().containers.size())
    {
        std::map<std::uint32_t, std::size_t> places;
        for (const CellPosition position : cells) {
            const access::ChangedCell& cell = preview.cell(position);
            if (!organization().containers[cell.container.value].scheme) {
                if (isFirst(cell.container))
                    m_changes.unknown.push_back(cell.container);
                continue;
            }
            const auto [at, fresh] =
                places.try_emplace(m_core.permissionClass(cell.container), m_classes.size());
            if (fresh)
                m_classes.push_back({.example = cell.container,
                                     .cells = 0,
                                     .apps = std::vector<bool>(organization().apps.size()),
                                     .containers = 0});
            ChangedClass& changed = m_classes[at->second];
            ++changed.cells;
            changed.apps[cell.app.value] = true;
            changed.containers += isFirst(cell.container) ? 1U : 0U;
        }
        std::sort(m_changes.unknown.begin(), m_changes.unknown.end());
    }

    [[nodiscard]] PeopleChanges run()
    {
        std::unordered_map<std::string, std::size_t> places;
        for (std::uint32_t i = 0; i < organization().users.size(); ++i) {
            const User& user = organization().users[i];
            if (user.kind != AccountKind::Person || !user.active)
                continue;
            ++m_changes.active;
            const std::string word = readsOf({i});
            if (word.find('r') == std::string::npos)
                continue;
            const auto [at, fresh] = places.try_emplace(word, m_changes.groups.size());
            if (fresh)
                m_changes.groups.push_back(groupOf(word));
            m_changes.groups[at->second].people.push_back({i});
            ++m_changes.people;
        }
        std::stable_sort(m_changes.groups.begin(), m_changes.groups.end(),
                         [](const PeopleGroup& a, const PeopleGroup& b) { return a.cells > b.cells; });
        return std::move(m_changes);
    }

private:
    [[nodiscard]] const Organization& organization() const { return m_core.organization(); }

    /// Is it the first cell in this container?
    [[nodiscard]] bool isFirst(ContainerIndex container)
    {
        const bool first = !m_seen[container.value];
        m_seen[container.value] = true;
        return first;
    }

    /// One letter a class: may the person read there?
    [[nodiscard]] std::string readsOf(UserIndex person) const
    {
        std::string word(m_classes.size(), '-');
        for (std::size_t i = 0; i < m_classes.size(); ++i)
            if (m_core.permissions(person, m_classes[i].example).value_or(ActionSet()).contains(Action::Read))
                word[i] = 'r';
        return word;
    }

    [[nodiscard]] PeopleGroup groupOf(const std::string& word) const
    {
        PeopleGroup group;
        std::vector<bool> apps(organization().apps.size());
        for (std::size_t i = 0; i < m_classes.size(); ++i) {
            if (word[i] != 'r')
                continue;
            group.cells += m_classes[i].cells;
            join(apps, m_classes[i].apps);
            group.containers += m_classes[i].containers;
        }
        group.apps = countMarked(apps);
        return group;
    }

    const access::CompiledOrganization& m_core;
    std::vector<bool> m_seen; ///< by container
    std::vector<ChangedClass> m_classes;
    PeopleChanges m_changes;
};

} // namespace

PeopleChanges peopleChanges(const Preview& preview, std::span<const CellPosition> cells)
{
    return PeopleComparison(preview, cells).run();
}

std::vector<CellPosition> cellsOfPerson(const Preview& preview, std::span<const CellPosition> cells,
                                        access::UserIndex person)
{
    std::vector<CellPosition> read;
    for (const CellPosition position : cells)
        if (preview.after->permissions(person, preview.cell(position).container)
                .value_or(ActionSet())
                .contains(Action::Read))
            read.push_back(position);
    return read;
}

} // namespace gatehouse::preview
