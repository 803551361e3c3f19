// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "ui/widgets/PaneSection.h"

namespace gatehouse::ui {

/// "Modules and events": one line a module type with its titles, then the events. Says so where there are
/// none.
[[nodiscard]] PaneSection* modulesSection(const descriptors::Descriptor& descriptor, const Theme& theme,
                                          QWidget* parent = nullptr);

/// "Where data goes": declared hosts in mono, each with what it is for. Says so where none is declared.
[[nodiscard]] PaneSection* egressSection(const descriptors::Descriptor& descriptor, const Theme& theme,
                                         QWidget* parent = nullptr);

} // namespace gatehouse::ui
