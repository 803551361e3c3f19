// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppRow.h"

#include <memory>

namespace gatehouse::ui {

/// The app that the details show, with the state of the organization it stands in.
struct ShownApp
{
    AppRow row;
    std::shared_ptr<const access::CompiledOrganization> core; ///< never null
    Date today;

    [[nodiscard]] const Organization& organization() const { return core->organization(); }
    [[nodiscard]] const App& app() const { return organization().apps[row.app.value]; }
};

} // namespace gatehouse::ui
