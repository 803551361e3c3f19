// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace gatehouse {

/// One element of one list before and after: no `before` inserts at `index`, no `after` removes from it, both
/// replace. `T` is an element type of `Organization` (`App`, `Policy`, …) and names the list.
template <class T>
struct ElementChange
{
    std::size_t index = 0;
    std::optional<T> before;
    std::optional<T> after;
    bool operator==(const ElementChange&) const = default;
};

struct PropertiesChange
{
    OrganizationProperties before;
    OrganizationProperties after;
    bool operator==(const PropertiesChange&) const = default;
};

using Change = std::variant<PropertiesChange, ElementChange<Site>, ElementChange<User>, ElementChange<Group>,
                            ElementChange<Scheme>, ElementChange<Container>, ElementChange<App>,
                            ElementChange<Policy>, ElementChange<Draft>, ElementChange<Review>,
                            ElementChange<AcceptedFinding>, ElementChange<PublishedVersion>,
                            ElementChange<Scenario>, ElementChange<AppPair>, ElementChange<NoticeTemplate>>;

/// An edit of an organization as a value: changes that are applied in order and reverted in the opposite
/// order. One edit is one undo step, whatever it touches. It was made for one state (by the functions of
/// `Edits.h`, or by the core as a remedy) and fits only that state; `apply` and `revert` check each `before`
/// (or `after`) and throw std::logic_error without touching anything further when it does not fit: that is a
/// defect of the caller, not of the user's input.
class Edit
{
public:
    Edit() = default;
    explicit Edit(std::vector<Change> changes);

    /// True where applying changes nothing.
    [[nodiscard]] bool empty() const { return m_changes.empty(); }
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

    void apply(Organization& organization) const;
    void revert(Organization& organization) const;

    bool operator==(const Edit&) const = default;

private:
    std::vector<Change> m_changes;
};

} // namespace gatehouse
