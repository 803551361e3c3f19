// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QIconEngine>
#include <QPointer>

namespace gatehouse::ui {

/// Renders one icon of `resources/icons` in the theme's colour of now, at the pixel size it is asked for.
/// Draws nothing for a name that has no icon.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const Theme& theme, const QString& name, ColorRole role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString iconName() override { return m_name; }
    [[nodiscard]] bool isNull() override { return false; }
    [[nodiscard]] QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    ColorRole m_role;
};

} // namespace gatehouse::ui
