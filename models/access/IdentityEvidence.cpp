// SPDX-License-Identifier: Apache-2.0
#include "models/access/Judging.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

Evidence actingAsApp(const Judging& judging)
{
    const std::string app = nameOf(judging.app());
    if (judging.app().framework == Framework::OAuth2)
        return {.code = "identity.no-app-account", .arguments = {app}};
    const User* user = judging.appUser();
    if (!user)
        return {.code = "identity.app-user-not-known", .arguments = {app}};
    return {.code = "identity.acts-as-app-user", .arguments = {app, nameOf(*user)}};
}

Evidence actingForPerson(const Judging& judging)
{
    const std::string app = nameOf(judging.app());
    if (judging.app().framework != Framework::Connect)
        return {.code = "identity.acts-for-people", .arguments = {app}};
    const ScopePower& power = judging.tables.app(judging.question.app).scopes.in(judging.container().product);
    if (!power.known)
        return {.code = "identity.impersonation-not-known", .arguments = {app}};
    return {.code =
                power.actAsUser ? "identity.impersonation-declared" : "identity.impersonation-not-declared",
            .arguments = {app}};
}

Evidence actingInBrowser(const Judging& judging)
{
    const bool none = judging.app().framework == Framework::OAuth2;
    return {.code = none ? "identity.no-browser-surface" : "identity.acts-in-browser",
            .arguments = {nameOf(judging.app())}};
}

Evidence anonymousEvidence(const Judging& judging)
{
    if (!judging.operation)
        return {.code = "identity.anonymous-action", .arguments = {}};
    return {.code = judging.operation->anonymous ? "identity.anonymous-operation"
                                                 : "identity.needs-authentication",
            .arguments = {demandText(judging)}};
}

Evidence actingEvidence(const Judging& judging)
{
    switch (judging.judged.as.kind) {
    case ActsAs::App:
        return actingAsApp(judging);
    case ActsAs::User:
        return actingForPerson(judging);
    default:
        return actingInBrowser(judging);
    }
}

} // namespace

std::vector<Evidence> identityEvidence(const Judging& judging)
{
    if (judging.judged.as.kind == ActsAs::Anonymous)
        return {anonymousEvidence(judging)};
    const App& app = judging.app();
    const Organization& organization = judging.organization();
    const std::string site =
        nameOf(organization.sites[judging.tables.container(judging.question.container).site.value]);
    const std::string product(toText(judging.container().product));
    const bool installed = judging.tables.applicable(judging.question.app, judging.question.container);
    std::vector<Evidence> evidence;
    evidence.push_back(
        {.code = app.enabled ? "identity.enabled" : "identity.disabled", .arguments = {nameOf(app)}});
    evidence.push_back({.code = installed ? "identity.installed" : "identity.not-installed",
                        .arguments = {nameOf(app), site, product}});
    evidence.push_back(actingEvidence(judging));
    return evidence;
}

} // namespace gatehouse::access
