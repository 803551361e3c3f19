// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SegmentedBar.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/ToolTips.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace gatehouse::ui {

namespace {

constexpr int segmentGap = 6;

int segmentWidth(const Segment& segment, const Theme& theme)
{
    const int glyph = segment.glyph ? glyphSize(*segment.glyph) + segmentGap : 0;
    return glyph + QFontMetrics(theme.font(TextRole::BodyMedium)).horizontalAdvance(segment.text);
}

} // namespace

SegmentedBar::SegmentedBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentedBar::setSegments(const QList<Segment>& segments)
{
    const bool keep = segments.size() == m_segments.size();
    m_segments = segments;
    if (!keep)
        m_current = segments.isEmpty() ? -1 : 0;
    updateGeometry();
    update();
}

void SegmentedBar::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_segments.size())
        return;
    m_current = index;
    const Segment& segment = m_segments.at(index);
    setAccessibleDescription(segment.spoken.isEmpty() ? segment.text : segment.spoken);
    update();
    Q_EMIT currentChanged(index);
}

QSize SegmentedBar::sizeHint() const
{
    int widest = 0;
    for (const Segment& segment : m_segments)
        widest = qMax(widest, segmentWidth(segment, m_theme) + 16);
    return {int(qMax<qsizetype>(1, m_segments.size())) * widest, 28};
}

QRect SegmentedBar::segmentRect(int index) const
{
    const int count = int(m_segments.size());
    const int left = index * width() / count;
    const QRect segment(left, 0, (index + 1) * width() / count - left, height());
    return QStyle::visualRect(layoutDirection(), rect(), segment);
}

int SegmentedBar::segmentAt(const QPoint& position) const
{
    for (int index = 0; index < m_segments.size(); ++index)
        if (segmentRect(index).contains(position))
            return index;
    return -1;
}

void SegmentedBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_theme.color(ColorRole::Base), m_theme.color(ColorRole::ButtonBorder));
    for (int index = 0; index < m_segments.size(); ++index)
        paintSegment(painter, index);
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme);
}

void SegmentedBar::paintSegment(QPainter& painter, int index) const
{
    const Segment& segment = m_segments.at(index);
    const QRect area = segmentRect(index);
    if (index == m_current) {
        painter.fillRect(area.adjusted(1, 1, -1, -1), m_theme.color(ColorRole::Selection));
        painter.fillRect(area.left(), area.bottom() - 1, area.width(), 2, m_theme.color(ColorRole::Accent));
    }
    if (index > 0)
        painter.fillRect(area.left(), area.top() + 1, 1, area.height() - 2,
                         m_theme.color(ColorRole::ButtonBorder));
    const int used = qMin(segmentWidth(segment, m_theme), area.width() - 8);
    QRect content(area.left() + (area.width() - used) / 2, area.top(), used + 1, area.height());
    if (segment.glyph) {
        const int side = glyphSize(*segment.glyph);
        paintGlyph(painter, QRect(content.left(), area.top() + (area.height() - side) / 2, side, side),
                   *segment.glyph, m_theme);
        content.setLeft(content.left() + side + segmentGap);
    }
    painter.setFont(m_theme.font(index == m_current ? TextRole::BodyMedium : TextRole::Body));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(content, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(segment.text, Qt::ElideRight, content.width()));
}

void SegmentedBar::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        setCurrent(m_current + 1);
    else if (event->key() == backward)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(int(m_segments.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void SegmentedBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(segmentAt(event->pos()));
}

bool SegmentedBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = segmentAt(help->pos());
    const QString text = index < 0 ? QString() : m_segments.at(index).spoken;
    QToolTip::showText(help->globalPos(), ui::toolTip(text), this);
    return true;
}

} // namespace gatehouse::ui
