// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FilterField.h"

#include <QAction>
#include <QKeyEvent>

namespace gatehouse::ui {

FilterField::FilterField(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("filterField"));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(theme.icon(QStringLiteral("search")), LeadingPosition);
    QAction* clearing = addAction(theme.icon(QStringLiteral("close")), TrailingPosition);
    clearing->setText(tr("Clear the filter"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, [this] {
        clear();
        Q_EMIT cleared();
    });
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString& text) { clearing->setVisible(!text.isEmpty()); });
}

void FilterField::setPreferredWidth(int width)
{
    constexpr int smallest = 96;
    m_preferredWidth = width;
    setMinimumWidth(qMin(width, smallest));
    setMaximumWidth(width);
    updateGeometry();
}

QSize FilterField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    return m_preferredWidth > 0 ? QSize(m_preferredWidth, usual.height()) : usual;
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (text().isEmpty()) {
        Q_EMIT left();
        return;
    }
    clear();
    Q_EMIT cleared();
}

} // namespace gatehouse::ui
