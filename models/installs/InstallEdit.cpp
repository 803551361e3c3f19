// SPDX-License-Identifier: Apache-2.0
#include "models/installs/InstallEdit.h"

#include "models/descriptors/InstallApp.h"
#include "models/organization/Edits.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace gatehouse::installs {

namespace {

void applyChoice(const InstallChoice& choice, App& app)
{
    if (choice.appUser == AppUserChoice::Existing)
        app.user = choice.account;
    if (choice.eligible)
        app.eligible = choice.eligible;
    if (choice.installedAt && !choice.candidate)
        app.installedAt = choice.installedAt;
    app.candidate = choice.candidate;
}

/// What an app that is there has and its descriptor does not tell.
void keepKnownFacts(const App& known, App& app)
{
    app.user = known.user;
    app.eligible = known.eligible;
    app.installedAt = known.installedAt;
    app.unknownMembers = known.unknownMembers;
}

App chosenApp(const Organization& organization, const descriptors::Descriptor& descriptor,
              const InstallChoice& choice)
{
    App app = descriptors::toApp(descriptor, choice.site);
    const auto at = findApp(organization, app.key, choice.site);
    if (!at) {
        applyChoice(choice, app);
        app.enabled = !app.candidate;
        return app;
    }
    const App& known = organization.apps[*at];
    keepKnownFacts(known, app);
    applyChoice(choice, app);
    app.candidate = known.candidate && choice.candidate;
    app.enabled = known.candidate ? !app.candidate : known.enabled;
    return app;
}

Holder holderOf(const UserId& account)
{
    return {HolderKind::User, account.value};
}

Container withActor(Container container, const std::string& role, const UserId& account)
{
    const auto known = std::ranges::find(container.roles, role, &RoleActors::role);
    if (known == container.roles.end())
        container.roles.push_back({role, {holderOf(account)}});
    else
        known->actors.push_back(holderOf(account));
    return container;
}

std::unordered_map<std::string, bool> schemesGrantingTo(const Organization& organization,
                                                        const std::string& role)
{
    std::unordered_map<std::string, bool> grants;
    for (const Scheme& scheme : organization.schemes)
        grants.emplace(scheme.id.value, grantsTo(scheme, role));
    return grants;
}

void addRoleActors(const Organization& organization, const App& app, Product product, const std::string& role,
                   const UserId& account, std::vector<Edit>& steps)
{
    auto grants = schemesGrantingTo(organization, role);
    for (std::size_t at = 0; at < organization.containers.size(); ++at) {
        const Container& container = organization.containers[at];
        if (container.site == app.site && container.product == product && container.scheme &&
            grants[container.scheme->value])
            steps.push_back(edits::replaceContainer(organization, at, withActor(container, role, account)));
    }
}

void addSingleGrants(const Organization& organization, const std::set<std::size_t>& schemes,
                     const UserId& account, std::vector<Edit>& steps)
{
    for (const std::size_t at : schemes) {
        Scheme scheme = organization.schemes[at];
        scheme.grants.push_back({holderOf(account), usualGrant(organization, scheme), {}});
        steps.push_back(edits::replaceScheme(organization, at, std::move(scheme)));
    }
}

/// Touches each container and each scheme at most once, so that every step fits the one state they are made
/// for.
void addAccount(const Organization& organization, const InstallChoice& choice, App& app,
                std::vector<Edit>& steps)
{
    const UserId account = edits::unusedUserId(organization);
    app.user = account;
    steps.push_back(edits::addUser(organization, {account, app.name, AccountKind::App, true, {}}));
    std::set<std::size_t> naming;
    for (const Product product : app.products) {
        const DefaultAccess& access = choice.access[static_cast<std::size_t>(product)];
        if (access.kind == AccessKind::Role)
            addRoleActors(organization, app, product, access.role, account, steps);
        if (access.kind == AccessKind::Individually)
            std::ranges::copy(schemesOf(organization, app.site, product),
                              std::inserter(naming, naming.end()));
    }
    addSingleGrants(organization, naming, account, steps);
}

Edit editFor(const Organization& organization, const InstallChoice& choice, App app)
{
    std::vector<Edit> steps;
    if (choice.appUser == AppUserChoice::NewAccount && !app.candidate)
        addAccount(organization, choice, app, steps);
    steps.push_back(edits::addApp(organization, std::move(app)));
    return edits::joined(steps);
}

} // namespace

Edit installEdit(const Organization& organization, const descriptors::Descriptor& descriptor,
                 const InstallChoice& choice)
{
    return editFor(organization, choice, chosenApp(organization, descriptor, choice));
}

Edit markInstalledEdit(const Organization& organization, std::size_t app, const InstallChoice& choice)
{
    InstallChoice installed = choice;
    installed.candidate = false;
    App after = organization.apps.at(app);
    after.enabled = after.candidate || after.enabled;
    applyChoice(installed, after);
    return editFor(organization, installed, std::move(after));
}

} // namespace gatehouse::installs
