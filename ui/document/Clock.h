// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Date.h"

#include <functional>
#include <string>

namespace gatehouse::ui {

/// Today, passed in so that tests and pictures have their own.
using Clock = std::function<Date()>;

/// Now, in UTC, in the form of `PublishedVersion::at`: "2026-01-31T09:00:00Z".
using TimeClock = std::function<std::string()>;

} // namespace gatehouse::ui
