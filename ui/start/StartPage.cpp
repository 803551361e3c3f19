// SPDX-License-Identifier: Apache-2.0
#include "ui/start/StartPage.h"

#include "ui/start/RecentRow.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gatehouse::ui {

namespace {

constexpr int startWidth = 600;

/// An icon of 20 × 20 that follows the theme.
class WayIcon : public QWidget
{
public:
    WayIcon(const QString& name, const Theme& theme)
        : m_icon(theme.icon(name))
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

StartPage::StartPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sample(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2))
    , m_recentTitle(new PlainLabel(theme, TextRole::Section, ColorRole::Text, tr("Recent")))
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    auto* content = new QWidget;
    content->setFixedWidth(startWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new PlainLabel(theme, TextRole::ObjectName, ColorRole::Text, tr("Open an organization")));
    column->addWidget(new PlainLabel(
        theme, TextRole::Body, ColorRole::Text2,
        tr("Gatehouse works on a copy of what your sites say. It changes nothing there by itself.")));
    column->addSpacing(12);
    auto* ways = new Card(theme);
    ways->setFlush(true);
    ways->body()->setSpacing(0);
    QPushButton* open = primaryButton(tr("Open…"), theme);
    open->setObjectName(QStringLiteral("startPage.open"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    addWay(*ways->body(), QStringLiteral("document"), tr("Organization file"),
           new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2,
                          tr("A .gatehouse.json file. Works without a network. You can also drop it here.")),
           open);
    ways->body()->addWidget(new Separator(theme, ColorRole::Line));
    QPushButton* fresh = pushButton(tr("New…"), theme);
    fresh->setObjectName(QStringLiteral("startPage.new"));
    connect(fresh, &QPushButton::clicked, this, &StartPage::newRequested);
    addWay(*ways->body(), QStringLiteral("plus"), tr("New organization"),
           new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2,
                          tr("Name its sites, then bring in tables and app descriptors.")),
           fresh);
    ways->body()->addWidget(new Separator(theme, ColorRole::Line));
    QPushButton* sample = pushButton(tr("Open sample"), theme);
    sample->setObjectName(QStringLiteral("startPage.sample"));
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    m_sample->setText(tr("Invented, safe to break."));
    addWay(*ways->body(), QStringLiteral("sample"), tr("Sample organization"), m_sample, sample);
    column->addWidget(ways);
    column->addSpacing(20);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(content, 0, Qt::AlignHCenter);
    page->addStretch(3);
    setRecentFiles({});
}

void StartPage::addWay(QVBoxLayout& ways, const QString& icon, const QString& title, PlainLabel* sentence,
                       QPushButton* button)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 13, 16, 13);
    row->setSpacing(14);
    row->addWidget(new WayIcon(icon, m_theme));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new PlainLabel(m_theme, TextRole::BodyMedium, ColorRole::Text, title));
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    row->addLayout(words, 1);
    button->setAutoDefault(true); // Enter presses the one with the focus
    row->addWidget(button);
    ways.addLayout(row);
}

void StartPage::setSampleCounts(int apps, int containers, int policies)
{
    m_sample->setText(tr("%1, %2, %3. Invented, safe to break.")
                          .arg(tr("%n apps", nullptr, apps), tr("%n containers", nullptr, containers),
                               tr("%n policies", nullptr, policies)));
}

void StartPage::setRecentFiles(const QList<RecentFile>& files)
{
    clearLayout(*m_recent);
    m_recentTitle->setVisible(!files.isEmpty());
    int number = 0;
    for (const RecentFile& file : files) {
        auto* row = new RecentRow(file, number++, m_theme);
        m_recent->addWidget(row);
        connect(row, &RecentRow::chosen, this, [this, file] { Q_EMIT recentChosen(file.path); });
        connect(row, &RecentRow::removeRequested, this, [this, file] { Q_EMIT recentRemoved(file.path); });
    }
}

} // namespace gatehouse::ui
