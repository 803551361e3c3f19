// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/PickerChip.h"

#include "ui/editing/ChoicePicker.h"

#include <QLocale>

namespace gatehouse::ui {

PickerChip::PickerChip(const QString& label, const QString& placeholder, const Theme& theme, QWidget* parent)
    : ChipButton(label, theme, parent)
    , m_theme(theme)
    , m_placeholder(placeholder)
{}

void PickerChip::openMenu()
{
    QList<PickerChoice> choices;
    for (const ChipOption& option : options())
        choices.append(
            {option.id, option.text, option.count < 0 ? QString() : QLocale().toString(option.count)});
    auto* const picker = new ChoicePicker(m_placeholder, choices, m_theme, this);
    connect(picker, &ChoicePicker::chosen, this, &ChipButton::setChoice);
    picker->popUpBelow(*this);
}

} // namespace gatehouse::ui
