// SPDX-License-Identifier: Apache-2.0
#include "models/access/PolicyTable.h"

#include <algorithm>
#include <iterator>

namespace gatehouse::access {

PolicyTable::PolicyTable(const Organization& organization)
    : m_organization(&organization)
{
    addCoverage();
}

void PolicyTable::addCoverage()
{
    for (std::uint32_t i = 0; i < m_organization->policies.size(); ++i) {
        const Policy& policy = m_organization->policies[i];
        if (policy.status != PolicyStatus::Active)
            continue;
        const auto addOnce = [i](PolicySet& set) {
            if (set.empty() || set.back() != PolicyIndex{i})
                set.push_back(PolicyIndex{i});
        };
        switch (policy.coverage.level) {
        case CoverageLevel::Organization:
            addOnce(m_everywhere);
            break;
        case CoverageLevel::Products:
            for (const ProductInstance& instance : policy.coverage.products)
                addOnce(m_byProduct[instance]);
            break;
        case CoverageLevel::Containers:
            for (const ContainerId& container : policy.coverage.containers)
                addOnce(m_byContainer[container.value]);
            break;
        }
    }
}

PolicyTable::Row PolicyTable::internRow(PolicySet policies)
{
    const auto [at, added] = m_rowIds.try_emplace(std::move(policies), static_cast<Row>(m_rows.size()));
    if (added)
        m_rows.push_back(&at->first);
    return at->second;
}

PolicyTable::Column PolicyTable::internColumn(PolicySet policies)
{
    const auto [at, added] =
        m_columnIds.try_emplace(std::move(policies), static_cast<Column>(m_columns.size()));
    if (added)
        m_columns.push_back(&at->first);
    return at->second;
}

PolicyTable::Row PolicyTable::rowOf(const AppKey& key)
{
    PolicySet set;
    for (std::uint32_t i = 0; i < m_organization->policies.size(); ++i)
        if (m_organization->policies[i].status == PolicyStatus::Active &&
            matches(m_organization->policies[i].rule, key))
            set.push_back(PolicyIndex{i});
    return internRow(std::move(set));
}

PolicyTable::Row PolicyTable::rowOfUnnamedApp()
{
    PolicySet set;
    for (std::uint32_t i = 0; i < m_organization->policies.size(); ++i)
        if (m_organization->policies[i].status == PolicyStatus::Active &&
            matchesUnnamed(m_organization->policies[i].rule))
            set.push_back(PolicyIndex{i});
    return internRow(std::move(set));
}

PolicyTable::Column PolicyTable::columnOf(const Container& container)
{
    PolicySet set = m_everywhere;
    const auto append = [&set](const PolicySet& more) { set.insert(set.end(), more.begin(), more.end()); };
    if (const auto at = m_byProduct.find({container.site, container.product}); at != m_byProduct.end())
        append(at->second);
    if (const auto at = m_byContainer.find(container.id.value); at != m_byContainer.end())
        append(at->second);
    std::ranges::sort(set);
    return internColumn(std::move(set));
}

PolicyTable::Column PolicyTable::columnOfFutureContainer(const ProductInstance& instance)
{
    PolicySet set = m_everywhere;
    if (const auto at = m_byProduct.find(instance); at != m_byProduct.end())
        set.insert(set.end(), at->second.begin(), at->second.end());
    std::ranges::sort(set);
    return internColumn(std::move(set));
}

void PolicyTable::freeze()
{
    m_states.reserve(m_rows.size() * m_columns.size());
    for (Row row = 0; row < m_rows.size(); ++row)
        for (Column column = 0; column < m_columns.size(); ++column)
            m_states.push_back(decideStatements(*m_organization, matching(row, column)).state);
}

std::vector<PolicyIndex> PolicyTable::matching(Row row, Column column) const
{
    std::vector<PolicyIndex> both;
    std::ranges::set_intersection(*m_rows[row], *m_columns[column], std::back_inserter(both));
    return both;
}

} // namespace gatehouse::access
