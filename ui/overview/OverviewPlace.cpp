// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/OverviewPlace.h"

#include "models/wording/Wording.h"
#include "ui/overview/CountsStrip.h"
#include "ui/overview/LinkCard.h"
#include "ui/overview/ReachBarDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableView.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr std::size_t mostFurthest = 14;
constexpr int mostLines = 7;
constexpr int narrowWidth = 1080;
constexpr int vendorWidth = 1200;
constexpr int refreshDelay = 120; // milliseconds

Destination placeNamed(const char* place, const char* filter = "")
{
    Destination destination;
    destination.place = QLatin1String(place);
    destination.filter = QLatin1String(filter);
    return destination;
}

} // namespace

OverviewPlace::OverviewPlace(OrganizationDocument& document, Insights& insights, const Theme& theme,
                             QWidget* parent)
    : Place(parent)
    , m_document(document)
    , m_insights(insights)
    , m_theme(theme)
    , m_effects(document)
{
    setObjectName(QStringLiteral("place.overview"));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPlace::refresh);
    build();
    followInsights();
    refresh();
}

void OverviewPlace::build()
{
    m_loading = new LoadingBar(m_theme, this);
    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    m_counts = new CountsStrip(m_theme);
    connect(m_counts, &CountsStrip::goTo, this, &Place::goTo);
    layout->addWidget(m_counts);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(12);
    m_columns->addWidget(leftColumn(), 3);
    m_columns->addWidget(rightColumn(), 1);
    layout->addLayout(m_columns, 1);
    m_page = new QScrollArea;
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setFocusPolicy(Qt::NoFocus);
    m_page->setWidget(content);
    m_empty = emptyPage();
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_empty);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_loading);
    all->addWidget(m_pages, 1);
}

QWidget* OverviewPlace::emptyPage()
{
    auto* const empty =
        new EmptyState(tr("Bring in what you know"),
                       tr("This organization has no container and no app yet. Tables bring in containers, "
                          "people, groups, schemes and apps; descriptors tell what apps ask for."),
                       m_theme);
    empty->setObjectName(QStringLiteral("overview.empty"));
    const auto way = [&](const QString& text, const char* place, bool primary) {
        QPushButton* const button = empty->addAction(text, primary);
        button->setObjectName(QStringLiteral("overview.empty.") + QLatin1String(place));
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT goTo(placeNamed(place)); });
    };
    way(tr("Import tables…"), "tables", true);
    way(tr("Import descriptors…"), "import", false);
    return empty;
}

LinkCard* OverviewPlace::addCard(QVBoxLayout& column, const char* name, const QString& title)
{
    auto* const card = new LinkCard(QLatin1String(name), title, m_theme);
    connect(card, &LinkCard::goTo, this, &Place::goTo);
    column.addWidget(card);
    return card;
}

QWidget* OverviewPlace::leftColumn()
{
    auto* const column = new QWidget;
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_furthestCard = furthestCard();
    layout->addWidget(m_furthestCard);
    m_changed = addCard(*layout, "overview.changed", tr("Changed since the last review"));
    m_changed->heading().setNote(tr("another version or other scopes than what was reviewed"));
    m_changed->setEmptyText(tr("No reviewed app is known to have changed."));
    layout->addStretch(1);
    return column;
}

QWidget* OverviewPlace::rightColumn()
{
    auto* const column = new QWidget;
    column->setMinimumWidth(300);
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_policies = addCard(*layout, "overview.policies", tr("Policies in force"));
    m_policies->heading().setNote(tr("as recorded in this file"));
    m_policies->setEmptyText(tr("No policy is active: nothing is blocked."));
    m_findings = addCard(*layout, "overview.findings", tr("Open findings"));
    m_reviews = addCard(*layout, "overview.reviews", tr("Reviews due"));
    m_notKnown = addCard(*layout, "overview.notKnown", tr("Not known in this file"));
    layout->addStretch(1);
    return column;
}

