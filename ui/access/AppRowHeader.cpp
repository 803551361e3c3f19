// SPDX-License-Identifier: Apache-2.0
#include "ui/access/AppRowHeader.h"

#include <QPainter>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int appPadding = 12;
constexpr int reachPadding = 8;
constexpr int leastSite = 40;

} // namespace

AppRowHeader::AppRowHeader(const MatrixCursor& cursor, const MatrixLook& look, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_cursor(cursor)
    , m_look(look)
{
    setFixedWidth(MatrixSize::appWidth);
    setMouseTracking(true);
}

QSize AppRowHeader::sizeHint() const
{
    return {MatrixSize::appWidth, MatrixSize::rowHeight};
}

void AppRowHeader::paintGround(QPainter& painter, const QRect& rect, int row) const
{
    const bool current = m_cursor.current().isValid() && m_cursor.current().row() == row;
    const ColorRole chosen = m_cursor.hasFocus() ? ColorRole::Selection : ColorRole::FaintLine;
    painter.fillRect(rect, m_look.color(current ? chosen : ColorRole::Base));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_look.color(ColorRole::FaintLine));
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_look.color(ColorRole::Line));
}

void AppRowHeader::paintSection(QPainter* painter, const QRect& rect, int row) const
{
    paintGround(*painter, rect, row);
    if (!m_cursor.model().core())
        return;
    if (!m_cursor.model().isLaterRow(row)) {
        paintApp(*painter, rect, row);
        return;
    }
    painter->setFont(m_look.later());
    painter->setPen(m_look.color(ColorRole::Text));
    painter->drawText(rect.adjusted(appPadding, 0, -reachPadding, 0), Qt::AlignVCenter,
                      m_cursor.model().appText(row));
}

int AppRowHeader::paintReach(QPainter& painter, const QRect& rect, int row) const
{
    const QString reach = m_cursor.model().reachText(row);
    painter.setFont(m_look.secondary());
    painter.setPen(m_look.color(ColorRole::Text2));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, reach);
    return QFontMetrics(m_look.secondary()).horizontalAdvance(reach);
}

void AppRowHeader::paintApp(QPainter& painter, const QRect& rect, int row) const
{
    const AccessMatrixModel& matrix = m_cursor.model();
    const auto app = matrix.app(row);
    if (!app)
        return;
    QRect inner = rect.adjusted(appPadding, 0, -reachPadding, 0);
    inner.setRight(inner.right() - paintReach(painter, inner, row) - 8);
    const bool beyond = matrix.core()->organization().apps[app->value].eligible == false;
    const QString site = matrix.siteText(row);
    const int siteWidth = QFontMetrics(m_look.caption()).horizontalAdvance(site);
    const int reserved = (beyond ? MatrixSize::glyphSide + 6 : 0) + std::min(siteWidth, leastSite);
    const QFontMetrics metrics(m_look.body());
    const QString name = metrics.elidedText(matrix.appText(row), Qt::ElideRight, inner.width() - reserved);
    painter.setFont(m_look.body());
    painter.setPen(m_look.color(ColorRole::Text));
    painter.drawText(inner, Qt::AlignVCenter, name);
    inner.setLeft(inner.left() + metrics.horizontalAdvance(name) + 6);
    if (beyond) {
        painter.drawPixmap(inner.left(), inner.center().y() - MatrixSize::glyphSide / 2,
                           m_look.glyph(VerdictGlyph::Beyond, painter.device()->devicePixelRatioF()));
        inner.setLeft(inner.left() + MatrixSize::glyphSide + 4);
    }
    painter.setFont(m_look.caption());
    painter.setPen(m_look.color(ColorRole::Text3));
    painter.drawText(inner, Qt::AlignVCenter,
                     QFontMetrics(m_look.caption()).elidedText(site, Qt::ElideRight, inner.width()));
}

} // namespace gatehouse::ui
