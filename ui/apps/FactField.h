// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QLineEdit>

#include <functional>

namespace gatehouse::ui {

/// One fact as a text that is corrected in place: Enter and leaving the field take it over, Escape gives back
/// what was there. What is not valid has the denied border and its reason as tool tip, and is given back when
/// the field is left.
class FactField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FactField(const QString& text, QWidget* parent = nullptr);

    void setValidity(std::function<bool(const QString&)> isValid);
    void setFault(const QString& sentence) { m_fault = sentence; }

Q_SIGNALS:
    void changed(const QString& text); ///< valid, and another than before

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool isValid() const { return !m_isValid || m_isValid(text()); }
    void follow();
    void take();

    QString m_before;
    QString m_fault;
    std::function<bool(const QString&)> m_isValid;
};

/// A choice in a pane that scrolls: the wheel scrolls the pane and never changes the choice. Gives way to
/// narrow panes.
class FactCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit FactCombo(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace gatehouse::ui
