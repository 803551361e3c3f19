// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/Questions.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

access::GateResult personGate(const access::CompiledOrganization& core, access::ContainerIndex container,
                              std::uint32_t person, Action action)
{
    const access::Explanation explanation = core.explain(
        {.app = {0}, .container = container, .demand = action, .as = {access::ActsAs::User, {person}}});
    return explanation.gates[static_cast<std::size_t>(access::Gate::ContextUser)].result;
}

/// Counts people one by one, through the gate that judges each.
std::optional<access::PeopleCount> countedOneByOne(const access::CompiledOrganization& core,
                                                   access::ContainerIndex container, Action action)
{
    access::PeopleCount count;
    const std::vector<User>& users = core.organization().users;
    for (std::uint32_t person = 0; person < users.size(); ++person) {
        if (users[person].kind != AccountKind::Person || !users[person].active)
            continue;
        const access::GateResult result = personGate(core, container, person, action);
        if (result == access::GateResult::Unknown)
            return std::nullopt;
        ++count.active;
        count.with += result == access::GateResult::Pass ? 1U : 0U;
    }
    return count;
}

TEST(People, AreCountedAsTheGateJudgesThem)
{
    for (std::uint64_t seed = 1; seed <= repeated(40); ++seed) {
        OrganizationGenerator random(seed);
        const access::CompiledOrganization core = compiled(random.organization());
        const auto containers = static_cast<std::uint32_t>(core.organization().containers.size());
        for (std::uint32_t container = 0; container < containers; ++container)
            for (const Action action : allActions) {
                const auto expected = countedOneByOne(core, {container}, action);
                const auto told = core.people({container}, action);
                if (!core.organization().containers[container].scheme) {
                    EXPECT_EQ(told, std::nullopt);
                    continue;
                }
                ASSERT_TRUE(told && expected) << "seed " << seed;
                EXPECT_EQ(told->with, expected->with) << "seed " << seed;
                EXPECT_EQ(told->active, expected->active);
                EXPECT_TRUE(!told->everyAccount || told->with == told->active);
                EXPECT_TRUE(!told->anyone || told->everyAccount);
            }
    }
}

} // namespace
} // namespace gatehouse::test
