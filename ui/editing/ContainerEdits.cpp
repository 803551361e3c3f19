// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/ContainerEdits.h"

#include <algorithm>
#include <set>

namespace gatehouse::ui::containerEdits {

namespace {

/// One edit that changes each of the containers. They stay where they are, so each part fits the same state.
template <class Change>
Edit changed(const Organization& state, const ContainerIds& ids, Change change)
{
    const std::set<ContainerId> wanted(ids.begin(), ids.end());
    std::vector<Edit> parts;
    for (std::size_t index = 0; index < state.containers.size(); ++index) {
        if (!wanted.contains(state.containers[index].id))
            continue;
        Container after = state.containers[index];
        change(after);
        parts.push_back(edits::replaceContainer(state, index, std::move(after)));
    }
    return edits::joined(parts);
}

RoleActors& roleOf(Container& container, const std::string& role)
{
    const auto found = std::ranges::find(container.roles, role, &RoleActors::role);
    if (found != container.roles.end())
        return *found;
    return container.roles.emplace_back(RoleActors{role, {}});
}

} // namespace

Edit addLabel(const Organization& state, const ContainerIds& ids, const std::string& label)
{
    return changed(state, ids, [&](Container& container) {
        if (std::ranges::find(container.labels, label) == container.labels.end())
            container.labels.push_back(label);
    });
}

Edit removeLabel(const Organization& state, const ContainerIds& ids, const std::string& label)
{
    return changed(state, ids, [&](Container& container) { std::erase(container.labels, label); });
}

Edit setScheme(const Organization& state, const ContainerIds& ids, const std::optional<SchemeId>& scheme)
{
    return changed(state, ids, [&](Container& container) { container.scheme = scheme; });
}

Edit addRole(const Organization& state, const ContainerId& id, const std::string& role)
{
    return changed(state, {id}, [&](Container& container) { roleOf(container, role); });
}

Edit removeRole(const Organization& state, const ContainerId& id, const std::string& role)
{
    return changed(state, {id}, [&](Container& container) {
        std::erase_if(container.roles, [&](const RoleActors& actors) { return actors.role == role; });
    });
}

Edit addActor(const Organization& state, const ContainerId& id, const std::string& role, const Holder& actor)
{
    return changed(state, {id}, [&](Container& container) {
        RoleActors& actors = roleOf(container, role);
        if (std::ranges::find(actors.actors, actor) == actors.actors.end())
            actors.actors.push_back(actor);
    });
}

Edit removeActor(const Organization& state, const ContainerId& id, const std::string& role,
                 const Holder& actor)
{
    return changed(state, {id}, [&](Container& container) {
        for (RoleActors& actors : container.roles)
            if (actors.role == role)
                std::erase(actors.actors, actor);
    });
}

Edit setFacts(const Organization& state, const ContainerId& id, const Facts& facts)
{
    return changed(state, {id}, [&](Container& container) {
        container.key = facts.key;
        container.name = facts.name;
        container.nativeId = facts.nativeId;
    });
}

Edit addScheme(const Organization& state, const Scheme& scheme, const ContainerIds& users)
{
    return edits::joined({edits::addScheme(state, scheme), setScheme(state, users, scheme.id)});
}

SchemeId unusedSchemeId(const Organization& state)
{
    std::set<SchemeId> used;
    for (const Scheme& scheme : state.schemes)
        used.insert(scheme.id);
    for (std::size_t number = state.schemes.size() + 1;; ++number)
        if (SchemeId id("s-" + std::to_string(number)); !used.contains(id))
            return id;
}

std::size_t usersOf(const Organization& state, const SchemeId& scheme)
{
    return static_cast<std::size_t>(std::ranges::count(state.containers, scheme, &Container::scheme));
}

} // namespace gatehouse::ui::containerEdits
