// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Date.h"

#include <functional>

namespace gatehouse::ui {

/// Today, passed in so that tests and pictures have their own.
using Clock = std::function<Date()>;

} // namespace gatehouse::ui
