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

} // namespace

std::vector<Candidate> identityCandidates(const Judging& judging)
{
    switch (judging.gate(Gate::Identity).code(judging.lane)) {
    case Code::AppDisabled: {
        App app = judging.app();
        app.enabled = true;
        return {
            {.changes = {{.code = "remedy.enable", .arguments = {nameOf(judging.app())}}},
             .owner = Owner::ProductAdmin,
             .edit = edits::replaceApp(judging.organization(), judging.question.app.value, std::move(app))}};
    }
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
