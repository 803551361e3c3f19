// SPDX-License-Identifier: Apache-2.0
#include "models/access/PermissionFactor.h"

namespace gatehouse::access {

namespace {

constexpr std::uint8_t inactiveLetter = 64, unknownLetter = 32, nobodyLetter = 128;

std::uint8_t letterOfPermission(const std::optional<Permission>& permission)
{
    if (!permission)
        return nobodyLetter;
    if (permission->inactive)
        return inactiveLetter;
    return permission->known ? permission->actions.bits() : unknownLetter;
}

} // namespace

PermissionFactors::PermissionFactors(const Tables& tables)
    : m_tables(tables)
    , m_byClass(tables.classCount())
{}

std::uint64_t PermissionFactors::of(AppIndex app, ContainerIndex container, As as)
{
    constexpr unsigned besideAppUser = 8;
    return letterOfPermission(m_tables.appUserPermission(app, container)) |
           std::uint64_t{ofActing(container, as)} << besideAppUser;
}

std::uint32_t PermissionFactors::ofActing(ContainerIndex container, As as)
{
    switch (as.kind) {
    case ActsAs::App:
        return 0;
    case ActsAs::User:
    case ActsAs::Browser:
        return letterOfPermission(m_tables.permissions(container).of(as.person, m_tables.accounts()));
    case ActsAs::AnyPerson:
        return ofPeople(container);
    case ActsAs::Anonymous:
        break;
    }
    return letterOfPermission(m_tables.permissions(container).ofAnonymous());
}

std::uint32_t PermissionFactors::ofPeople(ContainerIndex container)
{
    std::optional<std::uint32_t>& known = m_byClass[m_tables.container(container).permissionClass];
    if (!known)
        known = m_candidateIds
                    .try_emplace(candidates(container), static_cast<std::uint32_t>(m_candidateIds.size()))
                    .first->second;
    return *known;
}

PermissionFactors::Candidates PermissionFactors::candidates(ContainerIndex container) const
{
    const PermissionClass& permissions = m_tables.permissions(container);
    const auto letter = [&](std::optional<UserIndex> person) {
        return person ? letterOfPermission(permissions.of(*person, m_tables.accounts())) : nobodyLetter;
    };
    Candidates made{letter(m_tables.accounts().firstActivePerson())};
    for (const Action action : allActions)
        made[1 + static_cast<std::size_t>(action)] = letter(permissions.firstPersonWith(action));
    return made;
}

} // namespace gatehouse::access
