// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/InstallSummary.h"
#include "ui/import/ImportItem.h"

namespace gatehouse::ui {

/// The whole summary as text to paste into a ticket or a mail: what the window shows, in its order.
/// `organization` null where none is open. Needs a framework.
[[nodiscard]] QString summaryText(const ImportItem& item, const installs::InstallSummary& summary,
                                  const Organization* organization, const catalogue::Catalogue& catalogue);

} // namespace gatehouse::ui
