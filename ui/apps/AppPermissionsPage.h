// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/PermissionGroups.h"
#include "ui/apps/ShownApp.h"
#include "ui/widgets/DetailsPane.h"

namespace gatehouse::ui {

class PaneSection;

/// What an app user may do and which grants give it, containers with the same permissions together.
class AppPermissionsPage : public DetailsPane
{
    Q_OBJECT
public:
    explicit AppPermissionsPage(const Theme& theme, QWidget* parent = nullptr);

    /// `same`: as it shows already, so that it stays where it is scrolled to.
    void show(const ShownApp& shown, bool same);

private:
    void fill(const ShownApp& shown);
    void addAccount(const ShownApp& shown);
    void addGroup(const PermissionGroup& group, const ShownApp& shown);
    void addGrants(PaneSection& section, const PermissionGroup& group);

    const Theme& m_theme;
};

} // namespace gatehouse::ui
