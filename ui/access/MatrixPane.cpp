// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixPane.h"

#include "ui/access/AppRowHeader.h"
#include "ui/access/MatrixCorner.h"
#include "ui/access/MatrixHeader.h"

#include <QPainter>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int narrowRoom = 4; ///< columns; below, one later column has to do

/// Two scroll bars that are one: range, page and value follow in one direction, the value in the other, too.
void twin(QScrollBar& leader, QScrollBar& shown)
{
    const auto follow = [&leader, &shown] {
        shown.setPageStep(leader.pageStep());
        shown.setRange(leader.minimum(), leader.maximum());
    };
    QObject::connect(&leader, &QScrollBar::rangeChanged, &shown, follow);
    QObject::connect(&leader, &QScrollBar::valueChanged, &shown, &QScrollBar::setValue);
    QObject::connect(&shown, &QScrollBar::valueChanged, &leader, &QScrollBar::setValue);
    follow();
}

void couple(QScrollBar& leader, QScrollBar& follower)
{
    QObject::connect(&leader, &QScrollBar::valueChanged, &follower, &QScrollBar::setValue);
    QObject::connect(&follower, &QScrollBar::valueChanged, &leader, &QScrollBar::setValue);
    QObject::connect(&follower, &QScrollBar::rangeChanged, &leader,
                     [&leader, &follower] { follower.setValue(leader.value()); });
}

} // namespace

MatrixPane::MatrixPane(AccessMatrixModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_look(theme)
    , m_cursor(model)
    , m_main(new MatrixView(m_cursor, m_look, this))
    , m_right(new MatrixTable(MatrixTable::Rows::Apps, MatrixTable::Columns::Later, m_cursor, m_look, this))
    , m_bottom(
          new MatrixTable(MatrixTable::Rows::Later, MatrixTable::Columns::Containers, m_cursor, m_look, this))
    , m_both(new MatrixTable(MatrixTable::Rows::Later, MatrixTable::Columns::Later, m_cursor, m_look, this))
    , m_corner(new MatrixCorner(model, m_look, this))
    , m_acrossBar(new QScrollBar(Qt::Horizontal, this))
    , m_laterBar(new QScrollBar(Qt::Horizontal, this))
    , m_downBar(new QScrollBar(Qt::Vertical, this))
{
    setUpTables();
    keepInStep();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MatrixPane::rebuild);
    connect(&m_cursor, &MatrixCursor::appearanceChanged, this, &MatrixPane::repaintTables);
    connect(&m_cursor, &MatrixCursor::moved, this,
            [this](const QModelIndex& current, const QModelIndex& previous) {
                repaintCross(previous);
                repaintCross(current);
            });
    connect(&theme, &Theme::changed, this, &MatrixPane::repaintTables);
}

/// The tables use cursor and look to the last moment, so they go first.
MatrixPane::~MatrixPane()
{
    disconnect(&m_cursor, nullptr, this, nullptr);
    qDeleteAll(tables());
    delete m_corner;
}

void MatrixPane::setUpTables()
{
    m_main->setHorizontalHeader(new MatrixHeader(m_cursor, m_look, m_main));
    m_main->setVerticalHeader(new AppRowHeader(m_cursor, m_look, m_main));
    m_right->setHorizontalHeader(new MatrixHeader(m_cursor, m_look, m_right));
    m_bottom->setVerticalHeader(new AppRowHeader(m_cursor, m_look, m_bottom));
    m_right->setObjectName(QStringLiteral("access.laterColumns"));
    m_bottom->setObjectName(QStringLiteral("access.laterRow"));
    m_both->setObjectName(QStringLiteral("access.laterCorner"));
    m_main->verticalHeader()->setObjectName(QStringLiteral("access.apps"));
    m_right->verticalHeader()->hide();
    m_bottom->horizontalHeader()->hide();
    m_both->verticalHeader()->hide();
    m_both->horizontalHeader()->hide();
    for (MatrixTable* table : tables()) {
        table->setUp(m_model);
        table->move(-width(), -height()); // away from the pointer until there is a place for it
        if (table != m_main)
            table->setFocusProxy(m_main);
    }
    setFocusProxy(m_main);
}

void MatrixPane::keepInStep()
{
    twin(*m_main->horizontalScrollBar(), *m_acrossBar);
    twin(*m_right->horizontalScrollBar(), *m_laterBar);
    twin(*m_main->verticalScrollBar(), *m_downBar);
    couple(*m_main->verticalScrollBar(), *m_right->verticalScrollBar());
    couple(*m_main->horizontalScrollBar(), *m_bottom->horizontalScrollBar());
    couple(*m_right->horizontalScrollBar(), *m_both->horizontalScrollBar());
    m_acrossBar->setSingleStep(MatrixSize::cellWidth);
    m_laterBar->setSingleStep(MatrixSize::cellWidth);
    m_downBar->setSingleStep(MatrixSize::rowHeight);
}

