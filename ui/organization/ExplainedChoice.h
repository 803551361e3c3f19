// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QWidget>

namespace gatehouse::ui {

class PlainLabel;

/// A combo box and below it what the chosen entry means.
class ExplainedChoice : public QWidget
{
    Q_OBJECT
public:
    /// `objectName` is the combo box's.
    ExplainedChoice(const QString& objectName, const QString& accessibleName, const Theme& theme,
                    QWidget* parent = nullptr);

    void add(const QString& title, const QString& sentence, int value);
    [[nodiscard]] int value() const { return m_box->currentData().toInt(); }
    void setValue(int value);

private:
    void explain();

    QComboBox* m_box;
    PlainLabel* m_sentence;
};

} // namespace gatehouse::ui
