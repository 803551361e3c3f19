// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/organization/App.h"

namespace gatehouse::descriptors {

/// May this descriptor become an app of an organization? Only with verdict Ok: it then has a key, a framework
/// and at least one product.
[[nodiscard]] bool canInstall(const Descriptor& descriptor);

/// The app that installing this descriptor on this site gives: enabled, with the descriptor kept. The
/// descriptor cannot tell who its app user is nor whether a policy can block it: both are not known. A Forge
/// app without a name goes by its key. Scopes that could not be read are not known either; absent ones are a
/// known, empty set. Needs `canInstall`.
[[nodiscard]] App toApp(const Descriptor& descriptor, const SiteId& site);

} // namespace gatehouse::descriptors
