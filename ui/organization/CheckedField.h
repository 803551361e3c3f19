// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>

namespace gatehouse::ui {

/// Shows under `field` what is wrong with it, and marks it; an empty sentence takes both away. `label` takes
/// no room while nothing is wrong. A screen reader hears the sentence with the field.
void showFieldFault(QLineEdit& field, PlainLabel& label, const QString& sentence);

/// The label for it, hidden at first.
[[nodiscard]] PlainLabel* fieldFaultLabel(const Theme& theme, const QString& objectName, QWidget* parent);

} // namespace gatehouse::ui
