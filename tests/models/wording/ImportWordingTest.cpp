// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ImportWording.h"

#include "models/wording/Wording.h"

#include <gtest/gtest.h>
#include <set>

namespace {

using namespace gatehouse;

TEST(ImportWording, NamesEveryColumnOfEveryTableOnce)
{
    for (const imports::TableKind kind : imports::allTableKinds) {
        EXPECT_FALSE(wording::name(kind).isEmpty());
        EXPECT_FALSE(wording::description(kind).isEmpty());
        std::set<QString> names;
        for (const imports::ColumnSpec& spec : imports::columnsOf(kind)) {
            names.insert(wording::name(kind, spec.column));
            EXPECT_FALSE(wording::description(kind, spec.column).isEmpty()) << spec.name;
        }
        EXPECT_EQ(names.size(), imports::columnsOf(kind).size());
        EXPECT_FALSE(names.contains(QString()));
    }
    EXPECT_TRUE(wording::name(imports::TableKind::People, imports::Column::Scopes).isEmpty());
}

TEST(ImportWording, SaysWhatIsWrongInATable)
{
    const Fault fault{
        .code = "import.duplicate-row", .pointer = {}, .arguments = {"u\n1", "7"}, .position = {}};
    EXPECT_EQ(wording::sentence(fault).toStdString(), "“u\\u000A1” stands twice in this table");
}

} // namespace
