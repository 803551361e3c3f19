// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/KeyValueGrid.h"

#include "ui/widgets/PaneSection.h"

namespace gatehouse::ui {

KeyValueGrid::KeyValueGrid(const Theme& theme, int keyWidth, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, keyWidth);
    m_grid->setColumnStretch(1, 1);
}

PlainLabel* KeyValueGrid::addRow(const QString& key, const QString& value, TextRole role, ColorRole color)
{
    auto* label = new PlainLabel(m_theme, role, color, value);
    label->setWordWrap(true);
    label->setAccessibleName(key + QStringLiteral(": ") + value);
    addRow(key, label);
    return label;
}

void KeyValueGrid::addRow(const QString& key, QWidget* value)
{
    const int row = m_grid->rowCount();
    // Beside a field the word stands in its middle, beside text at the first line.
    const bool text = qobject_cast<QLabel*>(value) != nullptr;
    m_grid->addWidget(addKey(key), row, 0, (text ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignLeft);
    // A fixed width without alignment would bound the whole column.
    const bool fixed = value->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_grid->addWidget(value, row, 1, fixed ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
}

PlainLabel* KeyValueGrid::addKey(const QString& key)
{
    return new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, key);
}

void KeyValueGrid::clear()
{
    clearLayout(*m_grid);
}

} // namespace gatehouse::ui
