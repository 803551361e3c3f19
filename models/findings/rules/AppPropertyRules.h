// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about app properties of Connect, which any signed-in user can write (P1, P2, P3), and about pages
/// that only admins should be offered. The native modules of Forge are no matter of theirs: its app
/// properties are written by the app alone, and the platform keeps its admin pages for admins.
namespace gatehouse::findings::rules {

/// A module is shown by an app property.
[[nodiscard]] Raisings appPropertyConditions(const AppFacts& facts);
/// An admin or configure page whose settings may stand in app properties.
[[nodiscard]] Raisings settingsInAppProperties(const AppFacts& facts);
/// How settings are moved out of app properties.
[[nodiscard]] Raisings moveOutOfAppProperties(const AppFacts& facts);
/// An admin or configure page without a condition on admins.
[[nodiscard]] Raisings unguardedPages(const AppFacts& facts);

} // namespace gatehouse::findings::rules
