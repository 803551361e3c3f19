// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/rows/NamedRows.h"

#include <cstdint>
#include <unordered_set>

namespace gatehouse::imports {

/// A membership a row, or a group with a list of members. Members are only added.
class GroupRows
{
public:
    explicit GroupRows(Batch& batch)
        : m_batch(batch)
    {}

    void bring(Row& row);
    void finish() { m_batch.groups.refresh(); }

private:
    void addMembers(std::size_t group, Row& row);
    void addMember(std::size_t group, std::size_t user);
    void learnMembers(std::size_t group);
    bool isNewMember(std::size_t group, std::size_t user);

    Batch& m_batch;
    AgreedNames m_names;
    std::unordered_set<std::size_t> m_learned;   ///< groups whose members are in `m_members`
    std::unordered_set<std::uint64_t> m_members; ///< group and user, half of the bits each
};

} // namespace gatehouse::imports