void MatrixPane::rebuild()
{
    for (MatrixTable* table : tables())
        table->showPart();
    layOut();
    repaintTables();
}

/// Two of the columns that do not exist yet are always in sight, more only where the containers leave room;
/// the rest scrolls by its own bar.
int MatrixPane::laterWidthFor(int width) const
{
    const int room = (width - MatrixSize::appWidth - MatrixSize::frozenLine) / MatrixSize::cellWidth;
    const int most = std::max(room < narrowRoom ? 1 : 2, room - m_model.containerCount());
    return std::min(m_model.laterCount(), most) * MatrixSize::cellWidth;
}

void MatrixPane::layOut()
{
    const int barSide = m_downBar->sizeHint().width();
    const int fixedHeight =
        MatrixSize::headerHeight + MatrixSize::frozenLine + MatrixSize::laterRowHeight + barSide;
    const bool allRows = m_model.appCount() * MatrixSize::rowHeight <= height() - fixedHeight;
    const int free = width() - (allRows ? 0 : barSide);
    const int laterWidth = laterWidthFor(free);
    const int fixedWidth = MatrixSize::appWidth + MatrixSize::frozenLine + laterWidth + width() - free;
    Extent columns{m_model.containerCount() * MatrixSize::cellWidth, std::max(0, width() - fixedWidth)};
    Extent rows{m_model.appCount() * MatrixSize::rowHeight, std::max(0, height() - fixedHeight)};
    const int left = MatrixSize::appWidth + std::min(columns.content, columns.shown);
    const int top = MatrixSize::headerHeight + std::min(rows.content, rows.shown);
    const int afterLeft = left + MatrixSize::frozenLine;
    const int afterTop = top + MatrixSize::frozenLine;
    m_main->setGeometry(0, 0, left, top);
    m_right->setGeometry(afterLeft, 0, laterWidth, top);
    m_bottom->setGeometry(0, afterTop, left, MatrixSize::laterRowHeight);
    m_both->setGeometry(afterLeft, afterTop, laterWidth, MatrixSize::laterRowHeight);
    m_corner->setGeometry(0, 0, MatrixSize::appWidth, MatrixSize::headerHeight);
    m_corner->raise();
    placeBars(columns, rows, laterWidth);
    update();
}

void MatrixPane::placeBars(Extent columns, Extent rows, int laterWidth)
{
    const int side = m_downBar->sizeHint().width();
    m_acrossBar->setVisible(columns.content > columns.shown);
    m_acrossBar->setGeometry(MatrixSize::appWidth, height() - side, m_main->width() - MatrixSize::appWidth,
                             side);
    m_laterBar->setVisible(m_model.laterCount() * MatrixSize::cellWidth > laterWidth);
    m_laterBar->setGeometry(m_right->x(), height() - side, laterWidth, side);
    m_downBar->setVisible(rows.content > rows.shown);
    m_downBar->setGeometry(m_right->x() + laterWidth, MatrixSize::headerHeight, side,
                           m_main->height() - MatrixSize::headerHeight);
}

void MatrixPane::repaintTables()
{
    for (MatrixTable* table : tables()) {
        table->viewport()->update();
        table->horizontalHeader()->viewport()->update();
        table->verticalHeader()->viewport()->update();
    }
    m_corner->update();
    update();
}

/// The row of a cell and the headers that point at it: all that a move of the cursor changes.
void MatrixPane::repaintCross(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    for (MatrixTable* table : tables()) {
        const int top = table->rowViewportPosition(index.row());
        table->viewport()->update(0, top, table->viewport()->width(), table->rowHeight(index.row()));
        QWidget* across = table->horizontalHeader()->viewport();
        across->update(table->columnViewportPosition(index.column()), 0, MatrixSize::cellWidth,
                       across->height());
        QWidget* down = table->verticalHeader()->viewport();
        down->update(0, top, down->width(), table->rowHeight(index.row()));
    }
}

void MatrixPane::resizeEvent(QResizeEvent*)
{
    layOut();
}

void MatrixPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(ColorRole::Base));
    const QRect header(0, 0, width(), MatrixSize::headerHeight);
    painter.fillRect(header, m_look.color(ColorRole::Header));
    painter.fillRect(QRect(0, header.bottom(), width(), 1), m_look.color(ColorRole::Line));
    const int right = m_both->geometry().right() + 1;
    const int bottom = m_both->geometry().bottom() + 1;
    const QColor line = m_look.color(ColorRole::ButtonBorder);
    painter.fillRect(QRect(m_main->width(), 0, MatrixSize::frozenLine, bottom), line);
    painter.fillRect(QRect(0, m_main->height(), right, MatrixSize::frozenLine), line);
}

} // namespace gatehouse::ui
