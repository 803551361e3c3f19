// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ContainerDetails.h"

#include "models/wording/Wording.h"
#include "ui/containers/AppGlyphRow.h"
#include "ui/containers/PolicyWords.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PaneSection.h"

#include <QLocale>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t appLimit = 40;
constexpr std::size_t roleLimit = 20;

struct ReachingApp
{
    access::AppIndex app;
    access::Cell cell;
};

/// Apps installed here, those that reach most first, then those with most unknown, then as in the file.
std::vector<ReachingApp> installedApps(const access::CompiledOrganization& core,
                                       access::ContainerIndex container)
{
    std::vector<ReachingApp> apps;
    for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app) {
        const access::Cell cell = core.cell({app}, container, {access::ActsAs::App, {}});
        if (cell.applicable)
            apps.push_back({{app}, cell});
    }
    std::stable_sort(apps.begin(), apps.end(), [](const ReachingApp& a, const ReachingApp& b) {
        const auto rank = [](const access::Cell& cell) {
            return 8 * cell.allowed.size() + cell.unknown.size();
        };
        return rank(a.cell) > rank(b.cell);
    });
    return apps;
}

QString holderName(const Holder& holder, const Organization& organization)
{
    const auto nameIn = [&](const auto& elements) {
        for (const auto& element : elements)
            if (element.id.value == holder.name)
                return wording::plainText(element.name, 80);
        return wording::plainText(holder.name, 80);
    };
    return holder.kind == HolderKind::Group ? nameIn(organization.groups) : nameIn(organization.users);
}

} // namespace

ContainerDetails::ContainerDetails(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("containers.details"));
    showNothing();
}

void ContainerDetails::showNothing()
{
    clear();
    auto* const section = new PaneSection({}, m_theme);
    section->addText(tr("Select a project or space to see its details, or several to block apps in them."),
                     TextRole::Body, ColorRole::Text3);
    add(section);
}

void ContainerDetails::showSeveral(const std::vector<access::ContainerIndex>& containers,
                                   const Organization& organization)
{
    clear();
    auto* const section = new PaneSection({}, m_theme);
    section->addText(tr("%Ln containers", nullptr, static_cast<int>(containers.size())),
                     TextRole::ObjectName);
    for (std::size_t at = 0; at < std::min<std::size_t>(containers.size(), appLimit); ++at)
        section->addText(containerTitle(organization.containers[containers[at].value]), TextRole::Body,
                         ColorRole::Text2);
    if (containers.size() > appLimit)
        section->addText(tr("%1 more").arg(containers.size() - appLimit), TextRole::Secondary,
                         ColorRole::Text3);
    add(section);
}

void ContainerDetails::showContainer(const ContainerRow& row,
                                     const std::shared_ptr<const access::CompiledOrganization>& core)
{
    clear();
    const Organization& organization = core->organization();
    const Container& container = organization.containers[row.container.value];
    addHeader(row);
    addPolicies(row, organization);
    addApps(row, *core);
    addIdentity(row, container);
    addRoles(container, organization);
}

QWidget* ContainerDetails::link(const QString& text, const Destination& destination, const char* name)
{
    auto* const button = new LinkButton(text, m_theme);
    button->setObjectName(QLatin1String(name));
    connect(button, &QAbstractButton::clicked, this, [this, destination] { Q_EMIT goTo(destination); });
    return button;
}

void ContainerDetails::addHeader(const ContainerRow& row)
{
    auto* const header = new PaneSection({}, m_theme);
    header->body()->setSpacing(2);
    PlainLabel* const name = header->addText(row.key + u' ' + row.name, TextRole::ObjectName);
    name->setObjectName(QStringLiteral("containers.details.name"));
    name->setMinimumWidth(1); // a long word may not widen the pane
    header->addText(tr("%1 on %2").arg(kindWords(row.product), row.site), TextRole::Secondary,
                    ColorRole::Text2);
    header->addText(wording::plainText(row.id.toStdString(), 120), TextRole::Mono, ColorRole::Text2)
        ->setSelectable(true);
    add(header);
}

void ContainerDetails::addIdentity(const ContainerRow& row, const Container& container)
{
    auto* const section = new PaneSection(tr("Identity"), m_theme);
    auto* const grid = new KeyValueGrid(m_theme);
    grid->addRow(tr("Key"), row.key)->setSelectable(true);
    grid->addRow(tr("Id on the site"),
                 container.nativeId ? wording::plainText(*container.nativeId, 120) : tr("not known"),
                 container.nativeId ? TextRole::Mono : TextRole::Body,
                 container.nativeId ? ColorRole::Text : ColorRole::Unknown)
        ->setSelectable(true);
    if (row.scheme)
        grid->addRow(tr("Scheme"), *row.scheme);
    else
        grid->addRow(tr("Scheme"), tr("not known, so every permission here is not known"), TextRole::Body,
                     ColorRole::Unknown);
    QStringList labels;
    for (const QString& label : row.labels.mid(0, 40))
        labels.append(wording::plainText(label.toStdString(), 60));
    grid->addRow(tr("Labels"), labels.isEmpty() ? tr("none") : labels.join(QStringLiteral(", ")));
    section->body()->addWidget(grid);
    add(section);
}

