// SPDX-License-Identifier: Apache-2.0
#include "models/imports/rows/GroupRows.h"

#include "models/imports/CellText.h"

namespace gatehouse::imports {

void GroupRows::bring(Row& row)
{
    const auto group = namedElement(m_batch.groups, row);
    if (!group)
        return;
    row.isAbout(*group);
    if (!m_names.agree(*group, row))
        return;
    setName(m_batch.groups, *group, row);
    addMembers(*group, row);
}

/// The whole cell may be one name with a comma in it ("Okello, Ines"); else it is a list.
void GroupRows::addMembers(std::size_t group, Row& row)
{
    const std::string_view text = row.text(Column::Members);
    if (const auto match = matchOf(m_batch.users, text); match.count == 1)
        return addMember(group, match.element);
    for (const std::string_view part : listParts(text))
        if (const auto user = userOf(m_batch, row, Column::Members, part))
            addMember(group, *user);
}

void GroupRows::addMember(std::size_t group, std::size_t user)
{
    learnMembers(group);
    if (isNewMember(group, user))
        m_batch.groups.change(group).members.push_back(m_batch.users[user].id);
}

void GroupRows::learnMembers(std::size_t group)
{
    if (!m_learned.insert(group).second)
        return;
    for (const UserId& member : m_batch.groups[group].members)
        isNewMember(group, m_batch.users.ids.find(member.value).element);
}

bool GroupRows::isNewMember(std::size_t group, std::size_t user)
{
    return m_members.insert((std::uint64_t{group} << 32U) | std::uint64_t{user}).second;
}

} // namespace gatehouse::imports
