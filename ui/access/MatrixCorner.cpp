// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixCorner.h"

#include "ui/access/MatrixText.h"

#include <QPainter>

namespace gatehouse::ui {

namespace {

constexpr int cornerPadding = 12;
constexpr int cornerRight = 8;

} // namespace

MatrixCorner::MatrixCorner(const AccessMatrixModel& model, const MatrixLook& look, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_look(look)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void MatrixCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(ColorRole::Header));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(ColorRole::Line));
    painter.fillRect(QRect(0, MatrixSize::groupHeight - 1, width(), 1), m_look.color(ColorRole::Line));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_look.color(ColorRole::Line));
    const QRect inner = rect().adjusted(cornerPadding, 0, -cornerRight - 1, 0);
    const QRect above(inner.left(), 0, inner.width(), MatrixSize::groupHeight);
    const QRect below(inner.left(), height() - 20, inner.width(), 18);
    painter.setFont(m_look.caption());
    painter.setPen(m_look.color(ColorRole::Text2));
    const QString apps = tr("%Ln apps", nullptr, m_model.appCount());
    const QString caption = apps + QStringLiteral("  ·  ") + matrix::reachCaption(m_model.as());
    painter.drawText(above, Qt::AlignVCenter,
                     QFontMetrics(m_look.caption()).elidedText(caption, Qt::ElideRight, above.width()));
    painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft, tr("App"));
    painter.drawText(below, Qt::AlignVCenter | Qt::AlignRight, tr("Reach"));
}

} // namespace gatehouse::ui
