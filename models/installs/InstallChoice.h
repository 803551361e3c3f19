// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/installs/DefaultAccess.h"

#include <array>
#include <optional>
#include <string>

namespace gatehouse::installs {

enum class AppUserChoice : std::uint8_t {
    NotKnown,  ///< nobody knows yet; an app that is there already keeps the one it has
    Existing,  ///< an account of the organization
    NewAccount ///< one to be made, with `InstallChoice::access`
};

/// What a descriptor cannot tell and a person says when it is added. What is left as not known stays as it is
/// where the app is there already: an import never makes a known fact unknown.
struct InstallChoice
{
    SiteId site;
    /// Under consideration. Without effect for an app that is installed on the site already.
    bool candidate = false;
    AppUserChoice appUser = AppUserChoice::NotKnown;
    UserId account; ///< for Existing alone: an app account of the organization
    std::array<DefaultAccess, allProducts.size()> access; ///< by product; for NewAccount alone
    std::optional<bool> eligible;                         ///< can a policy block it? empty: not known
    std::optional<std::string> installedAt;               ///< ISO 8601; not for a candidate

    bool operator==(const InstallChoice&) const = default;
};

/// The choice a person starts from: installed, nothing known of app user and eligibility, and for a new
/// account what is usual in each product. A candidate that is there stays one.
[[nodiscard]] InstallChoice proposedChoice(const Organization& organization,
                                           const descriptors::Descriptor& descriptor, const SiteId& site);

/// Where a person most likely wants the app: the first site that has it already, else the one with most
/// containers of its products, else the first. Needs a site.
[[nodiscard]] SiteId proposedSite(const Organization& organization,
                                  const descriptors::Descriptor& descriptor);

/// Are site and account of the choice those of the organization?
[[nodiscard]] bool fits(const Organization& organization, const InstallChoice& choice);

/// Position in `Organization::apps` of the app with this key on the site.
[[nodiscard]] std::optional<std::size_t> findApp(const Organization& organization, const AppKey& key,
                                                 const SiteId& site);

} // namespace gatehouse::installs
