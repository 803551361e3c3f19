// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/ReferenceEvaluator.h"

#include <algorithm>

namespace gatehouse::test {

using access::ActsAs;
using access::GateResult;
using access::Surface;

namespace {

/// One column of the first table of access model §6.
struct Column
{
    Surface surface;
    Action action;
    bool object; ///< line 3 asks for `read` too
    const char *identity, *scope, *invisible, *policy, *permission, *allowed;
};

// clang-format off
constexpr Column columns[] = {
    {Surface::RestGet, Action::Read, true, "401", "403", "404", "404", "-", "200"},
    {Surface::RestList, Action::Read, true, "401", "403", "omitted", "omitted", "-", "included"},
    {Surface::RestSearch, Action::Read, true, "401", "403", "omitted", "omitted", "-", "included"},
    {Surface::SearchProperty, Action::Read, true, "401", "403", "omitted", "omitted", "-", "included"},
    {Surface::RestCreate, Action::Write, true, "401", "403", "404", "403", "403", "200"},
    {Surface::RestUpdate, Action::Write, true, "401", "403", "404", "403", "403", "200"},
    {Surface::RestDelete, Action::Delete, true, "401", "403", "404", "403", "403", "200"},
    {Surface::RestGetContainer, Action::View, false, "401", "403", "404", "404", "-", "200"},
    {Surface::RestListContainers, Action::View, false, "401", "403", "omitted", "omitted", "-", "included"},
    {Surface::RestConfigureContainer, Action::Administer, false, "401", "403", "404", "403", "403", "200"},
    {Surface::GraphqlItem, Action::Read, true, "error-401", "error-403", "null", "null", "-", "value"},
    {Surface::GraphqlList, Action::Read, true, "error-401", "error-403", "omitted", "omitted", "-", "included"},
    {Surface::GraphqlMutation, Action::Write, true, "error-401", "error-403", "error-403", "error-403", "error-403", "ok"},
    {Surface::Event, Action::Read, true, "not-sent", "not-sent", "not-sent", "not-sent", "not-sent", "sent"},
};
// clang-format on

std::vector<bool> waysToPass(const ReferenceGate& gate)
{
    if (gate.result == GateResult::Unknown)
        return {true, false};
    return {gate.result != GateResult::Fail};
}

/// Everything an account whose gates are `view`, `read` and `own` may turn out to be allowed. Without `view`
/// nothing.
std::vector<ActionSet> waysToMay(const ReferenceGate& view, const ReferenceGate& read,
                                 const ReferenceGate& own, Action action)
{
    std::vector<ActionSet> ways;
    if (view.result == GateResult::Unknown) {
        ways.push_back({});
        for (unsigned bits = 0; bits < 32; ++bits)
            if (ActionSet::fromBits(bits).contains(Action::View))
                ways.push_back(ActionSet::fromBits(bits));
        return ways;
    }
    ActionSet may;
    if (view.result != GateResult::Fail)
        may.insert(Action::View);
    if (read.result != GateResult::Fail)
        may.insert(Action::Read);
    if (own.result != GateResult::Fail)
        may.insert(action);
    return {may};
}

std::string firstLine(const Column& column, bool scope, ActionSet appUser, ActionSet person, bool policy)
{
    const ActionSet may = appUser & person;
    if (!scope)
        return column.scope;
    if (!may.contains(Action::View) || (column.object && !may.contains(Action::Read)))
        return column.invisible;
    if (!policy)
        return column.policy;
    return may.contains(column.action) ? column.allowed : column.permission;
}

} // namespace

std::set<std::string> ReferenceEvaluator::seenOn(Surface surface, const App& app, const Container& container,
                                                 const access::As& as) const
{
    const Column& column =
        *std::find_if(std::begin(columns), std::end(columns),
                      [&](const Column& candidate) { return candidate.surface == surface; });
    Actor actor;
    const ReferenceAnswer own = best({app, container, column.action, nullptr}, as, actor);
    const ReferenceAnswer view = answer({app, container, Action::View, nullptr}, actor);
    const ReferenceAnswer read = answer({app, container, Action::Read, nullptr}, actor);
    if (own.gates[0].result == GateResult::Fail)
        return {column.identity};
    std::set<std::string> possible;
    for (const bool scope : waysToPass(own.gates[1]))
        for (const ActionSet appUser : waysToMay(view.gates[2], read.gates[2], own.gates[2], column.action))
            for (const ActionSet person :
                 waysToMay(view.gates[3], read.gates[3], own.gates[3], column.action))
                for (const bool policy : waysToPass(own.gates[4]))
                    possible.insert(firstLine(column, scope, appUser, person, policy));
    return possible;
}

std::set<std::string> ReferenceEvaluator::seenInUi(Surface surface, const App& app,
                                                   const Container& container, const access::As& as) const
{
    if (app.framework == Framework::OAuth2 || as.kind == ActsAs::Anonymous)
        return {"not-applicable"};
    if (!app.enabled || !installed(app, container))
        return {"absent"};
    std::set<bool> blockings{true, false};
    if (const auto known = blocked(app, container))
        blockings = {*known};
    // Does the column "context user fails read" hold? For any-person only if for everyone.
    std::set<bool> failings{false};
    if (as.kind != ActsAs::App) {
        bool passesSurely = false, failsSurely = true;
        for (const Actor& actor : actors(app, as)) {
            const ReferenceGate gate = contextUser({app, container, Action::Read, nullptr}, actor);
            passesSurely = passesSurely || gate.result == GateResult::Pass;
            failsSurely = failsSurely && gate.result == GateResult::Fail;
        }
        failings = passesSurely ? std::set{false} : failsSurely ? std::set{true} : std::set{false, true};
    }
    const std::string whenBlocked = surface == Surface::UiMacro          ? "error-notice"
                                    : surface == Surface::UiMacroBrowser ? "not-offered"
                                                                         : "hidden";
    const std::string otherwise = surface == Surface::UiMacro          ? "rendered"
                                  : surface == Surface::UiMacroBrowser ? "offered"
                                                                       : "shown";
    std::set<std::string> possible;
    for (const bool isBlocked : blockings)
        for (const bool personFails : failings)
            possible.insert(isBlocked ? whenBlocked : personFails ? "absent" : otherwise);
    return possible;
}

ReferenceOutcomes ReferenceEvaluator::outcomes(access::AppIndex app, access::ContainerIndex container,
                                               access::As as) const
{
    const App& theApp = m_organization.apps[app.value];
    const Container& theContainer = m_organization.containers[container.value];
    ReferenceOutcomes made;
    for (std::size_t n = 0; n < access::surfaceCount; ++n) {
        const auto surface = static_cast<Surface>(n);
        if (surface >= Surface::UiMacro)
            made[n] = seenInUi(surface, theApp, theContainer, as);
        else if (surface == Surface::Event && as.kind != ActsAs::App)
            made[n] = {"not-applicable"};
        else
            made[n] = seenOn(surface, theApp, theContainer, as);
    }
    return made;
}

} // namespace gatehouse::test
