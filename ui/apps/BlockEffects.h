// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "ui/apps/ShownApp.h"
#include "ui/widgets/PaneSection.h"

namespace gatehouse::ui {

/// "Under a block": what people miss of the app in a container where a policy blocks it (access model §6),
/// and in how many containers one does today.
[[nodiscard]] PaneSection* blockEffectsSection(const ShownApp& shown,
                                               const descriptors::Descriptor& descriptor, const Theme& theme);

} // namespace gatehouse::ui
