// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

/// A thin bar against a limit with its words: "Policies … 6 of 50". Turns to the denied colour at the limit.
class Meter : public QWidget
{
    Q_OBJECT
public:
    explicit Meter(const Theme& theme, QWidget* parent = nullptr);

    void setValue(int value, int maximum);
    /// Before the bar; after it stands "6 of 50".
    void setLabel(const QString& label);
    /// A click, Enter and Space tell `activated`; off at first.
    void setActivatable(bool activatable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QString count() const;

    const Theme& m_theme;
    QString m_label;
    int m_value = 0;
    int m_maximum = 0;
    bool m_activatable = false;
};

} // namespace gatehouse::ui
