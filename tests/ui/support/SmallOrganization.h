// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <cstddef>
#include <memory>

namespace gatehouse::test {

/// Two sites, four containers (c-doc has no scheme), five apps ("acme" on both sites; "gate" cannot be
/// blocked; "puzzle" has unknown scopes; "cloud" is 3LO), one person, one policy that blocks all but "acme"
/// in FIN.
[[nodiscard]] std::shared_ptr<const Organization> smallOrganization();

/// `containers` projects on one site with one scheme, and `apps` apps that may read and write in them.
[[nodiscard]] std::shared_ptr<const Organization> largeOrganization(std::size_t apps, std::size_t containers);

/// A file of the shared material or of the project; null where it is not there or cannot be read.
[[nodiscard]] std::shared_ptr<const Organization> organizationIn(const std::string& path);

} // namespace gatehouse::test
