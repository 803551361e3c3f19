// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Clock.h"

namespace gatehouse::app {

/// The day of this machine, in its own time zone.
[[nodiscard]] ui::Clock systemClock();
[[nodiscard]] ui::TimeClock systemTimeClock();

} // namespace gatehouse::app
