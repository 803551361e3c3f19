// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppActions.h"
#include "ui/apps/ShownApp.h"
#include "ui/widgets/PaneSection.h"

class QComboBox;

namespace gatehouse::ui {

class KeyValueGrid;

/// The facts about an app that a person may correct in place, each as one undo step: app user, eligibility,
/// being enabled, day of installation; name, vendor and version only where no descriptor says them.
class AppIdentity : public PaneSection
{
    Q_OBJECT
public:
    AppIdentity(const ShownApp& shown, AppActions& actions, const Theme& theme, QWidget* parent = nullptr);

private:
    void addUser(KeyValueGrid& grid, const ShownApp& shown);
    void addEligible(KeyValueGrid& grid, const App& app);
    void addEnabled(KeyValueGrid& grid, const App& app);
    void addFact(KeyValueGrid& grid, const App& app, appEdits::Fact fact, const QString& title,
                 const char* name);
    void takeUser(const QComboBox& combo);

    const Theme& m_theme;
    AppActions& m_actions;
    QString m_id;
};

} // namespace gatehouse::ui
