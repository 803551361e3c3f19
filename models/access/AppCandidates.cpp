// SPDX-License-Identifier: Apache-2.0
// Changes to the app itself: enabling it, declaring scopes.
#include "models/access/Remedies.h"
#include "models/organization/Edits.h"

namespace gatehouse::access {

namespace {

constexpr std::size_t triedSets = 5;

Candidate declaring(const Judging& judging, const std::vector<ScopeId>& added)
{
    App app = judging.app();
    app.scopes->insert(app.scopes->end(), added.begin(), added.end());
    return {.changes = {{.code = "remedy.declare", .arguments = {nameOf(judging.app()), joined(added)}}},
            .owner = Owner::AppVendor,
            .edit = edits::replaceApp(judging.organization(), judging.question.app.value, std::move(app))};
}

/// The gate tells only its first code: behind `app.disabled` the app may lack ACT_AS_USER as well, and then
/// only both changes together let it pass.
bool lacksImpersonation(const Judging& judging)
{
    const ScopePower& power = judging.tables.app(judging.question.app).scopes.in(judging.container().product);
    return judging.app().framework == Framework::Connect && judging.judged.as.kind == ActsAs::User &&
           power.known && !power.actAsUser;
}

Candidate enabling(const Judging& judging)
{
    const std::string name = nameOf(judging.app());
    App app = judging.app();
    app.enabled = true;
    Candidate candidate{.changes = {{.code = "remedy.enable", .arguments = {name}}},
                        .owner = Owner::ProductAdmin,
                        .edit = {}};
    if (lacksImpersonation(judging)) {
        app.scopes->emplace_back("ACT_AS_USER");
        candidate.changes.push_back({.code = "remedy.declare", .arguments = {name, "ACT_AS_USER"}});
        candidate.owner = Owner::AppVendor;
    }
    candidate.edit = edits::replaceApp(judging.organization(), judging.question.app.value, std::move(app));
    return candidate;
}

} // namespace

std::vector<Candidate> identityCandidates(const Judging& judging)
{
    switch (judging.gate(Gate::Identity).code(judging.lane)) {
    case Code::AppDisabled:
        return {enabling(judging)};
    case Code::ImpersonationNotDeclared:
        return {declaring(judging, {ScopeId("ACT_AS_USER")})};
    default:
        return {};
    }
}

std::vector<Candidate> scopeCandidates(const Judging& judging)
{
    std::vector<Candidate> candidates;
    const auto addConnect = [&] {
        if (const auto scope = sufficientConnectScope(judging))
            candidates.push_back(declaring(judging, {*scope}));
    };
    const bool connectApp = judging.app().framework == Framework::Connect;
    if (connectApp)
        addConnect();
    for (const std::vector<ScopeId>& set : sufficientSets(judging, triedSets))
        candidates.push_back(declaring(judging, set));
    if (!connectApp)
        addConnect();
    return candidates;
}

} // namespace gatehouse::access
