// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about what a policy can do to an installation.
namespace gatehouse::findings::rules {

/// The app is not eligible: no policy blocks it, wherever it is.
[[nodiscard]] Raisings notEligible(const InstallationFacts& facts);
/// Nobody has said whether a policy can block the app.
[[nodiscard]] Raisings eligibilityNotKnown(const InstallationFacts& facts);

} // namespace gatehouse::findings::rules
