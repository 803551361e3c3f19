// SPDX-License-Identifier: Apache-2.0
// preview_bench [--quick]: how long the preview takes to follow an edit on 200 apps × 5,000 containers: the
// draft compiled, cells and totals told, one cell's details, everything that follows. Prints a table.
#include "models/preview/CellDetails.h"
#include "models/preview/Consequences.h"
#include "tests/support/OrganizationGenerator.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <memory>
#include <string>

namespace gatehouse::test {
namespace {

using access::CompiledOrganization;
using Core = std::shared_ptr<const CompiledOrganization>;

double processorMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// What the clock on the wall says, and what this thread used of a processor.
struct Times
{
    std::vector<double> wall, processor;

    void measure(const std::function<void()>& work)
    {
        const auto start = std::chrono::steady_clock::now();
        const double used = processorMilliseconds();
        work();
        processor.push_back(processorMilliseconds() - used);
        wall.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
};

void printLine(const char* what, const char* clock, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-44s %-9s p50 %8.2f ms   p95 %8.2f ms   n %zu\n", what, clock, at(0.5), at(0.95),
                times.size());
}

void print(const char* what, const Times& times)
{
    printLine(what, "wall", times.wall);
    printLine("", "processor", times.processor);
}

Organization largeOrganization()
{
    GeneratorSizes sizes;
    sizes.people = 300;
    sizes.appAccounts = 180;
    sizes.groups = 20;
    sizes.schemes = 30;
    sizes.containers = 5000;
    sizes.apps = 200;
    sizes.policies = 12;
    Organization organization = OrganizationGenerator(7, sizes).organization();
    organization.properties.policyModel = PolicyModel::Additive;
    for (Policy& policy : organization.policies) // else everything is blocked before the edit already
        if (policy.coverage.level != CoverageLevel::Containers || policy.rule.apps != RuleApps::Only)
            policy.status = PolicyStatus::Inactive;
    return organization;
}

/// As in organizations where each project names people of its own: no two containers have the same actors.
void makeEveryContainerItsOwn(Organization& organization)
{
    OrganizationGenerator random(11);
    for (Container& container : organization.containers)
        container.roles.push_back(
            {"Members",
             {{HolderKind::User, organization.users[random.below(organization.users.size())].id.value},
              {HolderKind::User, organization.users[random.below(organization.users.size())].id.value}}});
    for (Scheme& scheme : organization.schemes) {
        Grant grant;
        grant.to = {HolderKind::Role, "Members"};
        grant.actions = {Action::View, Action::Read, Action::Write};
        scheme.grants.push_back(grant);
    }
}

/// The policy list after the n-th edit of one rule.
using Edit = std::function<std::vector<Policy>(const Organization&, int)>;

std::vector<Policy> oneAppInSomeContainers(const Organization& organization, int round)
{
    std::vector<Policy> policies = organization.policies;
    Policy policy;
    policy.id = PolicyId("p-edited");
    policy.status = PolicyStatus::Active;
    policy.coverage.level = CoverageLevel::Containers;
    for (std::size_t i = 0; i < 15; ++i)
        policy.coverage.containers.push_back(organization.containers[i * 300].id);
    policy.rule.apps = RuleApps::Except;
    policy.rule.keys = {organization.apps[static_cast<std::size_t>(round) % organization.apps.size()].key};
    policies.push_back(policy);
    return policies;
}

std::vector<Policy> everythingBlocked(const Organization& organization, int round)
{
    std::vector<Policy> policies = oneAppInSomeContainers(organization, round);
    policies.back().coverage = {};
    return policies;
}

void benchEdit(const char* name, const Core& published, const Edit& edit, int rounds)
{
    Times compile, first, both, details, grouping, consequences;
    std::size_t cells = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<Policy> policies = edit(published->organization(), round);
        Core draft;
        preview::Preview made;
        both.measure([&] {
            compile.measure([&] {
                draft = std::make_shared<const CompiledOrganization>(published->withPolicies(policies));
            });
            first.measure([&] { made = preview::previewOf(published, draft); });
        });
        cells = made.difference.cells.size();
        grouping.measure([&] { (void)byContainer(made, cellsOf(made)); });
        if (cells == 0) {
            std::printf("%s: nothing changes, so nothing is measured\n", name);
            std::exit(1);
        }
        details.measure([&] {
            (void)cellDetails(
                made, static_cast<preview::CellPosition>(static_cast<std::size_t>(round) * 7919 % cells));
        });
        if (round < 3)
            consequences.measure([&] { (void)consequencesOf(made); });
    }
    std::printf("%s: %zu cells change\n", name, cells);
    print("  edit → totals and cells", both);
    print("    of it: the draft compiled", compile);
    print("    of it: compared", first);
    print("  grouped by container", grouping);
    print("  details of one cell", details);
    print("  everything that follows", consequences);
}

void benchOrganization(const char* name, const Organization& organization, int rounds)
{
    Times compile;
    Core published;
    compile.measure([&] {
        published = std::make_shared<const CompiledOrganization>(
            std::make_shared<const Organization>(organization), catalogue::Catalogue::builtIn());
    });
    std::printf("%s: %zu apps × %zu containers\n", name, organization.apps.size(),
                organization.containers.size());
    print("compiled from scratch", compile);
    Times again;
    for (int round = 0; round < rounds; ++round) {
        auto later = std::make_shared<Organization>(organization);
        later->drafts.clear();
        again.measure([&] { (void)published->recompiled(later); });
    }
    print("compiled again after an edit of drafts", again);
    benchEdit("one app on a list, 15 containers", published, oneAppInSomeContainers, rounds);
    benchEdit("a block of the whole organization", published, everythingBlocked, rounds);
}

} // namespace
} // namespace gatehouse::test

int main(int argc, char** argv)
{
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const int rounds = quick ? 2 : 40;
    gatehouse::Organization organization = gatehouse::test::largeOrganization();
    gatehouse::test::benchOrganization("schemes and roles shared", organization, rounds);
    if (quick)
        return 0;
    gatehouse::test::makeEveryContainerItsOwn(organization);
    gatehouse::test::benchOrganization("every container with people of its own", organization, rounds);
    return 0;
}
