// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/InstallSummary.h"
#include "ui/widgets/PaneSection.h"

namespace gatehouse::ui {

/// "Findings": how many, then one row each that opens.
[[nodiscard]] PaneSection* summaryFindings(const std::vector<findings::Finding>& findings,
                                           const Theme& theme);

/// "What a policy could not stop"; `organization` null where none is open. Null where there is nothing to
/// say.
[[nodiscard]] PaneSection* beyondSection(const installs::InstallSummary& summary,
                                         const Organization* organization, const Theme& theme);

/// "Through people": that it may act for people, present or away.
[[nodiscard]] PaneSection* peopleSection(const descriptors::Descriptor& descriptor, const Theme& theme);

} // namespace gatehouse::ui
