// SPDX-License-Identifier: Apache-2.0
#include "tests/models/imports/Tables.h"

#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"

namespace gatehouse::imports::test {

std::string toText(const Fault& fault)
{
    std::string text = "- ";
    if (fault.position)
        text = std::to_string(fault.position->line) + ':' + std::to_string(fault.position->column) + ' ';
    text += fault.code;
    for (std::size_t i = 0; i < fault.arguments.size(); ++i)
        text += (i == 0 ? ' ' : '|') + fault.arguments[i];
    return text;
}

std::vector<std::string> toTexts(const std::vector<Fault>& faults)
{
    std::vector<std::string> texts;
    for (const Fault& fault : faults)
        texts.push_back(toText(fault));
    return texts;
}

std::vector<std::string> toTexts(const std::vector<TableFault>& faults)
{
    std::vector<std::string> texts;
    for (const TableFault& fault : faults)
        texts.push_back(std::to_string(fault.table) + ' ' + toText(fault.fault));
    return texts;
}

Table tableOf(std::string_view text, const ReadOptions& options)
{
    NoProgress progress;
    auto table = readTable(text, options, progress);
    if (table)
        return std::move(*table);
    for (const Fault& fault : table.error())
        ADD_FAILURE() << toText(fault);
    return {};
}

Tables& Tables::add(TableKind kind, std::string_view text, Defaults defaults)
{
    m_tables.push_back(tableOf(text));
    const Table& table = m_tables.back();
    m_inputs.push_back({kind, &table, matchColumns(kind, table.header()), std::move(defaults)});
    return *this;
}

ImportPlan Tables::plan(const Organization& state) const
{
    NoProgress progress;
    return planImport(state, m_inputs, progress);
}

Organization after(const Organization& state, const ImportPlan& plan)
{
    EXPECT_EQ(toTexts(plan.errors), std::vector<std::string>{});
    Organization result = state;
    plan.edit.apply(result);
    Organization undone = result;
    plan.edit.revert(undone);
    EXPECT_EQ(writeOrganization(undone), writeOrganization(state));
    const auto read = readOrganization(writeOrganization(result));
    EXPECT_TRUE(read.has_value());
    if (read)
        EXPECT_EQ(read->organization, result);
    else
        ADD_FAILURE() << ::testing::PrintToString(toTexts(read.error()));
    return result;
}

Organization twoSites()
{
    Organization organization;
    organization.properties.id = OrganizationId("o");
    Site first;
    first.id = SiteId("s1");
    first.name = "main";
    first.url = "https://main.example/";
    Site second;
    second.id = SiteId("s2");
    second.name = "side";
    organization.sites = {first, second};
    return organization;
}

} // namespace gatehouse::imports::test
