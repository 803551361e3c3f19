// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Edit.h"

#include <stdexcept>
#include <type_traits>
#include <utility>

namespace gatehouse {
namespace {

template <class T>
std::vector<T>& listOf(Organization& organization)
{
    if constexpr (std::is_same_v<T, Site>)
        return organization.sites;
    else if constexpr (std::is_same_v<T, User>)
        return organization.users;
    else if constexpr (std::is_same_v<T, Group>)
        return organization.groups;
    else if constexpr (std::is_same_v<T, Scheme>)
        return organization.schemes;
    else if constexpr (std::is_same_v<T, Container>)
        return organization.containers;
    else if constexpr (std::is_same_v<T, App>)
        return organization.apps;
    else if constexpr (std::is_same_v<T, Policy>)
        return organization.policies;
    else if constexpr (std::is_same_v<T, Draft>)
        return organization.drafts;
    else if constexpr (std::is_same_v<T, Review>)
        return organization.reviews;
    else if constexpr (std::is_same_v<T, AcceptedFinding>)
        return organization.acceptedFindings;
    else if constexpr (std::is_same_v<T, PublishedVersion>)
        return organization.publishedVersions;
    else if constexpr (std::is_same_v<T, Scenario>)
        return organization.scenarios;
    else if constexpr (std::is_same_v<T, AppPair>)
        return organization.appPairs;
    else
        return organization.noticeTemplates;
}

void requireFit(bool fits)
{
    if (!fits)
        throw std::logic_error("an edit was applied to a state it was not made for");
}

/// Turns `from` into `to` at this place; either may be missing, which inserts or removes.
template <class T>
void turn(std::vector<T>& list, std::size_t index, const std::optional<T>& from, const std::optional<T>& to)
{
    const auto place = static_cast<std::ptrdiff_t>(index);
    requireFit(from ? index < list.size() && list[index] == *from : index <= list.size());
    if (from && to)
        list[index] = *to;
    else if (to)
        list.insert(list.begin() + place, *to);
    else if (from)
        list.erase(list.begin() + place);
}

void turn(Organization& organization, const OrganizationProperties& from, const OrganizationProperties& to)
{
    requireFit(organization.properties == from);
    organization.properties = to;
}

struct ApplyChange
{
    Organization& organization;
    void operator()(const PropertiesChange& change) const { turn(organization, change.before, change.after); }
    template <class T>
    void operator()(const ElementChange<T>& change) const
    {
        turn(listOf<T>(organization), change.index, change.before, change.after);
    }
};

struct RevertChange
{
    Organization& organization;
    void operator()(const PropertiesChange& change) const { turn(organization, change.after, change.before); }
    template <class T>
    void operator()(const ElementChange<T>& change) const
    {
        turn(listOf<T>(organization), change.index, change.after, change.before);
    }
};

} // namespace

Edit::Edit(std::vector<Change> changes)
    : m_changes(std::move(changes))
{}

void Edit::apply(Organization& organization) const
{
    for (const Change& change : m_changes)
        std::visit(ApplyChange{organization}, change);
}

void Edit::revert(Organization& organization) const
{
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change)
        std::visit(RevertChange{organization}, *change);
}

} // namespace gatehouse
