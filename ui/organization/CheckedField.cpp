// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/CheckedField.h"

#include "ui/theme/Style.h"

namespace gatehouse::ui {

void showFieldFault(QLineEdit& field, PlainLabel& label, const QString& sentence)
{
    field.setProperty(Style::invalidProperty, sentence.isEmpty() ? QVariant() : QVariant(true));
    field.setAccessibleDescription(sentence);
    field.update();
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}

PlainLabel* fieldFaultLabel(const Theme& theme, const QString& objectName, QWidget* parent)
{
    auto* label = new PlainLabel(theme, TextRole::Secondary, ColorRole::Denied, {}, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace gatehouse::ui