void ContainerDetails::addPolicies(const ContainerRow& row, const Organization& organization)
{
    auto* const section = new PaneSection(tr("Policies that cover it"), m_theme);
    section->heading().setNote(tr("recorded as active in this file"));
    if (row.policies.empty())
        section->addText(tr("No active policy covers it."), TextRole::Body, ColorRole::Text2);
    for (const std::uint32_t index : row.policies) {
        const Policy& policy = organization.policies[index];
        Destination destination;
        destination.place = QStringLiteral("policies");
        destination.policy = QString::fromStdString(policy.id.value);
        section->body()->addWidget(
            link(wording::plainText(policy.name, 60), destination, "containers.policy"), 0, Qt::AlignLeft);
        section->addText(ruleWords(policy.rule, organization) + u' ' +
                             coverageWords(policy.coverage, organization),
                         TextRole::Secondary, ColorRole::Text2);
    }
    add(section);
}

void ContainerDetails::addRoles(const Container& container, const Organization& organization)
{
    auto* const section = new PaneSection(tr("Role actors"), m_theme);
    if (container.roles.empty())
        section->addText(tr("No role has an actor here."), TextRole::Body, ColorRole::Text2);
    auto* const grid = new KeyValueGrid(m_theme);
    for (std::size_t at = 0; at < std::min(container.roles.size(), roleLimit); ++at) {
        const RoleActors& role = container.roles[at];
        QStringList names;
        for (std::size_t actor = 0; actor < std::min<std::size_t>(role.actors.size(), 5); ++actor)
            names.append(holderName(role.actors[actor], organization));
        if (role.actors.size() > 5)
            names.append(tr("%1 more").arg(role.actors.size() - 5));
        grid->addRow(wording::plainText(role.role, 60),
                     tr("%1: %2").arg(QLocale().toString(static_cast<qulonglong>(role.actors.size())),
                                      names.isEmpty() ? tr("nobody") : names.join(QStringLiteral(", "))));
    }
    if (!container.roles.empty())
        section->body()->addWidget(grid);
    add(section);
}

namespace {

/// "4", or "4–5" where it is not known of every app.
QString readersInWords(const std::vector<ReachingApp>& apps)
{
    qsizetype surely = 0;
    qsizetype perhaps = 0;
    for (const ReachingApp& app : apps) {
        surely += app.cell.allowed.contains(Action::Read) ? 1 : 0;
        perhaps += app.cell.unknown.contains(Action::Read) ? 1 : 0;
    }
    return perhaps == 0 ? QString::number(surely) : QStringLiteral("%1–%2").arg(surely).arg(surely + perhaps);
}

} // namespace

void ContainerDetails::addApps(const ContainerRow& row, const access::CompiledOrganization& core)
{
    const std::vector<ReachingApp> apps = installedApps(core, row.container);
    auto* const section = new PaneSection(tr("Apps by themselves"), m_theme);
    section->setObjectName(QStringLiteral("containers.details.apps"));
    section->heading().setNote(tr("%1 of %2 read it").arg(readersInWords(apps)).arg(apps.size()));
    Destination destination;
    destination.place = QStringLiteral("access");
    destination.container = row.id;
    section->heading().setCorner(link(tr("Matrix"), destination, "containers.details.matrix"));
    section->body()->setSpacing(0);
    if (apps.empty())
        section->addText(tr("No app is installed here."), TextRole::Body, ColorRole::Text2);
    else
        section->body()->addWidget(new ActionLetters(m_theme));
    destination.place = QStringLiteral("explain");
    destination.action = QStringLiteral("read");
    for (std::size_t at = 0; at < std::min(apps.size(), appLimit); ++at) {
        const App& app = core.organization().apps[apps[at].app.value];
        auto* const button = new AppGlyphRow(wording::plainText(app.name), apps[at].cell, m_theme);
        destination.app = QString::fromStdString(app.key.value + '@' + app.site.value);
        connect(button, &QAbstractButton::clicked, this, [this, destination] { Q_EMIT goTo(destination); });
        section->body()->addWidget(button);
    }
    if (apps.size() > appLimit)
        section->addText(tr("%1 more in the matrix").arg(apps.size() - appLimit), TextRole::Secondary,
                         ColorRole::Text3);
    add(section);
}

} // namespace gatehouse::ui
