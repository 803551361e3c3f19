// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SidebarItem.h"

#include "ui/theme/ControlPainter.h"

#include <QFontMetrics>

namespace gatehouse::ui {

namespace {

constexpr int itemPadding = 8;
constexpr int itemIcon = 16;

} // namespace

SidebarItem::SidebarItem(const QString& iconName, const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(28);
    setAttribute(Qt::WA_Hover);
}

void SidebarItem::setBadge(const QString& badge)
{
    m_badge = badge;
    setAccessibleName(badge.isEmpty() ? text() : text() + QStringLiteral(", ") + badge);
    update();
}

QColor SidebarItem::ink(ColorRole role) const
{
    if (!isEnabled())
        return m_theme.disabledText();
    return m_theme.color(isChecked() ? ColorRole::OnFill : role);
}

/// The title comes first; what is left of the row is the badge's.
QString SidebarItem::shownBadge(const QFontMetrics& metrics) const
{
    if (!isEnabled())
        return {};
    const int title = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text()) + 1;
    return metrics.elidedText(m_badge, Qt::ElideRight, width() - 4 * itemPadding - itemIcon - title);
}

void SidebarItem::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (isChecked() && isEnabled())
        paintBox(painter, rect(), m_theme.color(ColorRole::Fill), {});
    else if (underMouse() && isEnabled())
        paintBox(painter, rect(), m_theme.color(ColorRole::Line), {});
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto visual = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect icon(itemPadding, (height() - itemIcon) / 2, itemIcon, itemIcon);
    const ColorRole iconRole = isChecked() && isEnabled() ? ColorRole::OnFill : ColorRole::Text2;
    m_theme.icon(m_iconName, iconRole)
        .paint(&painter, visual(icon), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(m_theme.font(TextRole::Caption));
    const QString badgeText = shownBadge(painter.fontMetrics());
    const int badge = badgeText.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(badgeText) + 1;
    painter.setPen(ink(ColorRole::Text2));
    if (badge > 0)
        painter.drawText(visual({width() - itemPadding - badge, 0, badge, height()}),
                         leading | Qt::TextSingleLine, badgeText);
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(ink(ColorRole::Text));
    const QRect words(itemPadding + itemIcon + itemPadding, 0, width() - 4 * itemPadding - itemIcon - badge,
                      height());
    painter.drawText(visual(words), leading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (!hasFocus())
        return;
    if (isChecked())
        paintBox(painter, rect().adjusted(2, 2, -2, -2), {}, m_theme.color(ColorRole::OnFill), 2);
    else
        paintFocusFrame(painter, rect(), m_theme);
}

} // namespace gatehouse::ui
