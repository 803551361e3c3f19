// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppSummaryPage.h"

#include "models/access/AppReach.h"
#include "models/descriptors/DescriptorReader.h"
#include "ui/apps/AppIdentity.h"
#include "ui/apps/AppWords.h"
#include "ui/apps/BlockEffects.h"
#include "ui/apps/ReachCells.h"
#include "ui/descriptors/DescriptorSections.h"
#include "ui/descriptors/ScopeLines.h"
#include "ui/descriptors/ScopeTable.h"
#include "ui/reviewing/FindingsList.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PaneSection.h"

#include <QHBoxLayout>

namespace gatehouse::ui {

namespace {

/// What the scopes give in any of its products; empty: not known.
std::optional<ActionSet> scopeActionsOf(const ShownApp& shown)
{
    ActionSet all;
    for (const Product product : shown.app().products) {
        const std::optional<ActionSet> actions = shown.core->scopeActions(shown.row.app, product);
        if (!actions)
            return std::nullopt;
        all = all | *actions;
    }
    return all;
}

std::vector<AdmittedOperations> admittedOf(const ShownApp& shown)
{
    std::vector<AdmittedOperations> operations;
    for (const Product product : shown.app().products)
        operations.push_back({product, shown.core->admittedOperations(shown.row.app, product).value_or(0),
                              access::operationsOf(product, shown.core->catalogue())});
    return operations;
}

} // namespace

AppSummaryPage::AppSummaryPage(const Insights& insights, AppActions& actions, const Theme& theme,
                               QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
    , m_insights(insights)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("apps.details.summary"));
    setMaximumWidth(QWIDGETSIZE_MAX);
    m_findings = newFindings();
}

void AppSummaryPage::show(const ShownApp& shown, bool same)
{
    m_appId = shown.row.id;
    m_findings->setParent(this);
    m_findings->hide();
    if (same) {
        refill([&] { fill(shown); });
        return;
    }
    m_findings->deleteLater();
    m_findings = newFindings();
    clear();
    fill(shown);
}

FindingsList* AppSummaryPage::newFindings()
{
    auto* const list = new FindingsList(m_theme, this);
    list->hide();
    connect(list, &FindingsList::acceptRequested, this,
            [this](const findings::Finding& finding) { m_actions.reviewing().accept(m_appId, finding); });
    connect(list, &FindingsList::withdrawRequested, this,
            [this](std::size_t acceptance) { m_actions.reviewing().withdraw(acceptance); });
    return list;
}

void AppSummaryPage::fill(const ShownApp& shown)
{
    addScopes(shown);
    if (shown.row.reach)
        addReach(shown);
    addDescriptor(shown);
    addFindings(shown);
    add(new AppIdentity(shown, m_actions, m_theme));
}

void AppSummaryPage::addScopes(const ShownApp& shown)
{
    const App& app = shown.app();
    auto* const section = new PaneSection(tr("What it may do"), m_theme);
    section->setObjectName(QStringLiteral("apps.details.scopes"));
    add(section);
    if (!app.scopes) {
        section->body()->addWidget(new Lozenge(LozengeKind::Unknown, tr("Not known"), m_theme), 0,
                                   Qt::AlignLeft);
        section->addText(tr("The file does not say which scopes this app declares."), TextRole::Body,
                         ColorRole::Text2);
        return;
    }
    auto lines = scopeLines(app.framework, app.products, *app.scopes, shown.core->catalogue());
    section->heading().setNote(scopeSummary(lines.size(), admittedOf(shown)));
    if (lines.empty())
        section->addText(tr("It declares no scope."), TextRole::Body, ColorRole::Text2);
    else
        section->body()->addWidget(new ScopeTable(std::move(lines), ScopeTable::Form::Pane, m_theme));
}

QWidget* AppSummaryPage::reachLinks()
{
    auto* const links = new QWidget;
    auto* const row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto link = [&](const QString& text, const char* name) {
        auto* const button = new LinkButton(text, m_theme);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    connect(link(tr("By container"), "apps.details.byContainer"), &QAbstractButton::clicked, this,
            &AppSummaryPage::reachRequested);
    connect(link(tr("Matrix"), "apps.details.matrix"), &QAbstractButton::clicked, this, [this] {
        Destination destination;
        destination.place = QStringLiteral("access");
        destination.app = m_appId;
        Q_EMIT goTo(destination);
    });
    return links;
}

void AppSummaryPage::addReach(const ShownApp& shown)
{
    const App& app = shown.app();
    const access::AppReach reach =
        shown.ifInstalled ? access::appReach(*shown.reachCore(), shown.reachApp()) : *shown.row.reach;
    const std::optional<ActionSet> scopes = scopeActionsOf(shown);
    const QString where = containerWords(reach.byItself[0].total, app.products);
    auto* const itself = new PaneSection(tr("By itself"), m_theme);
    itself->heading().setNote(shown.ifInstalled ? tr("once installed, in %1").arg(where)
                                                : tr("in %1").arg(where));
    itself->heading().setCorner(reachLinks());
    add(itself);
    if (!app.enabled && !shown.ifInstalled) {
        itself->addText(tr("It is disabled, so it reaches nothing, neither by itself nor through people."),
                        TextRole::Body, ColorRole::Text2);
        return;
    }
    if (app.framework == Framework::OAuth2)
        itself->addText(tr("A 3LO app has no account of its own. It acts through people alone."),
                        TextRole::Body, ColorRole::Text2);
    else
        itself->body()->addWidget(new ReachCells(reach.byItself, reach.lostByItself, scopes, m_theme));
    auto* const people = new PaneSection(tr("Through people"), m_theme);
    people->heading().setNote(shown.ifInstalled ? tr("once installed")
                                                : tr("the best any active person gives it"));
    people->body()->addWidget(new ReachCells(reach.throughPeople, reach.lostThroughPeople, scopes, m_theme));
    add(people);
}

void AppSummaryPage::addDescriptor(const ShownApp& shown)
{
    if (shown.app().descriptor.empty()) {
        auto* const section = new PaneSection(tr("Modules and events"), m_theme);
        section->addText(
            tr("The file holds no descriptor of this app. Import one to see its modules, events and hosts."),
            TextRole::Body, ColorRole::Text2);
        add(section);
        return;
    }
    const descriptors::Descriptor descriptor = descriptors::readDescriptor(shown.app().descriptor);
    add(modulesSection(descriptor, m_theme));
    add(blockEffectsSection(shown, descriptor, m_theme));
    add(egressSection(descriptor, m_theme));
}

void AppSummaryPage::addFindings(const ShownApp& shown)
{
    auto* const section = new PaneSection(tr("Findings"), m_theme);
    section->setObjectName(QStringLiteral("apps.details.findings"));
    add(section);
    if (!shown.row.findings) {
        section->addText(tr("Still being looked for."), TextRole::Body, ColorRole::Text2);
        return;
    }
    const int open = shown.row.findings->allOpen();
    section->heading().setNote(shown.row.findings->accepted > 0
                                   ? tr("%Ln open", nullptr, open) + QStringLiteral(", ") +
                                         tr("%Ln accepted", nullptr, shown.row.findings->accepted)
                                   : tr("%Ln open", nullptr, open));
    m_findings->setFindings(shown.organization(), m_insights.findingsOf(shown.app()), shown.today);
    section->body()->addWidget(m_findings);
    m_findings->show();
}

} // namespace gatehouse::ui
