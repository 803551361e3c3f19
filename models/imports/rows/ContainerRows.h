// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Claims.h"
#include "models/imports/rows/References.h"

namespace gatehouse::imports {

/// A container a row. Labels are only added.
class ContainerRows
{
public:
    explicit ContainerRows(Batch& batch)
        : m_batch(batch)
    {}

    void bring(Row& row);
    /// What shows only when all tables of containers are in.
    void finish();

private:
    [[nodiscard]] std::optional<std::size_t> elementOf(Row& row, const ContainerPlace& place);
    [[nodiscard]] std::optional<std::size_t> added(Row& row, const ContainerPlace& place);
    void setMembers(std::size_t container, Row& row, const ContainerPlace& place);
    void addLabels(std::size_t container, Row& row);
    [[nodiscard]] bool moved(std::size_t container) const;

    Batch& m_batch;
    Claims m_claims;
};

} // namespace gatehouse::imports
