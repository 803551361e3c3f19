// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/App.h"

#include <QString>

namespace gatehouse::ui {

/// `key@site`, as a Destination and the core's lookup name an installation; raw.
[[nodiscard]] QString appId(const App& app);

} // namespace gatehouse::ui
