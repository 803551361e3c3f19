// SPDX-License-Identifier: Apache-2.0
#include "models/imports/rows/SchemeRows.h"

#include "models/imports/CellText.h"

namespace gatehouse::imports {

void SchemeRows::bring(Row& row)
{
    const auto scheme = namedElement(m_batch.schemes, row);
    if (!scheme)
        return;
    row.isAbout(*scheme);
    if (!m_names.agree(*scheme, row))
        return;
    setName(m_batch.schemes, *scheme, row);
    addGrant(*scheme, row);
}

void SchemeRows::addGrant(std::size_t scheme, Row& row)
{
    const std::string_view to = row.text(Column::To);
    const std::string_view words = row.text(Column::Actions);
    if (to.empty() && words.empty())
        return; // a scheme that grants nothing
    if (to.empty() || words.empty())
        return row.tellMissing(to.empty() ? Column::To : Column::Actions);
    const auto holder = holderOf(m_batch, row, Column::To);
    const auto actions = actionsOf(words);
    if (!actions)
        row.tell(Column::Actions, "import.unknown-action", {std::string(words)});
    if (!holder || !actions)
        return;
    add(scheme, *holder, *actions);
    if (holder->kind == HolderKind::Role && m_roleNames.insert(holder->name).second)
        m_roles.push_back({holder->name, &row.work(), row.number()});
}

void SchemeRows::add(std::size_t scheme, const Holder& to, ActionSet actions)
{
    auto& grants = grantsOf(scheme);
    const auto [known, isNew] =
        grants.try_emplace(to.toText(), Granted{m_batch.schemes[scheme].grants.size(), actions});
    if (isNew) {
        m_batch.schemes.change(scheme).grants.push_back({.to = to, .actions = actions, .unknownMembers = {}});
    } else if (!known->second.actions.contains(actions)) {
        Grant& grant = m_batch.schemes.change(scheme).grants[known->second.grant];
        grant.actions |= actions - known->second.actions;
        known->second.actions |= actions;
    }
}

std::unordered_map<std::string, SchemeRows::Granted>& SchemeRows::grantsOf(std::size_t scheme)
{
    const auto [known, isNew] = m_granted.try_emplace(scheme);
    if (!isNew)
        return known->second;
    const std::vector<Grant>& grants = m_batch.schemes[scheme].grants;
    for (std::size_t i = 0; i < grants.size(); ++i)
        known->second.try_emplace(grants[i].to.toText(), Granted{i, {}}).first->second.actions |=
            grants[i].actions;
    return known->second;
}

void SchemeRows::warnOfRoles()
{
    if (m_roles.empty())
        return;
    std::unordered_set<std::string_view> there;
    for (std::size_t i = 0; i < m_batch.containers.size(); ++i)
        for (const RoleActors& role : m_batch.containers[i].roles)
            there.insert(role.role);
    for (const NamedRole& role : m_roles)
        if (!there.contains(role.name))
            role.work->warnings.add({"import.unknown-role",
                                     {},
                                     {role.name},
                                     FaultSeverity::Warning,
                                     Row(*role.work, role.row).position(Column::To)});
}

} // namespace gatehouse::imports
