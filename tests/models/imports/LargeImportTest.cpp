// SPDX-License-Identifier: Apache-2.0
#include "tests/models/imports/Tables.h"

#include <ctime>
#include <iostream>

namespace gatehouse::imports::test {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t lines = 10'000; // the same work, in bearable time
#else
constexpr std::size_t lines = 100'000;
#endif

std::string containerLines()
{
    std::string text = "site,product,key,name,scheme,labels\n";
    for (std::size_t i = 0; i < lines; ++i)
        text += "main,jira,K" + std::to_string(i) + ",\"Project, \"\"" + std::to_string(i) +
                "\"\"\",Plain,finance\n";
    return text;
}

Tables largeBatch()
{
    std::string people = "id,name,active\n";
    std::string groups = "group,members\n";
    std::string roles = "container,role,actor\n";
    for (std::size_t i = 0; i < lines; ++i) {
        const std::string number = std::to_string(i);
        people += "u" + number + ",Person " + number + ",yes\n";
        groups += (i % 2 == 0 ? "everyone," : "staff,") + ("Person " + number) + "\n";
        roles += "K" + number + ",Users,everyone\n";
    }
    Tables tables;
    tables.add(TableKind::Roles, roles).add(TableKind::Containers, containerLines());
    tables.add(TableKind::Groups, groups).add(TableKind::People, people);
    tables.add(TableKind::Schemes, "name,to,actions\nPlain,everyone,view\nPlain,role:Users,write\n");
    return tables;
}

/// Counts what it is told and cancels after so many looks.
class Watching final : public Progress
{
public:
    explicit Watching(std::size_t cancelAfter)
        : m_cancelAfter(cancelAfter)
    {}
    void report(std::size_t done, std::size_t total) override
    {
        EXPECT_LE(m_done, done);
        EXPECT_LE(done, total);
        m_done = done;
        ++reports;
    }
    [[nodiscard]] bool cancelled() const override { return reports > m_cancelAfter; }

    std::size_t reports = 0;

private:
    std::size_t m_cancelAfter;
    std::size_t m_done = 0;
};

/// Tells processor time, which other work on the machine does not change.
class Stopwatch
{
public:
    void tell(const char* what)
    {
        const std::clock_t now = std::clock();
        std::cout << what << ": " << (now - m_start) * 1'000 / CLOCKS_PER_SEC << " ms\n";
        m_start = now;
    }

private:
    std::clock_t m_start = std::clock();
};

TEST(LargeImport, BringsInAHundredThousandLinesOfEachTable)
{
    const Organization state = twoSites();
    Stopwatch watch;
    const std::string text = containerLines();
    watch.tell("lines of one table written");
    EXPECT_EQ(tableOf(text).rowCount(), lines);
    watch.tell("read");
    const Tables tables = largeBatch();
    watch.tell("lines of all tables written and read");
    Watching progress(1'000'000);
    const ImportPlan plan = planImport(state, tables.inputs(), progress);
    watch.tell("planned");
    Organization result = state;
    plan.edit.apply(result);
    watch.tell("applied");
    EXPECT_EQ(toTexts(plan.errors), std::vector<std::string>{});
    EXPECT_EQ(result.containers.size(), lines);
    EXPECT_EQ(result.containers.back().name, "Project, \"" + std::to_string(lines - 1) + "\"");
    EXPECT_EQ(result.containers.back().roles[0].actors[0].name, "everyone");
    EXPECT_EQ(result.groups[0].members.size(), lines / 2);
    EXPECT_GE(progress.reports, 4 * lines / 1'000);
    plan.edit.revert(result);
    EXPECT_EQ(result, state);
}

TEST(LargeImport, CancelledAnywhereLeavesNothing)
{
    const Organization state = twoSites();
    const Tables tables = largeBatch();
    constexpr std::size_t looks = 4 * lines / 1'000;
    for (const std::size_t after : {std::size_t{0}, std::size_t{1}, looks / 4, looks / 2, looks - 1}) {
        Watching progress(after);
        const ImportPlan plan = planImport(state, tables.inputs(), progress);
        EXPECT_EQ(toTexts(plan.errors), std::vector<std::string>{"0 - import.cancelled"});
        EXPECT_TRUE(plan.edit.empty());
        EXPECT_EQ(progress.reports, after + 1);
    }
    const std::string text = containerLines();
    Watching progress(lines / 2'000);
    const auto table = readTable(text, {}, progress);
    ASSERT_FALSE(table.has_value());
    EXPECT_EQ(table.error()[0].code, "import.cancelled");
}

/// Work that grows with the square of the input would take minutes here.
TEST(LargeImport, IsLinearInHostileTables)
{
    const Organization state = twoSites();
    std::string roles = "container,role,actor\n";
    std::string schemes = "name,to,actions\n";
    std::string sameKey = "id,site,product,key\n";
    std::string labels = "id,site,product,key,labels\nl,s1,jira,L,";
    for (std::size_t i = 0; i < lines; ++i) {
        const std::string number = std::to_string(i);
        roles += "one,Role " + number + ",u\n";
        schemes += "s,role:" + number + ",view\n";
        sameKey += number + ",s1,jira,K\n";
        labels += number + ';';
    }
    const ImportPlan plan = Tables()
                                .add(TableKind::People, "id\nu\n")
                                .add(TableKind::Schemes, schemes)
                                .add(TableKind::Containers, "id,site,product,key\none,s1,jira,ONE\n")
                                .add(TableKind::Containers, labels + "\n")
                                .add(TableKind::Roles, roles)
                                .plan(state);
    EXPECT_EQ(plan.errors.size(), 0U);
    EXPECT_EQ(Tables().add(TableKind::Containers, sameKey).plan(state).errors.size(), 1'001U);
}

} // namespace
} // namespace gatehouse::imports::test
