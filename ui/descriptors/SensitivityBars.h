// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

/// Three rising bars, filled 3, 2 or 1 for high, medium and low; the diamond for a scope that is not known.
/// Its accessible name says the same in words.
class SensitivityBars : public QWidget
{
    Q_OBJECT
public:
    SensitivityBars(catalogue::Sensitivity sensitivity, bool known, const Theme& theme,
                    QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    catalogue::Sensitivity m_sensitivity;
    bool m_known;
};

} // namespace gatehouse::ui
