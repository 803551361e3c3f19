// SPDX-License-Identifier: Apache-2.0
#include "ui/start/RefusedPage.h"

#include "models/wording/Wording.h"
#include "ui/start/FaultsModel.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ExcerptView.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPainter>

#include <utility>

namespace gatehouse::ui {

namespace {

constexpr int faultRow = 50;
constexpr int mostRows = 7;

/// The cross of a failed check, 20 × 20.
class RefusedGlyph : public QWidget
{
public:
    explicit RefusedGlyph(const Theme& theme)
        : m_theme(theme)
    {
        setFixedSize(20, 26);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        paintGateGlyph(painter, QRectF(0, 3, 20, 20), access::GateResult::Fail, m_theme);
    }

private:
    const Theme& m_theme;
};

} // namespace

RefusedPage::RefusedPage(RefusedFile file, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_file(std::move(file))
    , m_faults(new FaultsModel(this))
    , m_table(new TableView(theme))
    , m_place(new Card(theme, tr("Fault 1 in the file")))
    , m_excerpt(new ExcerptView(theme))
{
    setObjectName(QStringLiteral("refusedPage"));
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(makeHeading());
    column->addSpacing(4);
    column->addWidget(makeFaults());
    column->addWidget(makePlace());
    column->addWidget(makeWays());
    column->addStretch(1);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(32, 24, 32, 16);
    page->addLayout(column, 1);
    page->addStretch(0);
    for (const int by : {1, -1}) {
        auto* action = new QAction(this);
        action->setShortcut(by > 0 ? QKeySequence(Qt::Key_F8) : QKeySequence(Qt::SHIFT | Qt::Key_F8));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
    }
    m_table->selectRowAt(0);
    showFault(0);
}

QWidget* RefusedPage::makeHeading()
{
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new RefusedGlyph(m_theme), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(
        new PlainLabel(m_theme, TextRole::ObjectName, ColorRole::Text,
                       tr("The file was not opened: %n faults", nullptr, int(m_file.faults.size()))));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new PlainLabel(m_theme, TextRole::Mono, ColorRole::Text2,
                                   wording::plainText(m_file.name.toStdString(), 120)));
    line->addWidget(new ElidedLabel(m_theme, TextRole::Body, ColorRole::Text2, summary()), 1);
    words->addLayout(line);
    row->addLayout(words, 1);
    return heading;
}

QString RefusedPage::summary() const
{
    QStringList parts{QLocale().formattedDataSize(m_file.size, 1, QLocale::DataSizeSIFormat),
                      m_file.allListed ? tr("all faults are listed") : tr("the first faults are listed")};
    if (!m_file.staysOpen.isEmpty())
        parts += tr("%1 stays open, unchanged").arg(m_file.staysOpen);
    return QStringLiteral("·  ") + parts.join(QStringLiteral("  ·  "));
}

QWidget* RefusedPage::makeFaults()
{
    m_faults->setFaults(m_file.faults);
    m_table->setObjectName(QStringLiteral("refusedPage.faults"));
    m_table->setAccessibleName(tr("Faults"));
    m_table->setModel(m_faults);
    m_table->setRowHeight(faultRow);
    m_table->setColumnWidths({{40, false}, {320, true}, {300, false}, {96, false}});
    const int rows = qBound(1, m_faults->rowCount(), mostRows);
    m_table->setFixedHeight(28 + rows * faultRow + 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showFault(current.row()); });
    auto* card = new Card(m_theme);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    return card;
}

QWidget* RefusedPage::makePlace()
{
    m_excerpt->setObjectName(QStringLiteral("refusedPage.excerpt"));
    m_place->setFlush(true);
    m_place->body()->addWidget(m_excerpt);
    m_place->body()->addSpacing(2);
    return m_place;
}

QWidget* RefusedPage::makeWays()
{
    auto* ways = new QWidget;
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    QPushButton* again = primaryButton(tr("Read again"), m_theme);
    QPushButton* choose = pushButton(tr("Choose another file…"), m_theme);
    QPushButton* copy = pushButton(tr("Copy faults"), m_theme, QStringLiteral("copy"));
    again->setObjectName(QStringLiteral("refusedPage.readAgain"));
    choose->setObjectName(QStringLiteral("refusedPage.choose"));
    copy->setObjectName(QStringLiteral("refusedPage.copy"));
    connect(again, &QPushButton::clicked, this, &RefusedPage::readAgainRequested);
    connect(choose, &QPushButton::clicked, this, &RefusedPage::chooseRequested);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(faultsAsText(m_file.faults)); });
    for (QPushButton* button : {again, choose, copy})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2,
                                  tr("Same check on the command line:")));
    auto* command =
        new PlainLabel(m_theme, TextRole::Mono, ColorRole::Text, QStringLiteral("gatehouse check FILE"));
    command->setSelectable(true);
    row->addWidget(command);
    return ways;
}

void RefusedPage::showFault(int row)
{
    const bool listed = row >= 0 && row < m_faults->rowCount();
    const Fault fault = listed ? m_file.faults.at(static_cast<std::size_t>(row)) : Fault{};
    m_place->setVisible(fault.position.has_value() && !m_file.text.isEmpty());
    if (!fault.position)
        return;
    m_place->heading().setTitle(tr("Fault %1 in the file").arg(row + 1));
    m_place->heading().setNote(wording::plainText(fault.pointer));
    m_excerpt->setExcerpt(excerptOf(m_file.text, *fault.position));
}

void RefusedPage::step(int by)
{
    const int count = m_faults->rowCount();
    if (count > 0)
        m_table->selectRowAt((m_table->currentIndex().row() + by + count) % count);
}

} // namespace gatehouse::ui
