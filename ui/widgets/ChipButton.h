// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QList>
#include <QString>

namespace gatehouse::ui {

/// One entry of a chip's list. `count` is shown at the right; below 0: none.
struct ChipOption
{
    QString id; ///< not empty; the empty id is "any"
    QString text;
    int count = -1;
};

/// A rounded filter: "Framework any ▾", and "Site tarnbrook ✕" once one option is chosen. The cross, Delete
/// and Backspace go back to any; a click, Space and Down open the list. Without options and with
/// `setCheckable(true)` it is a switch ("Only cells a policy blocks") with the signals of QAbstractButton.
class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    ChipButton(const QString& label, const Theme& theme, QWidget* parent = nullptr);

    /// Keeps the choice where its id is still there, else goes back to any (and tells).
    void setOptions(const QList<ChipOption>& options);
    [[nodiscard]] const QList<ChipOption>& options() const { return m_options; }
    /// The word for no choice; at first "any".
    void setAnyText(const QString& text);
    /// Off: one option is always chosen and there is no cross ("Sort reach ▾"). On at first.
    void setClearable(bool clearable);

    [[nodiscard]] QString choice() const { return m_choice; } ///< empty: any
    void setChoice(const QString& id);                        ///< emits where it changes something
    virtual void openMenu();

    [[nodiscard]] QSize sizeHint() const override;
    /// Without the word for no choice, which gives way in narrow windows.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choiceChanged(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool chosen() const { return !m_choice.isEmpty() && m_clearable; }
    [[nodiscard]] QString choiceText() const;
    [[nodiscard]] QRect signRect() const;
    void describe();

    const Theme& m_theme;
    QString m_label;
    QString m_anyText;
    QList<ChipOption> m_options;
    QString m_choice;
    bool m_clearable = true;
};

} // namespace gatehouse::ui
