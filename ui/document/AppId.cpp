// SPDX-License-Identifier: Apache-2.0
#include "ui/document/AppId.h"

namespace gatehouse::ui {

QString appId(const App& app)
{
    return QString::fromStdString(app.key.value + "@" + app.site.value);
}

} // namespace gatehouse::ui
