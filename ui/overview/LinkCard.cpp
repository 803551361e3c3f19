// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/LinkCard.h"

#include "ui/overview/LinkRowDelegate.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QListView>

namespace gatehouse::ui {

LinkCard::LinkCard(const QString& name, const QString& title, const Theme& theme, QWidget* parent)
    : Card(theme, title, parent)
    , m_list(new QListView(this))
    , m_empty(new PlainLabel(theme, TextRole::Body, ColorRole::Text2, {}, this))
    , m_more(new LinkButton({}, theme))
{
    setObjectName(name);
    setFlush(true);
    m_list->setObjectName(name + QStringLiteral(".list"));
    m_list->setAccessibleName(title);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LinkRowDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->setMouseTracking(true);
    m_empty->setObjectName(name + QStringLiteral(".empty"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_more->setObjectName(name + QStringLiteral(".more"));
    body()->setSpacing(0);
    body()->addWidget(m_list);
    body()->addWidget(m_empty);
    m_below = new QWidget(this);
    auto* const below = new QHBoxLayout(m_below);
    below->setContentsMargins(10, 4, 12, 4);
    below->addWidget(m_more);
    below->addStretch(1);
    body()->addWidget(m_below);
    connect(m_list, &QListView::clicked, this, &LinkCard::follow);
    connect(m_list, &QListView::activated, this, &LinkCard::follow);
    connect(m_more, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(m_moreDestination); });
    setRows({});
    setMore({}, {});
}

void LinkCard::setRows(const QList<LinkRow>& rows)
{
    m_model.setRows(rows);
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += LinkRowDelegate::heightOf(m_model.index(row, 0));
    m_list->setFixedHeight(height);
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

void LinkCard::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void LinkCard::setMore(const QString& text, const Destination& destination)
{
    m_more->setText(text);
    m_more->updateGeometry();
    m_below->setVisible(!text.isEmpty());
    m_moreDestination = destination;
}

void LinkCard::follow(const QModelIndex& index)
{
    if (index.isValid() && !m_model.at(index.row()).destination.place.isEmpty())
        Q_EMIT goTo(Destination(m_model.at(index.row()).destination));
}

} // namespace gatehouse::ui
