// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/FactField.h"

#include "ui/theme/Style.h"
#include "ui/widgets/ToolTips.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace gatehouse::ui {

FactField::FactField(const QString& text, QWidget* parent)
    : QLineEdit(text, parent)
    , m_before(text)
{
    setMaxLength(400);
    setCursorPosition(0);
    connect(this, &QLineEdit::textChanged, this, &FactField::follow);
    connect(this, &QLineEdit::returnPressed, this, &FactField::take);
}

void FactField::setValidity(std::function<bool(const QString&)> isValid)
{
    m_isValid = std::move(isValid);
}

void FactField::follow()
{
    const bool valid = isValid();
    setProperty(Style::invalidProperty, !valid);
    setToolTip(valid ? QString() : ui::toolTip(m_fault));
    setAccessibleDescription(valid ? QString() : m_fault);
    update();
}

void FactField::take()
{
    if (!isValid() || text() == m_before)
        return;
    m_before = text();
    Q_EMIT changed(m_before);
}

void FactField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != m_before) {
        setText(m_before);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FactField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    if (!isValid())
        setText(m_before);
    take();
}

FactCombo::FactCombo(QWidget* parent)
    : QComboBox(parent)
{
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(16);
}

void FactCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace gatehouse::ui
