// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about the app user of an installation.
namespace gatehouse::findings::rules {

/// The app user has more than what the platform gives app users: in Jira one project role, in Confluence a
/// grant of its own in each space. One finding for each way it has more.
[[nodiscard]] Raisings extraGrants(const InstallationFacts& facts);

} // namespace gatehouse::findings::rules
