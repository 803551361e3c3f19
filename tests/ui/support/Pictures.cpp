// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/Pictures.h"

#include "tests/ui/support/TestTheme.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QImage>

#include <memory>

namespace gatehouse::test {

namespace {

bool hasSeveralColours(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            if (image.pixel(x, y) != first)
                return true;
    return false;
}

bool pictureIn(ui::ColorScheme scheme, const QString& name, QSize size,
               const std::function<QWidget*(const ui::Theme&)>& make,
               const std::function<void(QWidget&)>& settle)
{
    ui::Theme& theme = ui::test::theme();
    theme.setScheme(scheme);
    const std::unique_ptr<QWidget> widget(make(theme));
    widget->resize(size);
    widget->show();
    QCoreApplication::processEvents();
    if (settle)
        settle(*widget);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int round = 0; round < 3; ++round) // labels that wrap change the heights of what is around them
        QCoreApplication::processEvents();
    const QImage image = widget->grab().toImage();
    const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name));
    return hasSeveralColours(image);
}

} // namespace

bool picture(const QString& name, QSize size, const std::function<QWidget*(const ui::Theme&)>& make,
             const std::function<void(QWidget&)>& settle)
{
    const bool light =
        pictureIn(ui::ColorScheme::Light, name + QStringLiteral("-light.png"), size, make, settle);
    const bool dark =
        pictureIn(ui::ColorScheme::Dark, name + QStringLiteral("-dark.png"), size, make, settle);
    ui::test::theme().setScheme(ui::ColorScheme::Light);
    return light && dark;
}

} // namespace gatehouse::test
