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

    /// As wide as this where there is room; in a narrow window the field gives way first, because chips would
    /// lose their words.
    void setPreferredWidth(int width);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void cleared(); ///< by Escape or the clear button
    void left();    ///< Escape in an empty field: give the focus to the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_preferredWidth = 0; ///< pixels; 0: as QLineEdit likes it
};

} // namespace gatehouse::ui
