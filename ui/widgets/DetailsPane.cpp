// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DetailsPane.h"

#include "ui/widgets/PaneSection.h"
#include "ui/widgets/Separator.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

namespace gatehouse::ui {

DetailsPane::DetailsPane(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("detailsPane"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setMaximumWidth(440);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    m_layout->setSpacing(0);
    column->addLayout(m_layout);
    column->addStretch(1);
    setWidget(content);
}

void DetailsPane::add(QWidget* section)
{
    if (m_layout->count() > 0)
        m_layout->addWidget(new Separator(m_theme, ColorRole::Line));
    m_layout->addWidget(section);
}

void DetailsPane::clear()
{
    clearLayout(*m_layout);
    verticalScrollBar()->setValue(0);
}

void DetailsPane::refill(const std::function<void()>& fill)
{
    const int scrolled = verticalScrollBar()->value();
    const QString focused = focusedName();
    clear();
    fill();
    layOutNow();
    verticalScrollBar()->setValue(scrolled);
    focusNamed(focused);
}

QString DetailsPane::focusedName() const
{
    const QWidget* const focused = window()->focusWidget();
    return focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
}

/// What was replaced is still there, hidden, until the event loop deletes it.
void DetailsPane::focusNamed(const QString& name)
{
    if (name.isEmpty())
        return;
    for (QWidget* const candidate : widget()->findChildren<QWidget*>(name))
        if (candidate->isVisibleTo(widget())) {
            candidate->setFocus(Qt::OtherFocusReason);
            return;
        }
}

/// New sections are shown and measured by the event loop at first, too late to scroll to them.
void DetailsPane::layOutNow()
{
    if (!isVisible())
        return;
    for (int at = 0; at < m_layout->count(); ++at)
        if (QWidget* const section = m_layout->itemAt(at)->widget())
            section->show();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(widget(), &request);
}

QSize DetailsPane::sizeHint() const
{
    return {400, 480};
}

} // namespace gatehouse::ui
