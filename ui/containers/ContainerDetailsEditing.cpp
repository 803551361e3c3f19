// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Wording.h"
#include "ui/containers/ContainerDetails.h"
#include "ui/editing/TokenList.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"

#include <QHBoxLayout>

#include <algorithm>
#include <map>

/// The sections whose facts are changed in place.
namespace gatehouse::ui {

namespace {

constexpr std::size_t roleLimit = 30;
constexpr std::size_t actorLimit = 60;
constexpr std::size_t labelLimit = 60;

QList<TokenItem> actorTokens(const RoleActors& role, const HolderNames& names)
{
    QList<TokenItem> tokens;
    for (std::size_t at = 0; at < std::min(role.actors.size(), actorLimit); ++at) {
        const Holder& actor = role.actors[at];
        tokens.append({QString::fromStdString(actor.toText()), names.name(actor), names.kind(actor),
                       actor.kind == HolderKind::Group});
    }
    return tokens;
}

/// Labels of the containers, in alphabetical order; those that not all of them have say how many do.
QList<TokenItem> labelTokens(const std::vector<access::ContainerIndex>& containers,
                             const Organization& organization)
{
    std::map<std::string, std::size_t> counts;
    for (const access::ContainerIndex container : containers)
        for (const std::string& label : organization.containers[container.value].labels)
            ++counts[label];
    QList<TokenItem> tokens;
    for (const auto& [label, count] : counts) {
        if (tokens.size() >= static_cast<qsizetype>(labelLimit))
            break;
        const bool all = count >= containers.size();
        tokens.append({QString::fromStdString(label), wording::plainText(label, 60),
                       all ? QString() : ContainerDetails::tr("%1 of %2").arg(count).arg(containers.size())});
    }
    return tokens;
}

} // namespace

void ContainerDetails::addScheme(const std::optional<SchemeId>& scheme, const QString& name)
{
    auto* const section = new PaneSection(tr("Permission scheme"), m_theme);
    section->setObjectName(QStringLiteral("containers.details.scheme"));
    auto* const change = new LinkButton(tr("Choose…"), m_theme);
    change->setObjectName(QStringLiteral("containers.scheme.choose"));
    connect(change, &LinkButton::clicked, this, [this, change] { m_editing.askForScheme(m_shown, *change); });
    section->heading().setCorner(change);
    if (!name.isEmpty())
        section->addText(name);
    else
        section->addText(tr("not known, so every permission here is not known"), TextRole::Body,
                         ColorRole::Unknown);
    auto* const links = new QHBoxLayout;
    links->setSpacing(16);
    const auto addLink = [&](const QString& text, const char* objectName, const auto& act) {
        auto* const button = new LinkButton(text, m_theme);
        button->setObjectName(QLatin1String(objectName));
        connect(button, &LinkButton::clicked, this, act);
        links->addWidget(button);
    };
    if (scheme) {
        addLink(tr("Edit…"), "containers.scheme.edit", [this, id = *scheme] { m_editing.editScheme(id); });
        addLink(tr("Duplicate…"), "containers.scheme.duplicate",
                [this, id = *scheme] { m_editing.duplicateScheme(id, m_shown); });
    }
    addLink(tr("New…"), "containers.scheme.new", [this] { m_editing.newScheme(m_shown); });
    links->addStretch(1);
    section->body()->addLayout(links);
    add(section);
}

void ContainerDetails::addRoles(const Container& container)
{
    auto* const section = new PaneSection(tr("Roles"), m_theme);
    section->setObjectName(QStringLiteral("containers.details.roles"));
    auto* const newRole = new LinkButton(tr("Add role…"), m_theme);
    newRole->setObjectName(QStringLiteral("containers.role.add"));
    connect(newRole, &LinkButton::clicked, this,
            [this, newRole] { m_editing.askForRole(m_shown.front(), *newRole); });
    section->heading().setCorner(newRole);
    if (container.roles.empty())
        section->addText(tr("No role has an actor here."), TextRole::Body, ColorRole::Text2);
    for (std::size_t at = 0; at < std::min(container.roles.size(), roleLimit); ++at)
        addRole(*section, container.roles[at]);
    if (container.roles.size() > roleLimit)
        section->addText(tr("%1 more roles are not shown").arg(container.roles.size() - roleLimit),
                         TextRole::Secondary, ColorRole::Text3);
    add(section);
}

void ContainerDetails::addRole(PaneSection& section, const RoleActors& role)
{
    const std::string name = role.role;
    section.addText(wording::plainText(name, 80), TextRole::Secondary, ColorRole::Text2);
    auto* const actors =
        new TokenList(QStringLiteral("containers.actors"), actorTokens(role, *m_names), tr("Add…"), m_theme);
    actors->setAccessibleName(wording::plainText(name, 80));
    actors->addLink().setAccessibleName(tr("Add an actor to %1").arg(wording::plainText(name, 80)));
    connect(actors, &TokenList::addRequested, this,
            [this, name, actors] { m_editing.askForActor(m_shown.front(), name, actors->addLink()); });
    connect(actors, &TokenList::removeRequested, this, [this, name](const QString& actor) {
        if (const auto holder = Holder::fromText(actor.toStdString()))
            m_editing.removeActor(m_shown.front(), name, *holder);
    });
    connect(actors, &TokenList::opened, this, [this](const QString& actor) {
        if (const auto holder = Holder::fromText(actor.toStdString()))
            m_editing.editGroup(GroupId(holder->name));
    });
    section.body()->addWidget(actors);
    if (role.actors.size() > actorLimit)
        section.addText(tr("%1 more actors are not shown").arg(role.actors.size() - actorLimit),
                        TextRole::Secondary, ColorRole::Text3);
    if (!role.actors.empty())
        return;
    auto* const remove = new LinkButton(tr("Remove the empty role"), m_theme);
    remove->setObjectName(QStringLiteral("containers.role.remove"));
    connect(remove, &LinkButton::clicked, this,
            [this, name] { m_editing.removeRole(m_shown.front(), name); });
    section.body()->addWidget(remove, 0, Qt::AlignLeft);
}

void ContainerDetails::addLabels(const std::vector<access::ContainerIndex>& containers,
                                 const Organization& organization)
{
    auto* const section = new PaneSection(tr("Labels"), m_theme);
    auto* const labels = new TokenList(QStringLiteral("containers.labels"),
                                       labelTokens(containers, organization), tr("Add label…"), m_theme);
    connect(labels, &TokenList::addRequested, this,
            [this, labels] { m_editing.askForLabel(m_shown, labels->addLink()); });
    connect(labels, &TokenList::removeRequested, this,
            [this](const QString& label) { m_editing.removeLabel(m_shown, label); });
    section->body()->addWidget(labels);
    add(section);
}

} // namespace gatehouse::ui
