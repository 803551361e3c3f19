// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

namespace gatehouse::ui {

/// A 2-px bar under the filter line. Nothing is seen of work that ends within 200 ms.
class LoadingBar : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingBar(const Theme& theme, QWidget* parent = nullptr);

    void start();
    void setProgress(int done, int total);
    void finish();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QTimer m_delay;
    int m_done = 0;
    int m_total = 0;
    bool m_shown = false;
};

} // namespace gatehouse::ui
