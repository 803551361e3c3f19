// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

namespace gatehouse::ui::test {

/// The theme of all tests of one program, applied to its application; light unless a test changes it (and
/// changes it back).
[[nodiscard]] Theme& theme();

} // namespace gatehouse::ui::test
