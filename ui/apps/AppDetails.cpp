// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppDetails.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/wording/Wording.h"
#include "ui/apps/AppWords.h"
#include "ui/apps/ReachCells.h"
#include "ui/descriptors/DescriptorSections.h"
#include "ui/descriptors/ScopeLines.h"
#include "ui/descriptors/ScopeTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PaneSection.h"

#include <QHBoxLayout>

namespace gatehouse::ui {

AppDetails::AppDetails(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("apps.details"));
    showNothing();
}

void AppDetails::showNothing()
{
    clear();
    m_appId.clear();
    auto* const section = new PaneSection({}, m_theme);
    section->addText(tr("Select an app to see its details."), TextRole::Body, ColorRole::Text3);
    add(section);
}

void AppDetails::showApp(const AppRow& row, const std::shared_ptr<const access::CompiledOrganization>& core)
{
    clear();
    m_appId = row.id;
    const App& app = core->organization().apps[row.app.value];
    addHeader(app, *core);
    addScopes(row.app, *core);
    if (row.reach)
        addReach(row, *core);
    addDescriptor(app);
    addEligibility(app);
    addIdentity(app, core->organization());
}

void AppDetails::addHeader(const App& app, const access::CompiledOrganization& core)
{
    auto* const header = new PaneSection({}, m_theme);
    header->body()->setSpacing(2);
    PlainLabel* const name = header->addText(wording::plainText(app.name), TextRole::ObjectName);
    name->setObjectName(QStringLiteral("apps.details.name"));
    name->setMinimumWidth(1); // a long word may not widen the pane
    header->addText(appFacts(app, core.organization()), TextRole::Secondary, ColorRole::Text2)
        ->setMinimumWidth(1);
    auto* const key =
        new ElidedLabel(m_theme, TextRole::Mono, ColorRole::Text2, wording::plainText(app.key.value));
    key->setElideMode(Qt::ElideMiddle);
    key->setSelectable(true);
    header->body()->addWidget(key);
    add(header);
}

void AppDetails::addScopes(access::AppIndex index, const access::CompiledOrganization& core)
{
    const App& app = core.organization().apps[index.value];
    auto* const section = new PaneSection(tr("What it may do"), m_theme);
    section->setObjectName(QStringLiteral("apps.details.scopes"));
    if (!app.scopes) {
        auto* const lozenge = new Lozenge(LozengeKind::Unknown, tr("Not known"), m_theme);
        section->body()->addWidget(lozenge, 0, Qt::AlignLeft);
        section->addText(tr("The file does not say which scopes this app declares."), TextRole::Body,
                         ColorRole::Text2);
        add(section);
        return;
    }
    std::vector<AdmittedOperations> operations;
    for (const Product product : app.products)
        operations.push_back({product, core.admittedOperations(index, product).value_or(0),
                              access::operationsOf(product, core.catalogue())});
    auto lines = scopeLines(app.framework, app.products, *app.scopes, core.catalogue());
    section->heading().setNote(scopeSummary(lines.size(), operations));
    if (lines.empty())
        section->addText(tr("It declares no scope."), TextRole::Body, ColorRole::Text2);
    else
        section->body()->addWidget(new ScopeTable(std::move(lines), ScopeTable::Form::Pane, m_theme));
    add(section);
}

QWidget* AppDetails::reachLinks()
{
    auto* const links = new QWidget;
    auto* const row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto link = [&](const QString& text, const char* place, const char* name) {
        auto* const button = new LinkButton(text, m_theme);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        Destination destination;
        destination.place = QLatin1String(place);
        destination.app = m_appId;
        connect(button, &QAbstractButton::clicked, this, [this, destination] { Q_EMIT goTo(destination); });
    };
    link(tr("Matrix"), "access", "apps.details.matrix");
    link(tr("Explain"), "explain", "apps.details.explain");
    return links;
}

void AppDetails::addReach(const AppRow& row, const access::CompiledOrganization& core)
{
    const App& app = core.organization().apps[row.app.value];
    std::optional<ActionSet> scopes = ActionSet();
    for (const Product product : app.products) {
        const std::optional<ActionSet> actions = core.scopeActions(row.app, product);
        scopes = actions && scopes ? std::optional(*scopes | *actions) : std::nullopt;
    }
    const std::uint32_t total = row.reach->byItself[0].total;
    auto* const itself = new PaneSection(tr("By itself"), m_theme);
    itself->heading().setNote(tr("permissions in %1, then policy").arg(containerWords(total, app.products)));
    itself->heading().setCorner(reachLinks());
    if (app.framework == Framework::OAuth2)
        itself->addText(tr("A 3LO app has no account of its own. It acts through people alone."),
                        TextRole::Body, ColorRole::Text2);
    else
        itself->body()->addWidget(
            new ReachCells(row.reach->byItself, row.reach->lostByItself, scopes, m_theme));
    add(itself);
    auto* const people = new PaneSection(tr("Through people"), m_theme);
    people->heading().setNote(tr("the best any active person gives it"));
    people->body()->addWidget(
        new ReachCells(row.reach->throughPeople, row.reach->lostThroughPeople, scopes, m_theme));
    add(people);
}

void AppDetails::addDescriptor(const App& app)
{
    if (app.descriptor.empty()) {
        auto* const section = new PaneSection(tr("Modules and events"), m_theme);
        section->addText(
            tr("The file holds no descriptor of this app. Import one to see its modules, events and hosts."),
            TextRole::Body, ColorRole::Text2);
        add(section);
        return;
    }
    const descriptors::Descriptor descriptor = descriptors::readDescriptor(app.descriptor);
    add(modulesSection(descriptor, m_theme));
    add(egressSection(descriptor, m_theme));
}

void AppDetails::addEligibility(const App& app)
{
    auto* const section = new PaneSection(tr("Eligible"), m_theme);
    const auto line = [&](LozengeKind kind, const QString& word, const QString& sentence) {
        section->body()->addWidget(new Lozenge(kind, word, m_theme), 0, Qt::AlignLeft);
        section->addText(sentence, TextRole::Body, ColorRole::Text2);
    };
    if (!app.eligible)
        line(LozengeKind::Unknown, tr("Not known"),
             tr("The file does not say whether a policy can block this app."));
    else if (*app.eligible)
        section->addText(tr("A policy can block it."));
    else
        line(LozengeKind::Beyond, tr("Beyond policy"), tr("No policy can block it."));
    add(section);
}

void AppDetails::addIdentity(const App& app, const Organization& organization)
{
    auto* const section = new PaneSection(tr("Identity"), m_theme);
    auto* const grid = new KeyValueGrid(m_theme);
    grid->addRow(tr("Enabled"), app.enabled ? tr("yes") : tr("no, it can do nothing"), TextRole::Body,
                 app.enabled ? ColorRole::Text : ColorRole::Denied);
    grid->addRow(tr("App user"), appUserWords(app, organization), TextRole::Body,
                 app.user || app.framework == Framework::OAuth2 ? ColorRole::Text : ColorRole::Unknown);
    grid->addRow(tr("Installed"), app.installedAt ? dateWords(*app.installedAt) : tr("not known"));
    section->body()->addWidget(grid);
    add(section);
}

} // namespace gatehouse::ui
