// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LoadingBar.h"

#include <QPainter>
#include <QStyle>

namespace gatehouse::ui {

LoadingBar::LoadingBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(2);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        update();
    });
}

void LoadingBar::start()
{
    m_done = 0;
    m_total = 0;
    m_delay.start();
}

void LoadingBar::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    update();
}

void LoadingBar::finish()
{
    m_delay.stop();
    m_shown = false;
    update();
}

void LoadingBar::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_shown)
        return;
    const int reached = m_total > 0 ? int(qint64(width()) * m_done / m_total) : width() / 4;
    QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, reached, height())),
                            m_theme.color(ColorRole::Accent));
}

} // namespace gatehouse::ui
