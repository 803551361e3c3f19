// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/QuickOpen.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/ItemDelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

constexpr int popupWidth = 480;
constexpr int shownMatches = 12;
constexpr int mostMatches = 60;
constexpr int targetRole = Qt::UserRole + 1;

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

QuickOpen::QuickOpen(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_field(new FilterField(theme, tr("Name, key or id")))
    , m_list(new QListView)
    , m_nothing(new PlainLabel(theme, TextRole::Body, ColorRole::Text2, tr("Nothing found")))
    , m_matches(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("quickOpen"));
    m_field->setObjectName(QStringLiteral("quickOpen.field"));
    m_list->setObjectName(QStringLiteral("quickOpen.list"));
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new ItemDelegate(theme, this));
    m_list->setFrameShape(NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusProxy(m_field); // the list shows its current row as focused while one types
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(8, 6, 8, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &QuickOpen::showMatches);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_field, &FilterField::left, this, &QWidget::close);
    connect(m_list, &QAbstractItemView::clicked, this, &QuickOpen::choose);
}

void QuickOpen::open(const QList<Target>& targets, const QPoint& corner)
{
    m_targets = targets;
    m_field->clear();
    showMatches({});
    setFixedWidth(popupWidth);
    adjustSize();
    move(layoutDirection() == Qt::RightToLeft ? corner : corner - QPoint(popupWidth, 0));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void QuickOpen::showMatches(const QString& text)
{
    m_matches->clear();
    const QList<int> found = matching(m_targets, text, mostMatches);
    for (const int at : found) {
        auto* item = new QStandardItem(m_targets.at(at).name);
        item->setData(m_targets.at(at).detail, CellRole::Suffix);
        item->setData(variant(TextRole::BodyMedium), CellRole::Text);
        item->setData(at, targetRole);
        m_matches->appendRow(item);
    }
    m_list->setCurrentIndex(m_matches->index(0, 0));
    m_list->setVisible(!found.isEmpty());
    m_nothing->setVisible(found.isEmpty());
    m_list->setFixedHeight(28 * int(qBound(1, found.size(), shownMatches)));
    adjustSize();
}

void QuickOpen::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Destination destination = m_targets.at(index.data(targetRole).toInt()).destination;
    close();
    Q_EMIT chosen(destination);
}

bool QuickOpen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !movesInList(static_cast<QKeyEvent*>(event)->key()))
        return QFrame::eventFilter(watched, event);
    m_list->setFocusProxy(nullptr); // else the key would come back to the field
    QCoreApplication::sendEvent(m_list, event);
    m_list->setFocusProxy(m_field);
    return true;
}

void QuickOpen::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Base));
    paintBox(painter, rect(), {}, m_theme.color(ColorRole::FieldBorder), 0);
}

} // namespace gatehouse::ui
