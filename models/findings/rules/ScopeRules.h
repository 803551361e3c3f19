// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about single declared scopes. The same scope declared twice is told once.
namespace gatehouse::findings::rules {

/// The app may act as a person who is not there.
[[nodiscard]] Raisings impersonation(const AppFacts& facts);
/// The app may administer the whole site or product.
[[nodiscard]] Raisings siteAdministration(const AppFacts& facts);
/// The app may read e-mail addresses of people.
[[nodiscard]] Raisings emailAddresses(const AppFacts& facts);
/// The catalogue does not know the id for this framework.
[[nodiscard]] Raisings unknownScopes(const AppFacts& facts);
/// A Connect scope that is neither all lower nor all upper case.
[[nodiscard]] Raisings mixedCase(const AppFacts& facts);

} // namespace gatehouse::findings::rules
