// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/PolicyState.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace gatehouse::access {

/// The policy factor of the matrix: containers under the same active policies share a column, apps that the
/// same policies match share a row, so that even a large matrix has few of both. Filled while compiling, then
/// immutable.
class PolicyTable
{
public:
    explicit PolicyTable(const Organization& organization);

    using Row = std::uint32_t;
    using Column = std::uint32_t;

    [[nodiscard]] Row rowOf(const AppKey& key);
    [[nodiscard]] Row rowOfUnnamedApp();
    [[nodiscard]] Column columnOf(const Container& container);
    [[nodiscard]] Column columnOfFutureContainer(const ProductInstance& instance);
    /// Fills the table; after it nothing may be added.
    void freeze();

    [[nodiscard]] BlockState state(Row row, Column column) const
    {
        return m_states[row * m_columns.size() + column];
    }
    /// Active policies that cover the column, in file order.
    [[nodiscard]] const std::vector<PolicyIndex>& covering(Column column) const { return *m_columns[column]; }
    /// Those of them that match the row.
    [[nodiscard]] std::vector<PolicyIndex> matching(Row row, Column column) const;

private:
    using PolicySet = std::vector<PolicyIndex>;
    Row internRow(PolicySet policies);
    Column internColumn(PolicySet policies);
    void addCoverage();

    const Organization* m_organization;
    PolicySet m_everywhere; ///< active, coverage organization
    std::map<ProductInstance, PolicySet> m_byProduct;
    std::unordered_map<std::string, PolicySet> m_byContainer;
    std::map<PolicySet, Row> m_rowIds;
    std::map<PolicySet, Column> m_columnIds;
    std::vector<const PolicySet*> m_rows; ///< into the keys of the maps, which do not move
    std::vector<const PolicySet*> m_columns;
    std::vector<BlockState> m_states; ///< row by row
};

} // namespace gatehouse::access
