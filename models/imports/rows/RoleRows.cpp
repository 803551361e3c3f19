// SPDX-License-Identifier: Apache-2.0
#include "models/imports/rows/RoleRows.h"

#include "models/imports/CellText.h"

namespace gatehouse::imports {

void RoleRows::bring(Row& row)
{
    for (const Column column : {Column::Container, Column::Role, Column::Actor})
        if (row.text(column).empty())
            row.tellMissing(column);
    if (row.refused())
        return;
    const auto container = containerOf(row);
    const auto actor = actorOf(m_batch, row, Column::Actor);
    if (!container || !actor || row.refused())
        return;
    row.isAbout(*container);
    if (add(*container, row.string(Column::Role), *actor))
        m_additions[&row.work()].insert(row.number());
}

const std::unordered_set<std::size_t>& RoleRows::additionsOf(const TableWork& work)
{
    return m_additions[&work];
}

/// By id, by key on the site and product that the row names, or by name.
std::optional<std::size_t> RoleRows::containerOf(Row& row) const
{
    const std::string_view text = row.text(Column::Container);
    const ContainerPlace place{siteOf(m_batch, row), productOfRow(row), text};
    if (row.refused())
        return std::nullopt;
    const auto& containers = m_batch.containers;
    for (const NameIndex::Match match :
         {containers.ids.find(text), containers.find(place), containers.names.find(text)})
        if (match.count > 0)
            return oneOf(match, row, Column::Container, text, "");
    row.tell(Column::Container, "import.unknown-container", {std::string(text)});
    return std::nullopt;
}

bool RoleRows::add(std::size_t container, const std::string& name, const Holder& actor)
{
    Roles& roles = rolesOf(container);
    const auto [known, isNew] = roles.try_emplace(name, Role{m_batch.containers[container].roles.size(), {}});
    if (!known->second.actors.insert(actor.toText()).second)
        return false;
    Container& changed = m_batch.containers.change(container);
    if (isNew)
        changed.roles.push_back({.role = name, .actors = {}});
    changed.roles[known->second.index].actors.push_back(actor);
    return true;
}

RoleRows::Roles& RoleRows::rolesOf(std::size_t container)
{
    const auto [known, isNew] = m_roles.try_emplace(container);
    if (!isNew)
        return known->second;
    const std::vector<RoleActors>& roles = m_batch.containers[container].roles;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        Role& role = known->second.try_emplace(roles[i].role, Role{i, {}}).first->second;
        for (const Holder& actor : roles[i].actors)
            role.actors.insert(actor.toText());
    }
    return known->second;
}

} // namespace gatehouse::imports
