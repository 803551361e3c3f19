// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/Hypothesis.h"
#include "ui/apps/AppRow.h"

#include <memory>

namespace gatehouse::ui {

/// The app that the details show, with the state of the organization it stands in.
struct ShownApp
{
    AppRow row;
    std::shared_ptr<const access::CompiledOrganization> core; ///< never null
    Date today;
    /// Of a candidate: as if it were installed and enabled, so that its reach says something.
    std::optional<installs::Hypothesis> ifInstalled;

    [[nodiscard]] const Organization& organization() const { return core->organization(); }
    [[nodiscard]] const App& app() const { return organization().apps[row.app.value]; }

    /// What to ask for reach, and about whom; the containers stand where they stand in `organization`.
    [[nodiscard]] const std::shared_ptr<const access::CompiledOrganization>& reachCore() const
    {
        return ifInstalled ? ifInstalled->core : core;
    }
    [[nodiscard]] access::AppIndex reachApp() const { return ifInstalled ? ifInstalled->app : row.app; }
};

} // namespace gatehouse::ui
