// SPDX-License-Identifier: Apache-2.0
#include "models/imports/rows/PeopleRows.h"

#include "models/imports/CellText.h"
#include "models/imports/rows/NamedRows.h"

#include <unordered_set>

namespace gatehouse::imports {

void PeopleRows::bring(Row& row)
{
    const auto user = namedElement(m_batch.users, row);
    if (!user)
        return;
    row.isAbout(*user);
    const Column key = row.text(Column::Id).empty() ? Column::Name : Column::Id;
    if (!m_claims.claim(*user, row, key, row.text(key)))
        return;
    setName(m_batch.users, *user, row);
    setKind(*user, row);
    if (const auto active = booleanOfRow(row, Column::Active))
        m_batch.users.set(*user, &User::active, *active);
}

void PeopleRows::setKind(std::size_t user, Row& row)
{
    const std::string_view text = row.text(Column::Kind);
    if (text.empty())
        return;
    if (const auto kind = accountKindOf(text))
        m_batch.users.set(user, &User::kind, *kind);
    else
        row.tell(Column::Kind, "import.unknown-account-kind", {std::string(text)});
}

/// An installed app acts through its app user, who therefore cannot become a person.
void PeopleRows::finish()
{
    std::unordered_map<std::size_t, std::string> appUsers;
    for (const App& app : m_batch.state.apps)
        if (const auto match = app.user ? m_batch.users.ids.find(app.user->value) : NameIndex::Match{};
            match.count > 0)
            appUsers.emplace(match.element, app.key.value);
    for (const auto& [user, claim] : m_claims.all()) {
        const auto app = appUsers.find(user);
        if (app == appUsers.end() || m_batch.users[user].kind == AccountKind::App)
            continue;
        Row(*claim.work, claim.row)
            .tell(Column::Kind, "import.app-user-is-person", {m_batch.users[user].id.value, app->second});
    }
    m_batch.users.refresh();
}

} // namespace gatehouse::imports