Card* OverviewPlace::furthestCard()
{
    auto* const card = new Card(m_theme, tr("Apps that reach furthest"));
    card->setFlush(true);
    card->heading().setNote(tr("containers it may read × strongest action; outlined: only through people"));
    m_allApps = new LinkButton({}, m_theme);
    m_allApps->setObjectName(QStringLiteral("overview.furthest.all"));
    connect(m_allApps, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(placeNamed("apps")); });
    card->heading().setCorner(m_allApps);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("overview.furthest"));
    m_table->setAccessibleName(tr("Apps that reach furthest"));
    m_table->setModel(&m_furthest);
    m_table->setItemDelegate(new ReachBarDelegate(m_theme, m_table));
    m_table->setColumnWidths({{160, true}, {92}, {88}, {168}, {68}, {100}, {64}, {134}});
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &QAbstractItemView::activated, this, &OverviewPlace::follow);
    connect(m_table, &QAbstractItemView::clicked, this, &OverviewPlace::follow);
    card->body()->addWidget(m_table);
    return card;
}

void OverviewPlace::followInsights()
{
    connect(&m_insights, &Insights::started, this, [this] {
        m_loading->start();
        refreshSoon();
    });
    connect(&m_insights, &Insights::advanced, this, [this] {
        showProgress();
        refreshSoon();
    });
    connect(&m_insights, &Insights::finished, this, [this] {
        m_loading->finish();
        refresh();
    });
    connect(&m_effects, &PolicyEffects::advanced, this, &OverviewPlace::refreshSoon);
    connect(&m_effects, &PolicyEffects::finished, this, [this] {
        if (m_document.isOpen())
            showPolicies();
    });
    connect(&m_document, &OrganizationDocument::pathChanged, this, &Place::headerChanged);
}

void OverviewPlace::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(m_insights.isRunning() ? refreshDelay : 0);
}

void OverviewPlace::refresh()
{
    m_soon.stop();
    if (!m_document.isOpen()) {
        m_furthest.setApps(nullptr, {}, m_insights.today());
        return;
    }
    const Organization& organization = *m_document.organization();
    const AppSummaries summaries = appSummaries(organization, m_insights);
    m_counts->setCounts(overviewCounts(organization, summaries, m_insights.today()));
    showFurthest(summaries);
    showPolicies();
    showFindings(summaries);
    showReviews(summaries);
    const LinkRows changed = changedRows(organization, summaries, m_insights.today(), mostLines);
    m_changed->setRows(changed.rows);
    m_changed->setMore(changed.all > mostLines ? tr("%Ln more", nullptr, changed.all - mostLines) : QString(),
                       placeNamed("apps", "review=changed"));
    const QList<LinkRow> notKnown = notKnownRows(organization);
    m_notKnown->setRows(notKnown);
    m_notKnown->setVisible(!notKnown.isEmpty());
    const bool nothing = organization.apps.empty() && organization.containers.empty();
    m_pages->setCurrentWidget(nothing ? m_empty : m_page);
}

void OverviewPlace::showFurthest(const AppSummaries& summaries)
{
    const QString selected = current().app;
    std::vector<AppSummary> apps;
    for (const std::size_t at : furthest(summaries, mostFurthest))
        apps.push_back(summaries.apps[at]);
    m_furthest.setApps(m_document.organization(), std::move(apps), m_insights.today());
    const int rows = m_furthest.rowCount();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize());
    m_allApps->setText(tr("All %Ln apps", nullptr, static_cast<int>(summaries.apps.size())));
    m_allApps->updateGeometry();
    for (int row = 0; row < rows; ++row)
        if (m_furthest.at(row).id == selected)
            m_table->selectRowAt(row);
}

void OverviewPlace::showPolicies()
{
    const LinkRows policies = policyRows(*m_document.organization(), m_effects, mostLines);
    m_policies->setRows(policies.rows);
    m_policies->setMore(policies.all > mostLines ? tr("%Ln more", nullptr, policies.all - mostLines)
                                                 : QString(),
                        placeNamed("policies", "status=active"));
}

