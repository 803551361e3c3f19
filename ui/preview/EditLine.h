// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// One edit of a draft: a shield and a sentence that wraps; a click, Enter or Space opens its policy.
class EditLine : public QAbstractButton
{
    Q_OBJECT
public:
    /// `weighty`: the edit may change verdicts; else it is said more quietly.
    EditLine(const QString& text, bool weighty, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    bool m_weighty;
};

} // namespace gatehouse::ui
