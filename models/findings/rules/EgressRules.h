// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about where data goes to and code comes from.
namespace gatehouse::findings::rules {

/// An address that stands for every host.
[[nodiscard]] Raisings anyHost(const AppFacts& facts);
/// An address with a wildcard in its host.
[[nodiscard]] Raisings wildcardHosts(const AppFacts& facts);
/// A remote that receives tokens of people.
[[nodiscard]] Raisings userTokens(const AppFacts& facts);
/// A source that loosens the content policy of the app's pages.
[[nodiscard]] Raisings unsafeContent(const AppFacts& facts);
/// A web trigger: an address that anyone may call.
[[nodiscard]] Raisings publicTriggers(const AppFacts& facts);

} // namespace gatehouse::findings::rules
