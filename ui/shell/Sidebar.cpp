// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Sidebar.h"

#include "ui/widgets/ToolTips.h"

#include <QPainter>

namespace gatehouse::ui {

namespace {

constexpr int sidebarWidth = 208;
constexpr int headHeight = 44;

QString itemName(const QString& id)
{
    return QStringLiteral("sidebar.") + id;
}

} // namespace

Sidebar::Sidebar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new ElidedLabel(theme, TextRole::Section, ColorRole::Text))
    , m_captured(new ElidedLabel(theme, TextRole::Caption, ColorRole::Text2))
    , m_items(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setFixedWidth(sidebarWidth);
    m_name->setObjectName(QStringLiteral("sidebar.organization"));
    m_captured->setObjectName(QStringLiteral("sidebar.captured"));
    auto* head = new QWidget;
    head->setFixedHeight(headHeight);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(12, 5, 12, 6);
    lines->setSpacing(0);
    lines->addWidget(m_name);
    lines->addWidget(m_captured);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    m_items->setContentsMargins(8, 4, 8, 8);
    m_items->setSpacing(0);
    column->addLayout(m_items);
    column->addStretch(1);
}

void Sidebar::add(const QString& id, const QString& iconName, const QString& text, const QString& group)
{
    if (group != m_lastGroup)
        addCaption(group);
    auto* entry = new SidebarItem(iconName, text, m_theme);
    entry->setObjectName(itemName(id));
    entry->setAccessibleName(text);
    m_group->addButton(entry);
    m_items->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void Sidebar::addCaption(const QString& group)
{
    m_lastGroup = group;
    auto* caption = new PlainLabel(m_theme, TextRole::Caption, ColorRole::Text2, group);
    caption->setContentsMargins(8, 14, 8, 4);
    m_items->addWidget(caption);
}

SidebarItem* Sidebar::item(const QString& id) const
{
    return findChild<SidebarItem*>(itemName(id));
}

void Sidebar::setText(const QString& id, const QString& text, const QString& badge)
{
    if (SidebarItem* entry = item(id)) {
        entry->setText(text);
        entry->setBadge(badge);
    }
}

void Sidebar::setCurrent(const QString& id)
{
    m_group->setExclusive(false);
    const QList<QAbstractButton*> entries = m_group->buttons();
    for (QAbstractButton* entry : entries)
        entry->setChecked(entry->objectName() == itemName(id));
    m_group->setExclusive(true);
}

void Sidebar::setPlacesEnabled(bool enabled)
{
    const QList<QAbstractButton*> entries = m_group->buttons();
    for (QAbstractButton* entry : entries) {
        entry->setEnabled(enabled);
        entry->setToolTip(enabled ? QString() : tr("Open an organization first."));
    }
}

void Sidebar::setOrganization(const QString& name, const QString& captured, const QString& tip)
{
    m_name->setText(name);
    m_captured->setText(captured);
    for (ElidedLabel* label : {m_name, m_captured})
        label->setToolTip(ui::toolTip(tip));
}

void Sidebar::focusCurrent()
{
    const QList<QAbstractButton*> entries = m_group->buttons();
    QAbstractButton* entry = m_group->checkedButton();
    if (entry == nullptr && !entries.isEmpty())
        entry = entries.first();
    if (entry != nullptr)
        entry->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QColor line = m_theme.color(ColorRole::Line);
    painter.fillRect(rect(), m_theme.color(ColorRole::Sidebar));
    painter.fillRect(0, 0, width(), headHeight, m_theme.color(ColorRole::Header));
    painter.fillRect(0, headHeight - 1, width(), 1, line);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height(), line);
}

} // namespace gatehouse::ui
