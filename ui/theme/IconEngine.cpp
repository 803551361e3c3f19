// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/IconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace gatehouse::ui {

namespace {

QByteArray iconText(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

void renderIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    QSvgRenderer renderer(iconText(name, color));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    if (renderer.isValid())
        renderer.render(&painter, rect);
}

} // namespace

IconEngine::IconEngine(const Theme& theme, const QString& name, ColorRole role)
    : m_theme(&theme)
    , m_name(name)
    , m_role(role)
{}

QColor IconEngine::color(QIcon::Mode mode) const
{
    if (m_theme == nullptr)
        return Qt::gray;
    return mode == QIcon::Disabled ? m_theme->disabledText() : m_theme->color(m_role);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    renderIcon(*painter, rect, m_name, color(mode));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/)
{
    const QColor ink = color(mode);
    const QString key = QStringLiteral("gatehouse-icon/%1/%2/%3x%4")
                            .arg(m_name, ink.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderIcon(painter, QRectF(QPointF(), QSizeF(size)), m_name, ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return QStringLiteral("gatehouse");
}

QList<QSize> IconEngine::availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    return {QSize(16, 16), QSize(32, 32)};
}

} // namespace gatehouse::ui
