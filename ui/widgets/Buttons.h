// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>
#include <QToolButton>

namespace gatehouse::ui {

/// A button with a word, and an icon of the theme where `icon` is not empty. The caller owns it through
/// `parent`.
[[nodiscard]] QPushButton* pushButton(const QString& text, const Theme& theme, const QString& icon = {},
                                      QWidget* parent = nullptr);
/// The one main button of a screen, on the fill colour.
[[nodiscard]] QPushButton* primaryButton(const QString& text, const Theme& theme, const QString& icon = {},
                                         QWidget* parent = nullptr);
/// Makes a button primary or an ordinary one again.
void setPrimary(QPushButton& button, bool primary);
/// A bordered 26 × 26 button with an icon alone; `name` is its tool tip and accessible name.
[[nodiscard]] QToolButton* iconButton(const QString& icon, const QString& name, const Theme& theme,
                                      QWidget* parent = nullptr);
/// The same without a border until the pointer is over it.
[[nodiscard]] QToolButton* flatIconButton(const QString& icon, const QString& name, const Theme& theme,
                                          QWidget* parent = nullptr);

} // namespace gatehouse::ui
