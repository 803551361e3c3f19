// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules about where an installation reaches.
namespace gatehouse::findings::rules {

/// The app is surely allowed something in containers that carry a label; one finding for each label.
[[nodiscard]] Raisings sensitiveReach(const InstallationFacts& facts);

} // namespace gatehouse::findings::rules
