// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/PermissionGroups.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace gatehouse::ui {

namespace {

/// The same text exactly where permissions, grants and scheme are the same.
std::string keyOf(const access::AppUserPermissions& permissions, const Container& container)
{
    std::string key = container.scheme ? container.scheme->value : std::string();
    const auto add = [&key](std::string_view part) { (key += '\n') += part; };
    if (permissions.actions)
        for (const Action action : allActions)
            add(permissions.actions->contains(action) ? "+" : "-");
    for (const access::HeldGrant& grant : permissions.grants) {
        add(grant.evidence.code);
        for (const std::string& argument : grant.evidence.arguments)
            add(argument);
    }
    return key;
}

} // namespace

std::vector<PermissionGroup> permissionGroups(const access::CompiledOrganization& core, access::AppIndex app)
{
    std::vector<PermissionGroup> groups;
    std::unordered_map<std::string, std::size_t> places;
    const std::vector<Container>& containers = core.organization().containers;
    for (std::uint32_t index = 0; index < containers.size(); ++index) {
        if (!core.applicable(app, {index}))
            continue;
        access::AppUserPermissions permissions = core.appUserPermissions(app, {index});
        const auto [place, isNew] = places.emplace(keyOf(permissions, containers[index]), groups.size());
        if (isNew)
            groups.push_back({std::move(permissions), {}});
        groups[place->second].containers.push_back({index});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const PermissionGroup& a, const PermissionGroup& b) {
        return a.containers.size() > b.containers.size();
    });
    return groups;
}

} // namespace gatehouse::ui
