// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/installs/InstallChoice.h"
#include "tests/support/OrganizationGenerator.h"

#include <string>

namespace gatehouse::installs::test {

/// A Connect descriptor for Jira with these scopes, as text.
[[nodiscard]] std::string connectText(const std::string& key, const std::string& version,
                                      const std::string& scopes);

/// A usable descriptor of either framework with scopes, modules, events and hosts drawn at random; now and
/// then with the key of an app of the organization, and with scopes that cannot be read.
[[nodiscard]] descriptors::Descriptor randomDescriptor(gatehouse::test::OrganizationGenerator& random,
                                                       const Organization& organization);

/// A choice with any combination of what a person may know.
[[nodiscard]] InstallChoice randomChoice(gatehouse::test::OrganizationGenerator& random,
                                         const Organization& organization,
                                         const descriptors::Descriptor& descriptor);

/// An app account, or none where the organization has none.
[[nodiscard]] std::optional<UserId> randomAppAccount(gatehouse::test::OrganizationGenerator& random,
                                                     const Organization& organization);

} // namespace gatehouse::installs::test
