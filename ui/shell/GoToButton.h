// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// Looks like the field that it opens: "Go to anything", with its keys.
class GoToButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit GoToButton(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {184, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace gatehouse::ui
