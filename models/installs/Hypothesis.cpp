// SPDX-License-Identifier: Apache-2.0
#include "models/installs/Hypothesis.h"

#include "models/installs/InstallEdit.h"

#include <utility>

namespace gatehouse::installs {

namespace {

Hypothesis enabledApp(Organization organization, std::size_t app, const catalogue::Catalogue& catalogue)
{
    organization.apps[app].candidate = false;
    organization.apps[app].enabled = true;
    auto shared = std::make_shared<const Organization>(std::move(organization));
    return {std::make_shared<const access::CompiledOrganization>(std::move(shared), catalogue),
            access::AppIndex{static_cast<std::uint32_t>(app)}};
}

} // namespace

Hypothesis consented(const access::CompiledOrganization& now, const descriptors::Descriptor& descriptor,
                     const InstallChoice& choice)
{
    InstallChoice installed = choice;
    installed.candidate = false;
    Organization organization = now.organization();
    installEdit(organization, descriptor, installed).apply(organization);
    const std::size_t app = findApp(organization, AppKey(*descriptor.key), choice.site).value();
    return enabledApp(std::move(organization), app, now.catalogue());
}

std::optional<Hypothesis> consentedBefore(const access::CompiledOrganization& now, const AppKey& key,
                                          const InstallChoice& choice)
{
    const auto app = findApp(now.organization(), key, choice.site);
    if (!app)
        return std::nullopt;
    Organization organization = now.organization();
    markInstalledEdit(organization, *app, choice).apply(organization);
    return enabledApp(std::move(organization), *app, now.catalogue());
}

} // namespace gatehouse::installs
