// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// A text in the accent colour that acts like a button ("Show in matrix"); plain text only.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    LinkButton(const QString& text, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace gatehouse::ui
