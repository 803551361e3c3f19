// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppDetails.h"

#include "models/wording/Wording.h"
#include "ui/apps/AppHeader.h"
#include "ui/apps/AppHistoryPage.h"
#include "ui/apps/AppOperationsPage.h"
#include "ui/apps/AppPermissionsPage.h"
#include "ui/apps/AppReachPage.h"
#include "ui/apps/AppSummaryPage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/Separator.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int severalLimit = 30;
constexpr int paneWidthAtLeast = 340;
constexpr int paneWidthAtMost = 560;

std::optional<installs::Hypothesis> ifInstalled(const access::CompiledOrganization& core,
                                                access::AppIndex index)
{
    const App& app = core.organization().apps[index.value];
    if (!app.candidate)
        return std::nullopt;
    installs::InstallChoice choice;
    choice.site = app.site;
    return installs::consentedBefore(core, app.key, choice);
}

} // namespace

AppDetails::AppDetails(OrganizationDocument& document, const Insights& insights, AppActions& actions,
                       const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_insights(insights)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("apps.details"));
    setMinimumWidth(paneWidthAtLeast);
    setMaximumWidth(paneWidthAtMost);
    m_message = new DetailsPane(theme);
    m_message->setMaximumWidth(QWIDGETSIZE_MAX);
    m_message->setObjectName(QStringLiteral("apps.details.message"));
    auto* const one = new QWidget;
    auto* const column = new QVBoxLayout(one);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    m_header = new AppHeader(actions, theme);
    column->addWidget(m_header);
    buildTabs();
    column->addWidget(m_tabs);
    buildPages(document);
    column->addWidget(new Separator(theme, ColorRole::Line));
    column->addWidget(m_stack, 1);

    m_forms = new QStackedWidget(this);
    m_forms->addWidget(m_message);
    m_forms->addWidget(one);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_forms);
    showNothing();
}

void AppDetails::buildTabs()
{
    m_tabs = new SegmentedBar(m_theme);
    m_tabs->setObjectName(QStringLiteral("apps.details.tabs"));
    m_tabs->setAccessibleName(tr("What to show of the app"));
    m_tabs->setSegments({{tr("Summary"), {}, tr("What it may do, where, and what is found")},
                         {tr("Reach"), {}, tr("Every project and space, what it reaches there, and why")},
                         {tr("Operations"), {}, tr("What it could call for all that its scopes say")},
                         {tr("Grants"), {}, tr("What its app user may do, and which grants give it")},
                         {tr("History"), {}, tr("Versions that were reviewed, and the reviews")}});
    m_tabs->setContentsMargins(16, 0, 16, 0);
    connect(m_tabs, &SegmentedBar::currentChanged, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        fillShownPage();
    });
}

void AppDetails::buildPages(OrganizationDocument& document)
{
    m_summary = new AppSummaryPage(m_insights, m_actions, m_theme);
    m_reach = new AppReachPage(m_theme);
    m_operations = new AppOperationsPage(m_theme);
    m_permissions = new AppPermissionsPage(m_theme);
    m_history = new AppHistoryPage(document, m_actions, m_theme);
    connect(m_summary, &AppSummaryPage::goTo, this, &AppDetails::goTo);
    connect(m_summary, &AppSummaryPage::reachRequested, this, [this] { setPage(Reach); });
    connect(m_reach, &AppReachPage::goTo, this, &AppDetails::goTo);
    connect(m_operations, &AppOperationsPage::goTo, this, &AppDetails::goTo);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_summary);
    m_stack->addWidget(m_reach);
    m_stack->addWidget(m_operations);
    m_stack->addWidget(m_permissions);
    m_stack->addWidget(m_history);
}

void AppDetails::setPage(Page page)
{
    m_tabs->setCurrent(page);
}

AppDetails::Page AppDetails::page() const
{
    return static_cast<Page>(m_tabs->current());
}

void AppDetails::enter()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void AppDetails::showMessage(const std::function<void(DetailsPane&)>& fill)
{
    m_shown.reset();
    m_message->clear();
    fill(*m_message);
    m_forms->setCurrentIndex(0);
}

void AppDetails::showNothing()
{
    showMessage([this](DetailsPane& pane) {
        auto* const section = new PaneSection({}, m_theme);
        section->addText(tr("Select an app to see its details, or several to review them together."),
                         TextRole::Body, ColorRole::Text3);
        pane.add(section);
    });
}

void AppDetails::showSeveral(const QStringList& ids,
                             const std::shared_ptr<const access::CompiledOrganization>& core)
{
    showMessage([&](DetailsPane& pane) {
        auto* const section = new PaneSection({}, m_theme);
        section->addText(tr("%Ln apps", nullptr, static_cast<int>(ids.size())), TextRole::ObjectName)
            ->setObjectName(QStringLiteral("apps.details.several"));
        pane.add(section);
        addSeveralActions(pane, ids);
        auto* const names = new PaneSection(tr("Selected"), m_theme);
        for (const QString& id : ids.mid(0, severalLimit))
            if (const auto app = core->lookup().app(id.toStdString()))
                names->addText(wording::plainText(core->organization().apps[app->value].name, 80),
                               TextRole::Body, ColorRole::Text2);
        if (ids.size() > severalLimit)
            names->addText(tr("%Ln more", nullptr, static_cast<int>(ids.size()) - severalLimit),
                           TextRole::Secondary, ColorRole::Text3);
        pane.add(names);
    });
}

void AppDetails::addSeveralActions(DetailsPane& pane, const QStringList& ids)
{
    auto* const section = new PaneSection(tr("For all of them"), m_theme);
    const auto add = [&](const QString& text, const char* name, const std::function<void()>& act) {
        auto* const button = pushButton(text, m_theme);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        section->body()->addWidget(button, 0, Qt::AlignLeft);
    };
    add(tr("Record the same review…"), "apps.review", [this, ids] { m_actions.review(ids); });
    add(tr("A policy can block them"), "apps.several.eligible.yes",
        [this, ids] { m_actions.setEligible(ids, true); });
    add(tr("No policy can block them"), "apps.several.eligible.no",
        [this, ids] { m_actions.setEligible(ids, false); });
    pane.add(section);
}

void AppDetails::showApp(const AppRow& row, const std::shared_ptr<const access::CompiledOrganization>& core)
{
    m_sameApp = m_shown && m_shown->row.id == row.id;
    m_shown = ShownApp{row, core, m_insights.today(), ifInstalled(*core, row.app)};
    m_stale.fill(true);
    m_header->show(*m_shown);
    m_forms->setCurrentIndex(1);
    fillShownPage();
}

void AppDetails::fillShownPage()
{
    if (!m_shown || !m_stale[static_cast<std::size_t>(page())])
        return;
    m_stale[static_cast<std::size_t>(page())] = false;
    switch (page()) {
    case Reach:
        m_reach->show(*m_shown);
        break;
    case Operations:
        m_operations->show(*m_shown);
        break;
    case Grants:
        m_permissions->show(*m_shown, m_sameApp);
        break;
    case History:
        m_history->show(*m_shown, m_sameApp);
        break;
    default:
        m_summary->show(*m_shown, m_sameApp);
        break;
    }
}

void AppDetails::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Base));
}

} // namespace gatehouse::ui
