// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/InstallChoice.h"
#include "models/organization/Edit.h"

namespace gatehouse::installs {

/// The edit that adds the descriptor as an app of `choice.site`, or makes it the new version of the app with
/// this key there. A new version keeps what the choice does not know: app user, eligibility, installation
/// date; being enabled or not; and members this version of the format does not know. A candidate is written
/// as not enabled, and no account is made for it: the platform makes one at installation.
///
/// A new account gets the id `edits::unusedUserId` and the app's name, and in every container of the site and
/// the app's products what `choice.access` says: it becomes an actor of the role where the scheme grants to
/// that role, or the schemes name it. Everything is one edit.
///
/// Needs `descriptors::canInstall`, a site of the organization, and for `Existing` an account of it.
[[nodiscard]] Edit installEdit(const Organization& organization, const descriptors::Descriptor& descriptor,
                               const InstallChoice& choice);

/// Makes a candidate that is in the organization an installed, enabled app; `choice.site` and
/// `choice.candidate` do not count. Empty where it is installed and nothing else changes. Throws
/// std::out_of_range for an app the organization does not have.
[[nodiscard]] Edit markInstalledEdit(const Organization& organization, std::size_t app,
                                     const InstallChoice& choice);

} // namespace gatehouse::installs
