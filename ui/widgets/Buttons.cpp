// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Buttons.h"

#include "ui/theme/Style.h"

#include <QVariant>

namespace gatehouse::ui {

namespace {

QToolButton* bareIconButton(const QString& icon, const QString& name, const Theme& theme, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(theme.icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedSize(26, 26);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

QPushButton* pushButton(const QString& text, const Theme& theme, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(theme.icon(icon));
    return button;
}

QPushButton* primaryButton(const QString& text, const Theme& theme, const QString& icon, QWidget* parent)
{
    QPushButton* button = pushButton(text, theme, {}, parent);
    if (!icon.isEmpty())
        button->setIcon(theme.icon(icon, ColorRole::OnFill));
    setPrimary(*button, true);
    return button;
}

void setPrimary(QPushButton& button, bool primary)
{
    button.setProperty(Style::primaryProperty, primary);
    button.update();
}

QToolButton* iconButton(const QString& icon, const QString& name, const Theme& theme, QWidget* parent)
{
    return bareIconButton(icon, name, theme, parent);
}

QToolButton* flatIconButton(const QString& icon, const QString& name, const Theme& theme, QWidget* parent)
{
    QToolButton* button = bareIconButton(icon, name, theme, parent);
    button->setAutoRaise(true);
    return button;
}

} // namespace gatehouse::ui
