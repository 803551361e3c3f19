// SPDX-License-Identifier: Apache-2.0
#include "models/installs/InstallChoice.h"

#include <algorithm>

namespace gatehouse::installs {

InstallChoice proposedChoice(const Organization& organization, const descriptors::Descriptor& descriptor,
                             const SiteId& site)
{
    InstallChoice choice;
    choice.site = site;
    for (const Product product : descriptor.products)
        choice.access[static_cast<std::size_t>(product)] = usualAccess(organization, product).access;
    if (descriptor.key)
        if (const auto at = findApp(organization, AppKey(*descriptor.key), site))
            choice.candidate = organization.apps[*at].candidate;
    return choice;
}

SiteId proposedSite(const Organization& organization, const descriptors::Descriptor& descriptor)
{
    for (const Site& site : organization.sites)
        if (descriptor.key && findApp(organization, AppKey(*descriptor.key), site.id))
            return site.id;
    const auto fitting = [&](const Site& site) {
        return std::ranges::count_if(organization.containers, [&](const Container& container) {
            return container.site == site.id &&
                   std::ranges::find(descriptor.products, container.product) != descriptor.products.end();
        });
    };
    return std::ranges::max_element(organization.sites, {}, fitting)->id;
}

bool fits(const Organization& organization, const InstallChoice& choice)
{
    const bool site =
        std::ranges::find(organization.sites, choice.site, &Site::id) != organization.sites.end();
    const bool account =
        choice.appUser != AppUserChoice::Existing ||
        std::ranges::find(organization.users, choice.account, &User::id) != organization.users.end();
    return site && account;
}

std::optional<std::size_t> findApp(const Organization& organization, const AppKey& key, const SiteId& site)
{
    const auto found = std::ranges::find_if(
        organization.apps, [&](const App& app) { return app.key == key && app.site == site; });
    if (found == organization.apps.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - organization.apps.begin());
}

} // namespace gatehouse::installs
