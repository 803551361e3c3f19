// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about how the platform and the app know and reach one another.
namespace gatehouse::findings::rules {

/// A Connect app whose calls are not signed with JWT.
[[nodiscard]] Raisings unsignedCalls(const AppFacts& facts);
/// A Connect app that declines, does not ask for, or is not told of its signed installation.
[[nodiscard]] Raisings unsignedInstallation(const AppFacts& facts);
/// An address of the app that is not encrypted.
[[nodiscard]] Raisings plainTransport(const AppFacts& facts);

} // namespace gatehouse::findings::rules
