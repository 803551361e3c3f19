// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/AppReach.h"
#include "models/access/CompiledOrganization.h"
#include "ui/document/AppId.h"

#include <QString>

#include <optional>
#include <vector>

namespace gatehouse::ui {

/// One app in the list, as plain texts made harmless. `reach` is empty until it is counted.
struct AppRow
{
    access::AppIndex app;
    QString id; ///< `key@site`, as a Destination names it; raw
    QString name;
    QString site; ///< name of the site where the key is installed on several; else empty
    QString vendor;
    Framework framework = Framework::Connect;
    std::vector<Product> products;
    QString productNames; ///< "Jira, Confl."
    std::optional<bool> eligible;
    QString haystack; ///< what the filter field searches: name, key, vendor, scopes; case folded
    std::optional<access::AppReach> reach;
};

/// One row an app, in file order.
[[nodiscard]] std::vector<AppRow> appRows(const Organization& organization);

/// "11", or "0–8" with unknowns.
[[nodiscard]] QString reachText(const access::ReachCount& count);

} // namespace gatehouse::ui
