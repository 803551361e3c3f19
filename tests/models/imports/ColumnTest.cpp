// SPDX-License-Identifier: Apache-2.0
#include "tests/models/imports/Tables.h"

#include <algorithm>
#include <set>

namespace gatehouse::imports::test {
namespace {

using Texts = std::vector<std::string>;

/// "id=0 name=2": what each column of a kind is matched with.
std::string matched(TableKind kind, const Texts& header)
{
    const ColumnMatching matching = matchColumns(kind, header);
    std::string text;
    for (std::size_t i = 0; i < matching.columns.size(); ++i)
        if (matching.columns[i])
            text += (text.empty() ? "" : " ") + std::string(columnsOf(kind)[i].name) + '=' +
                    std::to_string(*matching.columns[i]);
    return text;
}

TEST(Columns, MatchByNameThenBySynonym)
{
    EXPECT_EQ(matched(TableKind::People, {"User id", "User name", "email", "User status"}),
              "id=0 name=1 active=3");
    EXPECT_EQ(matched(TableKind::People, {"E-Mail", "Display_Name"}), "id=0 name=1");
    EXPECT_EQ(matched(TableKind::Containers, {"Project key", "Project name", "Project id", "Site URL"}),
              "site=3 nativeId=2 key=0 name=1");
    EXPECT_EQ(matched(TableKind::Containers, {"KEY", "Space Key"}), "key=0");
    EXPECT_EQ(matched(TableKind::Groups, {"Group name", "User id"}), "name=0 members=1");
    EXPECT_EQ(matched(TableKind::Roles, {"Project key", "Project role", "Group"}),
              "container=0 role=1 actor=2");
    EXPECT_EQ(matched(TableKind::Apps, {"App key", "Vendor name", "Installed on", "nothing"}),
              "key=0 vendor=1 installedAt=2");
    EXPECT_EQ(matched(TableKind::People, {"id", "id"}), "id=0");
    EXPECT_EQ(unmatchedColumns(matchColumns(TableKind::People, Texts{"x", "id", ""}), 3),
              (std::vector<std::size_t>{0, 2}));
}

TEST(Columns, EveryColumnMatchesItsOwnNameAndHasOneOfEachKind)
{
    for (const TableKind kind : allTableKinds) {
        Texts names;
        std::set<Column> columns;
        for (const ColumnSpec& spec : columnsOf(kind)) {
            names.emplace_back(spec.name);
            columns.insert(spec.column);
            EXPECT_FALSE(spec.example.empty());
        }
        EXPECT_EQ(columns.size(), columnsOf(kind).size());
        const ColumnMatching matching = matchColumns(kind, names);
        for (std::size_t i = 0; i < names.size(); ++i)
            EXPECT_EQ(matching.columns[i], i) << names[i];
        EXPECT_EQ(guessKind(names), kind);
    }
}

TEST(Columns, TellTheKindOfTheirTable)
{
    EXPECT_EQ(guessKind(Texts{"User id", "User name", "email", "User status"}), TableKind::People);
    EXPECT_EQ(guessKind(Texts{"Name", "Account ID", "Status"}), TableKind::People);
    EXPECT_EQ(guessKind(Texts{"Group name", "User id", "User name", "Email", "User status"}),
              TableKind::Groups);
    EXPECT_EQ(guessKind(Texts{"Project key", "Project name", "Permission scheme"}), TableKind::Containers);
    EXPECT_EQ(guessKind(Texts{"Space key", "Space name"}), TableKind::Containers);
    EXPECT_EQ(guessKind(Texts{"Permission scheme", "Granted to", "Permission"}), TableKind::Schemes);
    EXPECT_EQ(guessKind(Texts{"Project", "Role", "User"}), TableKind::Roles);
    EXPECT_EQ(guessKind(Texts{"App key", "App name", "Version"}), TableKind::Apps);
    EXPECT_EQ(guessKind(Texts{"id", "name"}), std::nullopt);
    EXPECT_EQ(guessKind(Texts{}), std::nullopt);
}

TEST(Columns, TellTheProduct)
{
    EXPECT_EQ(productOfHeader(Texts{"Project key"}), Product::Jira);
    EXPECT_EQ(productOfHeader(Texts{"Space name", "key"}), Product::Confluence);
    EXPECT_EQ(productOfHeader(Texts{"key", "name"}), std::nullopt);
}

} // namespace
} // namespace gatehouse::imports::test
