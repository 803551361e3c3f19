// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Edits.h"
#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"
#include "models/organization/ReferenceCheck.h"
#include "tests/models/organization/RandomEdits.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <regex>
#include <set>

namespace gatehouse::test {
namespace {

class EveryEdit : public testing::TestWithParam<EditKind>
{};

/// Names of the functions in a header that give an `Edit`.
std::set<std::string> editFunctionsIn(const char* header)
{
    std::ifstream file(std::filesystem::path(GATEHOUSE_SOURCE) / header);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::regex function(R"(nodiscard\]\]\s+Edit\s+(\w+)\()");
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), function), end; at != end; ++at)
        names.insert((*at)[1]);
    return names;
}

TEST_P(EveryEdit, RevertedGivesTheStateBeforeAndAppliedAgainTheStateAfter)
{
    std::size_t effective = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        OrganizationGenerator random(seed);
        const Organization before = random.organization();
        const Edit edit = GetParam().make(random, before);
        effective += edit.empty() ? 0 : 1;
        Organization state = before;
        edit.apply(state);
        const Organization after = state;
        ASSERT_EQ(after != before, !edit.empty()) << "seed " << seed;
        ASSERT_TRUE(checkReferences(after, 1).empty()) << "seed " << seed;
        edit.revert(state);
        ASSERT_EQ(state, before) << "seed " << seed;
        ASSERT_EQ(writeOrganization(state), writeOrganization(before)) << "seed " << seed;
        edit.apply(state);
        ASSERT_EQ(state, after) << "seed " << seed;
    }
    EXPECT_GE(effective, 10U);
}

INSTANTIATE_TEST_SUITE_P(Edits, EveryEdit, testing::ValuesIn(allEditKinds()),
                         [](const auto& kind) { return std::string(kind.param.name); });

// Whoever adds a kind of edit adds it to the table, so that the properties above hold for it.
TEST(EditHistory, KnowsEveryFunctionThatMakesAnEdit)
{
    std::set<std::string> declared = editFunctionsIn("models/organization/Edits.h");
    declared.merge(editFunctionsIn("models/organization/PolicyEdits.h"));
    std::set<std::string> known;
    for (const EditKind& kind : allEditKinds())
        known.emplace(kind.name);
    EXPECT_EQ(known, declared);
}

// Issue 4, point 1: five hundred edits of every kind, undone one by one, give the bytes of every state on the
// way back, and redone those on the way forward. Every state is a file that can be read.
TEST(EditHistory, OfFiveHundredEditsIsUndoneAndRedoneByteForByte)
{
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        OrganizationGenerator random(seed);
        Organization state = random.organization();
        std::vector<std::size_t> files{std::hash<std::string>()(writeOrganization(state))};
        const std::string first = writeOrganization(state);
        std::vector<Edit> history;
        while (history.size() < 500) {
            const EditKind& kind = allEditKinds()[random.below(allEditKinds().size())];
            Edit edit = kind.make(random, state);
            if (edit.empty())
                continue;
            edit.apply(state);
            ASSERT_TRUE(checkReferences(state, 1).empty()) << kind.name << " seed " << seed;
            history.push_back(std::move(edit));
            files.push_back(std::hash<std::string>()(writeOrganization(state)));
        }
        const std::string last = writeOrganization(state);
        ASSERT_EQ(readOrganization(last).value().organization, state) << "seed " << seed;
        for (std::size_t step = history.size(); step-- > 0;) {
            history[step].revert(state);
            ASSERT_EQ(std::hash<std::string>()(writeOrganization(state)), files[step])
                << "seed " << seed << ' ' << step;
        }
        EXPECT_EQ(writeOrganization(state), first) << "seed " << seed;
        for (const Edit& edit : history)
            edit.apply(state);
        EXPECT_EQ(writeOrganization(state), last) << "seed " << seed;
        edits::joined(history).revert(state);
        EXPECT_EQ(writeOrganization(state), first) << "seed " << seed;
    }
}

} // namespace
} // namespace gatehouse::test
