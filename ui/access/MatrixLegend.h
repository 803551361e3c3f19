// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Glyphs.h"

#include <QWidget>

namespace gatehouse::ui {

/// The bar below the matrix: every glyph and ground with its word; of a draft, the folded corner first.
class MatrixLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixLegend(const Theme& theme, QWidget* parent = nullptr);

    void setShowsDraft(bool draft);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_draft = false;
};

} // namespace gatehouse::ui
