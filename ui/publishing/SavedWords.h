// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyDesk.h"

#include <QString>

namespace gatehouse::ui {

/// Where an edit of the policies went, for the status bar: "Saved to February.", or which draft it started.
/// `started`: the published list was shown before. Empty while the published list is shown.
[[nodiscard]] QString savedWords(const PolicyDesk& desk, bool started);

} // namespace gatehouse::ui
