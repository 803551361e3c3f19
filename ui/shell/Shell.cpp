// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Shell.h"

#include "models/organization/Organization.h"
#include "models/wording/Wording.h"
#include "ui/shell/HeaderTexts.h"
#include "ui/shell/PaneCycle.h"
#include "ui/shell/QuickOpen.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/Targets.h"
#include "ui/shell/TitleBar.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>

namespace gatehouse::ui {

namespace {

constexpr int mostPlaceKeys = 9;

Destination destinationOf(const QString& placeId)
{
    Destination destination;
    destination.place = placeId;
    return destination;
}

} // namespace

Shell::Shell(OrganizationDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_sidebar(new Sidebar(theme))
    , m_titleBar(new TitleBar(theme))
    , m_pages(new QStackedWidget)
    , m_statusBar(new StatusBar(theme))
    , m_quickOpen(new QuickOpen(theme, this))
{
    setObjectName(QStringLiteral("shell"));
    layOut();
    makeActions();
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString& id) { goTo(destinationOf(id)); });
    connect(m_titleBar, &TitleBar::backRequested, this, &Shell::back);
    connect(m_titleBar, &TitleBar::forwardRequested, this, &Shell::forward);
    connect(m_titleBar, &TitleBar::goToRequested, this, &Shell::openQuickOpen);
    connect(m_quickOpen, &QuickOpen::chosen, this, &Shell::goTo);
    followDocument();
    documentOpened();
}

Shell::~Shell() = default;

void Shell::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_sidebar, 0, 0, 2, 1);
    grid->addWidget(m_titleBar, 0, 1);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(m_statusBar, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
}

QAction* Shell::makeAction(const QString& text, const QKeySequence& keys, void (Shell::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void Shell::makeActions()
{
    m_backAction = makeAction(tr("Back"), Qt::ALT | Qt::Key_Left, &Shell::back);
    m_forwardAction = makeAction(tr("Forward"), Qt::ALT | Qt::Key_Right, &Shell::forward);
    m_quickOpenAction = makeAction(tr("Go to anything…"), Qt::CTRL | Qt::Key_K, &Shell::openQuickOpen);
    m_findAction = makeAction(tr("Filter"), QKeySequence::Find, &Shell::focusFilter);
    m_nextPaneAction = makeAction(tr("Next pane"), Qt::Key_F6, &Shell::nextPane);
    m_previousPaneAction = makeAction(tr("Previous pane"), Qt::SHIFT | Qt::Key_F6, &Shell::previousPane);
}

void Shell::followDocument()
{
    connect(&m_document, &OrganizationDocument::opened, this, &Shell::documentOpened);
    connect(&m_document, &OrganizationDocument::changed, this, &Shell::showHeader);
    connect(&m_document, &OrganizationDocument::pathChanged, this, &Shell::showHeader);
    connect(&m_document, &OrganizationDocument::modifiedChanged, this, &Shell::showWindowTitle);
}

void Shell::addPlace(Place* place, const QString& group)
{
    const QString id = place->placeId();
    m_places.append(place);
    m_pages->addWidget(place);
    m_sidebar->add(id, place->iconName(), place->title(), group);
    m_sidebar->setText(id, place->title(), place->badge());
    m_sidebar->setPlacesEnabled(m_document.isOpen());
    connect(place, &Place::goTo, this, &Shell::goTo);
    connect(place, &Place::statusMessage, this, [this, place](const QString& text) {
        if (currentPlace() == place)
            setStatus(text);
    });
    connect(place, &Place::headerChanged, this, [this, place, id] {
        m_sidebar->setText(id, place->title(), place->badge());
        showTitle();
    });
    auto* action = new QAction(place->title(), this);
    if (m_places.size() <= mostPlaceKeys)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(m_places.size()))));
    action->setEnabled(m_document.isOpen());
    addAction(action);
    connect(action, &QAction::triggered, this, [this, id] { goTo(destinationOf(id)); });
    m_placeActions.append(action);
    if (m_places.size() == 1)
        documentOpened();
}

void Shell::setStartPage(QWidget* page)
{
    m_startPage = page;
    m_pages->addWidget(page);
    if (!m_document.isOpen() && m_page == nullptr)
        showStart();
    showTitle();
}

void Shell::showPage(QWidget* page, const QString& title)
{
    remember();
    dropPage();
    m_page = page;
    m_pageTitle = title;
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    showTitle();
    showHistory();
    if (auto* place = qobject_cast<Place*>(page)) {
        connect(place, &Place::headerChanged, this, &Shell::showTitle);
        focusIntoMain(*place);
    } else {
        focusInto(*page);
    }
}

void Shell::leavePage()
{
    if (m_page == nullptr)
        return;
    dropPage();
    const Destination last = m_history.present().value_or(Destination());
    if (m_document.isOpen() && placeOf(last.place) != nullptr)
        show(last);
    else
        showStart();
    showTitle();
    showHistory();
}

void Shell::showStart()
{
    if (m_startPage == nullptr)
        return;
    m_pages->setCurrentWidget(m_startPage);
    focusInto(*m_startPage);
}

