// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QLineEdit>

namespace gatehouse::ui {

/// The search field of a filter line. Escape clears it; a second Escape leaves it. `textChanged` tells of
/// every change. Object name "filterField".
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void cleared(); ///< by Escape or the clear button
    void left();    ///< Escape in an empty field: give the focus to the list

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace gatehouse::ui
