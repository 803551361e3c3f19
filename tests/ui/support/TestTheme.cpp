// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/TestTheme.h"

namespace gatehouse::ui::test {

Theme& theme()
{
    static Theme theme(ColorScheme::Light);
    return theme;
}

} // namespace gatehouse::ui::test
