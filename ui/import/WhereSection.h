// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/InstallSummary.h"
#include "ui/widgets/PaneSection.h"

namespace gatehouse::ui {

/// "Where": effective reach by action as ranges, labelled containers by key and name, what policies keep it
/// out of, and why a range is one.
[[nodiscard]] PaneSection* whereSection(const installs::InstallReach& reach, const Organization& organization,
                                        const Theme& theme);
/// The same while it is worked out, or where nobody can tell: `why` says so.
[[nodiscard]] PaneSection* whereSection(const QString& why, const Theme& theme);

} // namespace gatehouse::ui
