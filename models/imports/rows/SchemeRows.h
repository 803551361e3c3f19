// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/rows/NamedRows.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace gatehouse::imports {

/// A grant a row. What a scheme grants only grows.
class SchemeRows
{
public:
    explicit SchemeRows(Batch& batch)
        : m_batch(batch)
    {}

    void bring(Row& row);
    void finish() { m_batch.schemes.refresh(); }
    /// Warns of roles that are granted something here and that no container has, once all tables are in.
    void warnOfRoles();

private:
    /// What a holder has in one scheme.
    struct Granted
    {
        std::size_t grant = 0; ///< the first of the scheme's grants to this holder
        ActionSet actions;     ///< of all of them
    };
    struct NamedRole
    {
        std::string name;
        TableWork* work;
        std::size_t row;
    };

    void addGrant(std::size_t scheme, Row& row);
    void add(std::size_t scheme, const Holder& to, ActionSet actions);
    [[nodiscard]] std::unordered_map<std::string, Granted>& grantsOf(std::size_t scheme);

    Batch& m_batch;
    AgreedNames m_names;
    std::unordered_map<std::size_t, std::unordered_map<std::string, Granted>>
        m_granted;                  ///< by scheme and holder
    std::vector<NamedRole> m_roles; ///< each name once
    std::unordered_set<std::string> m_roleNames;
};

} // namespace gatehouse::imports
