// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about how the platform and the app talk to one another.
namespace gatehouse::findings::rules {

/// A Connect app whose calls are not signed with JWT.
[[nodiscard]] Raisings unsignedCalls(const AppFacts& facts);
/// An address of the app that is not encrypted.
[[nodiscard]] Raisings plainTransport(const AppFacts& facts);

} // namespace gatehouse::findings::rules
