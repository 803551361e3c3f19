// SPDX-License-Identifier: Apache-2.0
#include "models/access/Factors.h"

namespace gatehouse::access {

namespace {

constexpr std::uint8_t inactiveLetter = 64, unknownLetter = 32, nobodyLetter = 128;

constexpr unsigned appBits = 13, letterBits = 8, personBits = 32;

/// Numbers of so many bits each, side by side.
class Packed
{
public:
    void add(std::uint32_t value, unsigned bits) { m_number = m_number << bits | value; }
    [[nodiscard]] std::uint64_t number() const { return m_number; }

private:
    std::uint64_t m_number = 0;
};

std::uint8_t letterOfPermission(const std::optional<Permission>& permission)
{
    if (!permission)
        return nobodyLetter;
    if (permission->inactive)
        return inactiveLetter;
    return permission->known ? permission->actions.bits() : unknownLetter;
}

} // namespace

Factors::Factors(const Tables& tables)
    : m_tables(tables)
    , m_byClass(tables.classCount())
{}

std::uint64_t Factors::of(AppIndex app, ContainerIndex container, As as)
{
    const Product product = m_tables.container(container).product;
    Packed packed;
    packed.add(ofApp(app, product), appBits);
    packed.add(letterOfPermission(m_tables.appUserPermission(app, container)), letterBits);
    packed.add(ofActing(container, as), personBits);
    return packed.number();
}

/// Of the scopes only what they give in the product counts, as no operation is asked.
std::uint32_t Factors::ofApp(AppIndex app, Product product) const
{
    const App& installed = m_tables.organization().apps[app.value];
    const ScopePower& power = m_tables.app(app).scopes.in(product);
    Packed packed;
    packed.add(static_cast<std::uint32_t>(product), 1);
    packed.add(static_cast<std::uint32_t>(installed.framework), 2);
    packed.add(installed.enabled ? 1 : 0, 1);
    packed.add(installed.eligible ? (*installed.eligible ? 2 : 1) : 0, 2);
    packed.add(power.known ? 1 : 0, 1);
    packed.add(power.known && power.actAsUser ? 1 : 0, 1);
    packed.add(power.known ? power.actions.bits() : 0, actionCount);
    return static_cast<std::uint32_t>(packed.number());
}

std::uint32_t Factors::ofActing(ContainerIndex container, As as)
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

std::uint32_t Factors::ofPeople(ContainerIndex container)
{
    std::optional<std::uint32_t>& known = m_byClass[m_tables.container(container).permissionClass];
    if (!known)
        known = m_candidateIds
                    .try_emplace(candidates(container), static_cast<std::uint32_t>(m_candidateIds.size()))
                    .first->second;
    return *known;
}

Factors::Candidates Factors::candidates(ContainerIndex container) const
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
