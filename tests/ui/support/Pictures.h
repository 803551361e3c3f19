// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace gatehouse::test {

/// Paints a widget made by `make` at this size, light and dark. Where $GATEHOUSE_PICTURES names a folder the
/// pictures are saved there as "NAME-light.png" and "NAME-dark.png" to be looked at. Told as false: a picture
/// has one colour.
[[nodiscard]] bool picture(const QString& name, QSize size,
                           const std::function<QWidget*(const ui::Theme&)>& make,
                           const std::function<void(QWidget&)>& settle = {});

} // namespace gatehouse::test
