// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/rows/References.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace gatehouse::imports {

/// An actor of a role in a container a row. Actors are only added.
class RoleRows
{
public:
    explicit RoleRows(Batch& batch)
        : m_batch(batch)
    {}

    void bring(Row& row);
    /// For each row of a table that is not refused: was its actor new?
    [[nodiscard]] const std::unordered_set<std::size_t>& additionsOf(const TableWork& work);

private:
    /// The actors of one role of one container, as texts.
    struct Role
    {
        std::size_t index = 0; ///< among the container's roles
        std::unordered_set<std::string> actors;
    };
    using Roles = std::unordered_map<std::string, Role>;

    [[nodiscard]] std::optional<std::size_t> containerOf(Row& row) const;
    [[nodiscard]] bool add(std::size_t container, const std::string& role, const Holder& actor);
    [[nodiscard]] Roles& rolesOf(std::size_t container);

    Batch& m_batch;
    std::unordered_map<std::size_t, Roles> m_roles; ///< by container
    std::unordered_map<const TableWork*, std::unordered_set<std::size_t>> m_additions;
};

} // namespace gatehouse::imports
