// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about modules, events, and what the descriptor as a whole is.
namespace gatehouse::findings::rules {

/// A page, link or webhook of a Connect module on another host than the app's.
[[nodiscard]] Raisings foreignPages(const AppFacts& facts);
/// A page of a Connect module whose address carries who is looking.
[[nodiscard]] Raisings userVariables(const AppFacts& facts);
/// Events that no declared scope lets the app receive.
[[nodiscard]] Raisings eventsWithoutScope(const AppFacts& facts);
/// The app, or a part of it, is built with Connect.
[[nodiscard]] Raisings connectEnds(const AppFacts& facts);
/// The key is a stand-in of a template.
[[nodiscard]] Raisings placeholderKey(const AppFacts& facts);

} // namespace gatehouse::findings::rules
