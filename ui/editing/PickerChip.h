// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ChipButton.h"

namespace gatehouse::ui {

/// A filter chip for many options: they are found by typing instead of in a menu.
class PickerChip : public ChipButton
{
    Q_OBJECT
public:
    /// `placeholder` says what is typed ("Find an app").
    PickerChip(const QString& label, const QString& placeholder, const Theme& theme,
               QWidget* parent = nullptr);

    void openMenu() override;

private:
    const Theme& m_theme;
    QString m_placeholder;
};

} // namespace gatehouse::ui
