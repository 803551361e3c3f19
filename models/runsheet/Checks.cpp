// SPDX-License-Identifier: Apache-2.0
#include "models/runsheet/Checks.h"

#include <utility>

namespace gatehouse::runsheet {
namespace {

using access::AppIndex;
using access::As;
using access::CompiledOrganization;
using access::ContainerIndex;
using access::Seen;
using access::Surface;

/// So many pairs of one app are tried before it is passed over: where people or scopes are not known, no pair
/// may be answered surely.
constexpr std::size_t mostTries = 100;

bool isSure(Seen seen)
{
    return seen != Seen::Unknown && seen != Seen::NotApplicable;
}

Seen seen(const CompiledOrganization& core, const PairCheck& check)
{
    return core.outcomes(check.app, check.container, check.as)[static_cast<std::size_t>(check.surface)].seen;
}

PairCheck answered(const CompiledOrganization& before, const CompiledOrganization& after, PairCheck check)
{
    check.before = seen(before, check);
    check.expected = seen(after, check);
    return check;
}

bool differs(const PairCheck& check)
{
    return isSure(check.before) && isSure(check.expected) && check.before != check.expected;
}

/// How the app asks when nobody in particular is meant.
As ownWay(const CompiledOrganization& core, AppIndex app)
{
    const bool forPeople = core.organization().apps[app.value].framework == Framework::OAuth2;
    return {forPeople ? access::ActsAs::AnyPerson : access::ActsAs::App, {}};
}

/// The app's own request for one object, and what people see in a page, as far as they differ.
std::vector<PairCheck> answersOf(const CompiledOrganization& before, const CompiledOrganization& after,
                                 AppIndex app, ContainerIndex container)
{
    std::vector<PairCheck> checks;
    const As people{access::ActsAs::AnyPerson, {}};
    const std::pair<Surface, As> tried[] = {
        {Surface::RestGet, ownWay(before, app)}, {Surface::UiModule, people}, {Surface::UiMacro, people}};
    for (const auto& [surface, as] : tried) {
        if (surface == Surface::UiMacro &&
            before.organization().containers[container.value].product == Product::Jira)
            continue;
        const PairCheck check =
            answered(before, after, {.app = app, .container = container, .as = as, .surface = surface});
        if (differs(check))
            checks.push_back(check);
    }
    return checks;
}

/// Calls `visit(app, container)` for every installed pair of one app until it returns false.
template <class Visit>
void forContainersOf(const CompiledOrganization& core, AppIndex app, const Visit& visit)
{
    const std::size_t count = core.organization().containers.size();
    for (std::uint32_t at = 0; at < count; ++at)
        if (core.applicable(app, {at}) && !visit(ContainerIndex{at}))
            return;
}

template <class Visit>
void forInstalledApps(const CompiledOrganization& core, const Visit& visit)
{
    const std::vector<App>& apps = core.organization().apps;
    for (std::uint32_t at = 0; at < apps.size(); ++at)
        if (!apps[at].candidate && !visit(AppIndex{at}))
            return;
}

/// The first pair of the app in which a block begins or ends, as `begins` says, and is answered so.
std::vector<PairCheck> firstAnswers(const CompiledOrganization& before, const CompiledOrganization& after,
                                    AppIndex app, bool begins)
{
    std::vector<PairCheck> found;
    std::size_t tries = 0;
    forContainersOf(before, app, [&](ContainerIndex container) {
        const auto was = before.blocked(app, container);
        const auto is = after.blocked(app, container);
        if (was != !begins || is != begins)
            return true;
        found = answersOf(before, after, app, container);
        return found.empty() && ++tries < mostTries;
    });
    return found;
}

} // namespace

std::vector<PairCheck> changedAnswers(const CompiledOrganization& before, const CompiledOrganization& after,
                                      std::size_t apps)
{
    std::vector<PairCheck> checks;
    for (const bool begins : {true, false}) {
        std::size_t found = 0;
        forInstalledApps(before, [&](AppIndex app) {
            const std::vector<PairCheck> answers = firstAnswers(before, after, app, begins);
            checks.insert(checks.end(), answers.begin(), answers.end());
            found += answers.empty() ? 0 : 1;
            return found < apps;
        });
    }
    return checks;
}

std::vector<PairCheck> keptAnswers(const CompiledOrganization& before, const CompiledOrganization& after,
                                   std::size_t apps)
{
    std::vector<PairCheck> checks;
    forInstalledApps(before, [&](AppIndex app) {
        std::size_t tries = 0;
        forContainersOf(before, app, [&](ContainerIndex container) {
            const PairCheck check =
                answered(before, after, {.app = app, .container = container, .as = ownWay(before, app)});
            const bool kept = check.before == Seen::Http200 && check.expected == Seen::Http200;
            if (kept)
                checks.push_back(check);
            return !kept && ++tries < mostTries;
        });
        return checks.size() < apps;
    });
    return checks;
}

BlockCounts blockCounts(const CompiledOrganization& before, const CompiledOrganization& after)
{
    BlockCounts counts;
    forInstalledApps(before, [&](AppIndex app) {
        const bool eligible = before.organization().apps[app.value].eligible == true;
        forContainersOf(before, app, [&](ContainerIndex container) {
            const auto was = before.blocked(app, container);
            const auto is = after.blocked(app, container);
            counts.newlyBlocked += was == false && is == true ? 1 : 0;
            counts.noLongerBlocked += was == true && is == false ? 1 : 0;
            counts.undetermined += eligible && !is ? 1 : 0;
            return true;
        });
        return true;
    });
    return counts;
}

bool isLowered(const CompiledOrganization& before, const CompiledOrganization& meanwhile,
               const CompiledOrganization& after)
{
    bool lowered = false;
    forInstalledApps(before, [&](AppIndex app) {
        forContainersOf(before, app, [&](ContainerIndex container) {
            lowered = before.blocked(app, container) != false && after.blocked(app, container) != false &&
                      meanwhile.blocked(app, container) == false;
            return !lowered;
        });
        return !lowered;
    });
    return lowered;
}

} // namespace gatehouse::runsheet
