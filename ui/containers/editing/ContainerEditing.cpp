// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/editing/ContainerEditing.h"

#include "models/wording/Wording.h"
#include "ui/containers/ContainerRow.h"
#include "ui/containers/editing/ContainerFactsDialog.h"
#include "ui/editing/GroupEditor.h"
#include "ui/editing/Holders.h"
#include "ui/editing/SchemeEditor.h"

#include <algorithm>
#include <map>

namespace gatehouse::ui {

namespace {

QString harmless(const std::string& text)
{
    return wording::plainText(text, 60);
}

/// Labels in use, each once, with how many containers have it.
QList<PickerChoice> labelChoices(const Organization& organization)
{
    std::map<std::string, int> counts;
    for (const Container& container : organization.containers)
        for (const std::string& label : container.labels)
            ++counts[label];
    QList<PickerChoice> choices;
    for (const auto& [label, count] : counts)
        choices.append({QString::fromStdString(label), harmless(label), QString::number(count)});
    return choices;
}

template <class Element>
std::size_t indexOfId(const std::vector<Element>& elements, const auto& id)
{
    return static_cast<std::size_t>(std::ranges::find(elements, id, &Element::id) - elements.begin());
}

} // namespace

ContainerEditing::ContainerEditing(OrganizationDocument& document, const Theme& theme, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_theme(theme)
    , m_window(window)
{}

const Container* ContainerEditing::find(const ContainerId& id) const
{
    const std::size_t index = indexOfId(state().containers, id);
    return index < state().containers.size() ? &state().containers[index] : nullptr;
}

QString ContainerEditing::inWords(const Ids& ids) const
{
    if (ids.size() == 1)
        if (const Container* const container = find(ids.front()))
            return containerTitle(*container);
    const auto count = static_cast<int>(ids.size());
    return tr("%Ln containers", nullptr, count);
}

void ContainerEditing::askForLabel(const Ids& ids, const QWidget& below)
{
    auto* const picker = new ChoicePicker(tr("Label"), labelChoices(state()), m_theme, &m_window);
    picker->allowNew(tr("New label “%1”"));
    connect(picker, &ChoicePicker::chosen, this, [this, ids](const QString& label) { addLabel(ids, label); });
    connect(picker, &ChoicePicker::entered, this,
            [this, ids](const QString& label) { addLabel(ids, label); });
    picker->popUpBelow(below);
}

void ContainerEditing::addLabel(const Ids& ids, const QString& label)
{
    m_document.push(containerEdits::addLabel(state(), ids, label.toStdString()),
                    tr("Label %1 “%2”").arg(inWords(ids), harmless(label.toStdString())));
}

void ContainerEditing::removeLabel(const Ids& ids, const QString& label)
{
    m_document.push(containerEdits::removeLabel(state(), ids, label.toStdString()),
                    tr("Take label “%2” off %1").arg(inWords(ids), harmless(label.toStdString())));
}

void ContainerEditing::askForScheme(const Ids& ids, const QWidget& below)
{
    const QString notKnown = QStringLiteral("?");
    QList<PickerChoice> choices;
    for (const Scheme& scheme : state().schemes)
        choices.append({u':' + QString::fromStdString(scheme.id.value), harmless(scheme.name),
                        tr("used by %1").arg(containerEdits::usersOf(state(), scheme.id))});
    choices.append({notKnown, tr("not known"), tr("every permission is not known then")});
    auto* const picker = new ChoicePicker(tr("Find a scheme"), choices, m_theme, &m_window);
    connect(picker, &ChoicePicker::chosen, this, [this, ids](const QString& id) { setScheme(ids, id); });
    picker->popUpBelow(below);
}

/// `scheme` is an id of `askForScheme`: an id of the file after a colon, or no colon for "not known".
void ContainerEditing::setScheme(const Ids& ids, const QString& scheme)
{
    if (!scheme.startsWith(u':')) {
        m_document.push(containerEdits::setScheme(state(), ids, std::nullopt),
                        tr("Forget the scheme of %1").arg(inWords(ids)));
        return;
    }
    const SchemeId id(scheme.mid(1).toStdString());
    const std::size_t index = indexOfId(state().schemes, id);
    m_document.push(containerEdits::setScheme(state(), ids, id),
                    tr("Give %1 scheme %2").arg(inWords(ids), harmless(state().schemes.at(index).name)));
}

SchemeEditor* ContainerEditing::schemeEditor(const QString& title, const Scheme& scheme,
                                             const QString& consequence)
{
    return new SchemeEditor(title, scheme, consequence, m_document.organization(), m_theme, &m_window);
}

void ContainerEditing::editScheme(const SchemeId& scheme)
{
    const std::size_t index = indexOfId(state().schemes, scheme);
    if (index >= state().schemes.size())
        return;
    const auto users = static_cast<int>(containerEdits::usersOf(state(), scheme));
    SchemeEditor* const editor =
        schemeEditor(tr("Edit scheme"), state().schemes[index],
                     tr("%Ln containers use it; the change holds for all.", nullptr, users));
    connect(editor, &SchemeEditor::saved, this, [this, scheme](const Scheme& after) {
        if (const std::size_t now = indexOfId(state().schemes, scheme); now < state().schemes.size())
            m_document.push(edits::replaceScheme(state(), now, after),
                            tr("Edit scheme %1").arg(harmless(after.name)));
    });
    editor->open();
}

void ContainerEditing::duplicateScheme(const SchemeId& scheme, const Ids& users)
{
    const std::size_t index = indexOfId(state().schemes, scheme);
    if (index >= state().schemes.size())
        return;
    Scheme copy = state().schemes[index];
    copy.name = tr("Copy of %1").arg(QString::fromStdString(copy.name)).toStdString();
    copy.unknownMembers.clear();
    addScheme(tr("Duplicate scheme"), copy, users);
}

void ContainerEditing::newScheme(const Ids& users)
{
    addScheme(tr("New scheme"), {}, users);
}

void ContainerEditing::addScheme(const QString& title, const Scheme& scheme, const Ids& users)
{
    SchemeEditor* const editor =
        schemeEditor(title, scheme, tr("%1 uses it from then on, and nothing else.").arg(inWords(users)));
    connect(editor, &SchemeEditor::saved, this, [this, users](Scheme added) {
        added.id = containerEdits::unusedSchemeId(state());
        m_document.push(containerEdits::addScheme(state(), added, users),
                        tr("Give %1 the new scheme %2").arg(inWords(users), harmless(added.name)));
    });
    editor->open();
}

void ContainerEditing::askForRole(const ContainerId& id, const QWidget& below)
{
    const Container* const container = find(id);
    if (container == nullptr)
        return;
    QList<PickerChoice> choices = roleChoices(state());
    choices.removeIf([&](const PickerChoice& choice) {
        return std::ranges::find(container->roles, choice.id.toStdString(), &RoleActors::role) !=
               container->roles.end();
    });
    auto* const picker = new ChoicePicker(tr("Role"), choices, m_theme, &m_window);
    picker->allowNew(tr("New role “%1”"));
    const auto add = [this, id](const QString& role) {
        m_document.push(containerEdits::addRole(state(), id, role.toStdString()),
                        tr("Add role %1 to %2").arg(harmless(role.toStdString()), inWords({id})));
    };
    connect(picker, &ChoicePicker::chosen, this, add);
    connect(picker, &ChoicePicker::entered, this, add);
    picker->popUpBelow(below);
}

void ContainerEditing::removeRole(const ContainerId& id, const std::string& role)
{
    m_document.push(containerEdits::removeRole(state(), id, role),
                    tr("Remove role %1 from %2").arg(harmless(role), inWords({id})));
}

void ContainerEditing::askForActor(const ContainerId& id, const std::string& role, const QWidget& below)
{
    auto* const picker =
        new ChoicePicker(tr("Person, app user or group"), actorChoices(state()), m_theme, &m_window);
    connect(picker, &ChoicePicker::chosen, this, [this, id, role](const QString& text) {
        if (const auto actor = Holder::fromText(text.toStdString()))
            m_document.push(
                containerEdits::addActor(state(), id, role, *actor),
                tr("Make %1 an actor of %2 in %3")
                    .arg(HolderNames(m_document.organization()).name(*actor), harmless(role), inWords({id})));
    });
    picker->popUpBelow(below);
}

void ContainerEditing::removeActor(const ContainerId& id, const std::string& role, const Holder& actor)
{
    m_document.push(
        containerEdits::removeActor(state(), id, role, actor),
        tr("Take %1 out of %2 in %3")
            .arg(HolderNames(m_document.organization()).name(actor), harmless(role), inWords({id})));
}

void ContainerEditing::editGroup(const GroupId& group)
{
    const std::size_t index = indexOfId(state().groups, group);
    if (index >= state().groups.size())
        return;
    auto* const editor =
        new GroupEditor(state().groups[index], m_document.organization(), m_theme, &m_window);
    connect(editor, &GroupEditor::saved, this, [this, group](const Group& after) {
        if (const std::size_t now = indexOfId(state().groups, group); now < state().groups.size())
            m_document.push(edits::replaceGroup(state(), now, after),
                            tr("Edit group %1").arg(harmless(after.name)));
    });
    editor->open();
}

void ContainerEditing::editFacts(const ContainerId& id)
{
    const Container* const container = find(id);
    if (container == nullptr)
        return;
    auto* const dialog = new ContainerFactsDialog(*container, m_theme, &m_window);
    connect(dialog, &ContainerFactsDialog::saved, this,
            [this, id](const QString& key, const QString& name, const QString& nativeId) {
                const containerEdits::Facts facts{key.toStdString(), name.toStdString(),
                                                  nativeId.isEmpty() ? std::nullopt
                                                                     : std::optional(nativeId.toStdString())};
                m_document.push(containerEdits::setFacts(state(), id, facts),
                                tr("Edit %1").arg(inWords({id})));
            });
    dialog->open();
}

} // namespace gatehouse::ui
