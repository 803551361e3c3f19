// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/PaperView.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int paperGap = 16;
constexpr double largestScale = 1.6;

} // namespace

PaperView::PaperView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("paper"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the height
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("The page as it is printed"));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PaperView::setNotice(const wording::Notice& notice)
{
    m_document.emplace(notice, QPageSize(QPageSize::A4));
    setAccessibleDescription(wording::text(notice));
    updateBars();
    viewport()->update();
}

QSize PaperView::sizeHint() const
{
    return {600, 720};
}

double PaperView::scale() const
{
    return std::min((viewport()->width() - 2 * paperGap) / m_document->pageSize().width(), largestScale);
}

QRectF PaperView::sheet(int page) const
{
    const QSizeF size = m_document->pageSize() * scale();
    return {(viewport()->width() - size.width()) / 2,
            paperGap + page * (size.height() + paperGap) - verticalScrollBar()->value(), size.width(),
            size.height()};
}

void PaperView::updateBars()
{
    if (!m_document)
        return;
    const double height = pageCount() * (m_document->pageSize().height() * scale() + paperGap) + paperGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, qRound(height) - viewport()->height()));
}

void PaperView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme.color(ColorRole::Sidebar));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place = sheet(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.fillRect(place, Qt::white);
        painter.setPen(m_theme.color(ColorRole::Line));
        painter.drawRect(place);
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        m_document->paint(painter, page);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
    else if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace gatehouse::ui