void Shell::dropPage()
{
    if (m_page == nullptr)
        return;
    if (auto* place = qobject_cast<Place*>(m_page)) {
        m_titleBar->setPlaceWidget(nullptr);
        if (QWidget* inTitleBar = place->titleBarWidget())
            inTitleBar->setParent(place); // the title bar took it; it ends with its page
        disconnect(place, &Place::headerChanged, this, nullptr);
    }
    m_pages->removeWidget(m_page);
    m_page->hide();
    m_page->deleteLater();
    m_page = nullptr;
}

Place* Shell::placeOf(const QString& id) const
{
    for (Place* place : m_places)
        if (place->placeId() == id)
            return place;
    return nullptr;
}

Place* Shell::currentPlace() const
{
    return m_page != nullptr || !m_document.isOpen() ? nullptr
                                                     : qobject_cast<Place*>(m_pages->currentWidget());
}

Place* Shell::shownPlace() const
{
    return m_page != nullptr ? qobject_cast<Place*>(m_page) : currentPlace();
}

Destination Shell::current() const
{
    const Place* place = currentPlace();
    return place == nullptr ? Destination() : place->current();
}

void Shell::goTo(const Destination& destination)
{
    if (!m_document.isOpen())
        return;
    if (placeOf(destination.place) == nullptr) {
        Q_EMIT elsewhereRequested(destination);
        return;
    }
    remember();
    show(destination);
    m_history.visit(current());
    showHistory();
}

void Shell::remember()
{
    if (Place* place = currentPlace())
        m_history.update(place->current());
}

void Shell::show(const Destination& destination)
{
    Place* place = placeOf(destination.place);
    if (place == nullptr)
        return;
    dropPage();
    const bool other = m_pages->currentWidget() != place;
    if (other)
        setStatus({}); // before the place tells its own
    m_pages->setCurrentWidget(place);
    place->reveal(destination);
    m_sidebar->setCurrent(destination.place);
    showTitle();
    focusIntoMain(*place);
    if (other)
        Q_EMIT currentPlaceChanged(place);
}

void Shell::back()
{
    remember();
    if (m_page != nullptr)
        leavePage();
    else if (const auto destination = m_history.back())
        show(*destination);
    showHistory();
}

void Shell::forward()
{
    remember();
    if (const auto destination = m_history.forward())
        show(*destination);
    showHistory();
}

void Shell::openQuickOpen()
{
    const auto organization = m_document.organization();
    const GoToButton& button = m_titleBar->goToButton();
    const QPoint corner =
        layoutDirection() == Qt::RightToLeft ? button.rect().bottomLeft() : button.rect().bottomRight();
    m_quickOpen->open(allTargets(m_places, organization.get()), button.mapToGlobal(corner + QPoint(1, 3)));
}

void Shell::cyclePane(int step)
{
    QList<QWidget*> panes{m_sidebar};
    if (Place* place = shownPlace())
        panes += place->panes();
    else
        panes += m_pages->currentWidget();
    panes.removeAll(nullptr);
    cyclePanes(panes, QApplication::focusWidget(), step);
}

void Shell::focusFilter()
{
    if (Place* place = shownPlace())
        place->focusFilter();
}

void Shell::setStatus(const QString& message)
{
    m_statusBar->setMessage(message.isEmpty() ? tr("Ready") : message);
}

void Shell::documentOpened()
{
    const bool open = m_document.isOpen();
    m_history.clear();
    dropPage();
    m_sidebar->setPlacesEnabled(open);
    for (QAction* action : std::as_const(m_placeActions))
        action->setEnabled(open);
    m_quickOpenAction->setEnabled(open);
    m_titleBar->goToButton().setEnabled(open);
    setStatus({});
    if (open && !m_places.isEmpty()) {
        goTo(destinationOf(m_places.first()->placeId()));
    } else {
        m_sidebar->setCurrent({});
        showStart();
    }
    showHeader();
    showTitle();
    showHistory();
}

void Shell::showHeader()
{
    const auto organization = m_document.organization();
    const OrganizationProperties* properties = organization == nullptr ? nullptr : &organization->properties;
    const HeaderTexts texts = headerTexts(properties, m_document.path());
    m_sidebar->setOrganization(texts.name, texts.captured, texts.tip);
    m_statusBar->setFacts(properties);
    showWindowTitle();
}

void Shell::showTitle()
{
    Place* place = shownPlace();
    m_titleBar->setPlaceWidget(place == nullptr ? nullptr : place->titleBarWidget());
    const QString subtitle = place == nullptr ? QString() : place->subtitle();
    if (m_page != nullptr)
        m_titleBar->setTexts(m_pageTitle, subtitle);
    else
        m_titleBar->setTexts(place == nullptr ? tr("Start") : place->title(), subtitle);
}

void Shell::showHistory()
{
    const bool canGoBack = m_history.canGoBack() || m_page != nullptr;
    m_titleBar->setHistory(canGoBack, m_history.canGoForward());
    m_backAction->setEnabled(canGoBack);
    m_forwardAction->setEnabled(m_history.canGoForward());
}

void Shell::showWindowTitle()
{
    const auto organization = m_document.organization();
    window()->setWindowTitle(
        ui::windowTitle(organization == nullptr ? nullptr : &organization->properties, m_document.path()));
    window()->setWindowModified(m_document.isOpen() && m_document.isModified());
}

bool Shell::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange)
        showWindowTitle();
    return QWidget::event(event);
}

} // namespace gatehouse::ui