void OverviewPlace::showFindings(const AppSummaries& summaries)
{
    const LinkRows findings = findingRows(*m_document.organization(), summaries, mostLines);
    const int apps = static_cast<int>(summaries.apps.size());
    m_findings->setRows(findings.rows);
    m_findings->setEmptyText(summaries.waiting > 0
                                 ? tr("Looking for findings…")
                                 : tr("No open findings. %Ln apps checked.", nullptr, apps));
    m_findings->setMore(findings.all > mostLines ? tr("%Ln more", nullptr, findings.all - mostLines)
                                                 : QString(),
                        placeNamed("apps", "findings=any"));
}

void OverviewPlace::showReviews(const AppSummaries& summaries)
{
    const LinkRows due = dueRows(*m_document.organization(), summaries, m_insights.today(), mostLines);
    const int more = due.all - static_cast<int>(due.rows.size());
    m_reviews->setRows(due.rows + unreviewedRows(summaries));
    const int overdue = static_cast<int>(summaries.inState(reviews::ReviewState::Overdue));
    m_reviews->heading().setNote(tr("%1 overdue").arg(QLocale().toString(overdue)));
    m_reviews->setEmptyText(summaries.apps.empty() ? tr("No app to review.")
                                                   : tr("Every app is reviewed, and no review is due soon."));
    m_reviews->setMore(more > 0 ? tr("%Ln more", nullptr, more) : QString(),
                       placeNamed("apps", overdue > 0 ? "review=overdue" : "review=due"));
}

void OverviewPlace::showProgress()
{
    if (!m_insights.isRunning() || !m_document.isOpen())
        return;
    const int all = static_cast<int>(m_document.organization()->apps.size());
    m_loading->setProgress(m_insights.done(), all);
    if (m_insights.done() < all)
        Q_EMIT statusMessage(tr("Reach and findings of %1 of %2 apps")
                                 .arg(QLocale().toString(m_insights.done()), QLocale().toString(all)));
}

void OverviewPlace::follow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    Destination destination = placeNamed("apps");
    destination.app = m_furthest.at(index.row()).id;
    Q_EMIT goTo(destination);
}

QString OverviewPlace::subtitle() const
{
    const QString path = m_document.path();
    return path.isEmpty() ? tr("not saved in a file yet")
                          : tr("organization file %1")
                                .arg(wording::plainText(QFileInfo(path).fileName().toStdString(), 120));
}

QList<QWidget*> OverviewPlace::panes()
{
    return {m_counts,          m_table, &m_changed->list(), &m_policies->list(), &m_findings->list(),
            &m_reviews->list()};
}

QWidget* OverviewPlace::mainPane()
{
    return m_pages->currentWidget() == m_empty ? m_empty : static_cast<QWidget*>(m_table);
}

bool OverviewPlace::isWorking() const
{
    return m_insights.isRunning() || m_effects.isRunning() || m_soon.isActive();
}

void OverviewPlace::reveal(const Destination& destination)
{
    for (int row = 0; row < m_furthest.rowCount(); ++row)
        if (m_furthest.at(row).id == destination.app)
            m_table->selectRowAt(row);
}

Destination OverviewPlace::current() const
{
    Destination destination = Place::current();
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.row() < m_furthest.rowCount())
        destination.app = m_furthest.at(index.row()).id;
    return destination;
}

/// A narrow window has the cards below one another; one between leaves out what tells least.
void OverviewPlace::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    m_table->setColumnHidden(FurthestModel::Vendor, width() < vendorWidth && width() >= narrowWidth);
    m_columns->setDirection(width() < narrowWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPlace::showEvent(QShowEvent* event)
{
    Place::showEvent(event);
    m_effects.setActive(true);
}

void OverviewPlace::hideEvent(QHideEvent* event)
{
    Place::hideEvent(event);
    m_effects.setActive(false);
}

} // namespace gatehouse::ui
