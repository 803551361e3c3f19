// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixHeader.h"

#include <QPainter>
#include <QTextLayout>

namespace gatehouse::ui {

namespace {

constexpr int headerPadding = 5;
constexpr int keyTop = 5;
constexpr int keyHeight = 16;
constexpr int nameTop = 21;
constexpr int nameLine = 14;
constexpr int lettersHeight = 18;
constexpr int shieldWidth = 12;

} // namespace

QStringList inTwoLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    const int first = line.isValid() ? line.textLength() : 0;
    layout.endLayout();
    const QString rest = text.mid(first).trimmed();
    if (rest.isEmpty())
        return {text};
    return {text.left(first).trimmed(), QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)};
}

MatrixHeader::MatrixHeader(const MatrixCursor& cursor, const MatrixLook& look, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_cursor(cursor)
    , m_look(look)
{
    setFixedHeight(MatrixSize::headerHeight);
    setDefaultAlignment(Qt::AlignLeft);
    setMouseTracking(true);
}

QSize MatrixHeader::sizeHint() const
{
    return {MatrixSize::cellWidth, MatrixSize::headerHeight};
}

void MatrixHeader::paintEvent(QPaintEvent* event)
{
    {
        QPainter ground(viewport());
        ground.fillRect(event->rect(), m_look.color(ColorRole::Header));
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintGroups(painter);
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const QRect place = rect.adjusted(0, MatrixSize::groupHeight, 0, 0);
    const bool current = m_cursor.current().isValid() && m_cursor.current().column() == column;
    const ColorRole chosen = m_cursor.hasFocus() ? ColorRole::Selection : ColorRole::FaintLine;
    painter->fillRect(place, m_look.color(current ? chosen : ColorRole::Header));
    painter->fillRect(QRect(place.right(), place.top(), 1, place.height()), m_look.color(ColorRole::Line));
    painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), m_look.color(ColorRole::Line));
    if (m_cursor.model().isLaterColumn(column))
        paintLater(*painter, place, column);
    else
        paintContainer(*painter, place, column);
}

void MatrixHeader::paintContainer(QPainter& painter, const QRect& rect, int column) const
{
    const AccessMatrixModel& matrix = m_cursor.model();
    const auto container = matrix.container(column);
    if (!container)
        return;
    const QRect inner = rect.adjusted(headerPadding, 0, -3, 0);
    const bool shielded = !matrix.core()->blockingPoliciesCovering(*container).empty();
    const int keyWidth = inner.width() - (shielded ? shieldWidth + 4 : 0);
    const QFontMetrics metrics(m_look.key());
    const QString key = metrics.elidedText(matrix.containerKey(column), Qt::ElideRight, keyWidth);
    painter.setFont(m_look.key());
    painter.setPen(m_look.color(ColorRole::Text));
    painter.drawText(QRect(inner.left(), rect.top() + keyTop, keyWidth, keyHeight), Qt::AlignVCenter, key);
    if (shielded)
        painter.drawPixmap(inner.left() + metrics.horizontalAdvance(key) + 4,
                           rect.top() + keyTop + (keyHeight - shieldWidth) / 2,
                           m_look.shield(painter.device()->devicePixelRatioF()));
    painter.setFont(m_look.caption());
    painter.setPen(m_look.color(ColorRole::Text2));
    int top = rect.top() + nameTop;
    for (const QString& line : inTwoLines(matrix.containerName(column), m_look.caption(), inner.width())) {
        painter.drawText(QRect(inner.left(), top, inner.width() + 2, nameLine), Qt::AlignVCenter, line);
        top += nameLine;
    }
    paintLetters(painter, rect);
}

void MatrixHeader::paintLetters(QPainter& painter, const QRect& rect) const
{
    static constexpr std::array<char16_t, actionCount> letters{u'V', u'R', u'W', u'D', u'A'};
    painter.setPen(m_look.color(ColorRole::Text3));
    painter.setFont(m_look.caption());
    QRect place(rect.left() + MatrixSize::glyphLeft, rect.bottom() - lettersHeight, MatrixSize::glyphSide,
                lettersHeight);
    for (const char16_t letter : letters) {
        painter.drawText(place, Qt::AlignCenter, QString(QChar(letter)));
        place.translate(MatrixSize::glyphStep, 0);
    }
}

void MatrixHeader::paintLater(QPainter& painter, const QRect& rect, int column) const
{
    const AccessMatrixModel& matrix = m_cursor.model();
    const QRect inner = rect.adjusted(headerPadding, 0, -3, 0);
    painter.setFont(m_look.laterKey());
    painter.setPen(m_look.color(ColorRole::Text));
    painter.drawText(QRect(inner.left(), rect.top() + keyTop, inner.width(), keyHeight), Qt::AlignVCenter,
                     tr("Later"));
    const QFontMetrics metrics(m_look.caption());
    const auto line = [&](int top, const QString& text, ColorRole color) {
        painter.setPen(m_look.color(color));
        painter.drawText(QRect(inner.left(), top, inner.width() + 2, nameLine), Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, inner.width() + 2));
    };
    painter.setFont(m_look.caption());
    line(rect.top() + nameTop, matrix.laterText(column), ColorRole::Text2);
    line(rect.top() + nameTop + nameLine, matrix.laterSite(column), ColorRole::Text2);
    line(rect.bottom() - lettersHeight + 2, tr("policy gate"), ColorRole::Text3);
}

void MatrixHeader::paintGroups(QPainter& painter) const
{
    const AccessMatrixModel& matrix = m_cursor.model();
    if (!matrix.core())
        return;
    for (const ColumnGroup& group : matrix.axes().groups)
        paintGroup(painter, group.first, group.count, matrix.groupText(group));
    paintGroup(painter, matrix.containerCount(), matrix.laterCount(), laterCaption());
}

/// Says that there are more of them than fit; they scroll.
QString MatrixHeader::laterCaption() const
{
    const int all = m_cursor.model().laterCount();
    const int fitting = viewport()->width() / MatrixSize::cellWidth;
    return fitting >= all ? tr("Created later") : tr("Created later, %1 of %2").arg(fitting).arg(all);
}

void MatrixHeader::paintGroup(QPainter& painter, int firstColumn, int count, const QString& text) const
{
    if (count == 0 || isSectionHidden(firstColumn))
        return;
    const int left = sectionViewportPosition(firstColumn);
    const int right = left + count * MatrixSize::cellWidth;
    if (right <= 0 || left >= viewport()->width())
        return;
    const QRect shown(QPoint(qMax(0, left), 0),
                      QPoint(qMin(right, viewport()->width()) - 1, MatrixSize::groupHeight - 1));
    painter.fillRect(shown, m_look.color(ColorRole::Header));
    painter.fillRect(QRect(shown.right(), 0, 1, shown.height()), m_look.color(ColorRole::Line));
    painter.fillRect(QRect(shown.left(), shown.bottom(), shown.width(), 1), m_look.color(ColorRole::Line));
    const QRect inner = shown.adjusted(headerPadding, 0, -4, 0);
    painter.setFont(m_look.caption());
    painter.setPen(m_look.color(ColorRole::Text2));
    painter.drawText(inner, Qt::AlignVCenter,
                     QFontMetrics(m_look.caption()).elidedText(text, Qt::ElideRight, inner.width()));
}

} // namespace gatehouse::ui
