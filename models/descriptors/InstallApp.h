// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/organization/Edit.h"
#include "models/organization/Organization.h"

namespace gatehouse::descriptors {

/// May this descriptor become an app of an organization? Only with verdict Ok: it then has a key, a framework
/// and at least one product.
[[nodiscard]] bool canInstall(const Descriptor& descriptor);

/// The app that installing this descriptor on this site gives: enabled, with the descriptor kept. The
/// descriptor cannot tell who its app user is nor whether a policy can block it: both are not known. A Forge
/// app without a name goes by its key. Scopes that could not be read are not known either; absent ones are a
/// known, empty set. Needs `canInstall`.
[[nodiscard]] App toApp(const Descriptor& descriptor, const SiteId& site);

/// The edit that installs the descriptor on the site. Where the same key is installed there already, this is
/// a new version of it: app user, eligibility, installation date, being enabled, and members this version
/// does not know stay as they are. Needs `canInstall` and a site of the organization.
[[nodiscard]] Edit importEdit(const Organization& organization, const Descriptor& descriptor,
                              const SiteId& site);

} // namespace gatehouse::descriptors
