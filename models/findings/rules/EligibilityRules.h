// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about what can be told of an installation and done about it.
namespace gatehouse::findings::rules {

/// The app is not eligible: no policy blocks it, wherever it is.
[[nodiscard]] Raisings notEligible(const InstallationFacts& facts);
/// Nobody has said whether a policy can block the app.
[[nodiscard]] Raisings eligibilityNotKnown(const InstallationFacts& facts);
/// Nobody has said what the app asked for.
[[nodiscard]] Raisings scopesNotKnown(const InstallationFacts& facts);

} // namespace gatehouse::findings::rules
