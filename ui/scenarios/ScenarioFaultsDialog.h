// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <vector>

namespace gatehouse::ui {

/// Why a file of scenarios was not imported: every fault with line and column, as text to copy. Deletes
/// itself. Object names "scenarioFaults", "scenarioFaults.text", "scenarioFaults.close".
class ScenarioFaultsDialog : public QDialog
{
    Q_OBJECT
public:
    ScenarioFaultsDialog(const QString& fileName, const std::vector<Fault>& faults, const Theme& theme,
                         QWidget* parent);
};

} // namespace gatehouse::ui
