// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/Holders.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gatehouse::ui {

namespace {

QString holderText(const char* text)
{
    return QCoreApplication::translate("Holders", text);
}

QString nameOr(const std::string& name, const std::string& id)
{
    return wording::plainText(name.empty() ? id : name, 80);
}

QString accountKind(const User& user)
{
    if (user.kind == AccountKind::App)
        return user.active ? holderText(QT_TRANSLATE_NOOP("Holders", "app user"))
                           : holderText(QT_TRANSLATE_NOOP("Holders", "inactive app user"));
    return user.active ? holderText(QT_TRANSLATE_NOOP("Holders", "person"))
                       : holderText(QT_TRANSLATE_NOOP("Holders", "inactive person"));
}

template <class Element>
const Element* elementNamed(const std::vector<Element>& elements, const std::string& id)
{
    const auto found = std::ranges::find_if(elements, [&](const Element& e) { return e.id.value == id; });
    return found == elements.end() ? nullptr : &*found;
}

void sortByText(QList<PickerChoice>& choices)
{
    std::stable_sort(choices.begin(), choices.end(), [](const PickerChoice& a, const PickerChoice& b) {
        return QString::compare(a.text, b.text, Qt::CaseInsensitive) < 0;
    });
}

QString holderId(HolderKind kind, const std::string& name)
{
    return QString::fromStdString(Holder{kind, name}.toText());
}

PickerChoice choiceOf(HolderKind kind, const std::string& name, const Organization& organization)
{
    const Holder holder{kind, name};
    return {holderId(kind, name), holderName(holder, organization), holderKind(holder, organization)};
}

std::set<std::string> roleNames(const Organization& organization)
{
    std::set<std::string> names;
    for (const Scheme& scheme : organization.schemes)
        for (const Grant& grant : scheme.grants)
            if (grant.to.kind == HolderKind::Role)
                names.insert(grant.to.name);
    for (const Container& container : organization.containers)
        for (const RoleActors& role : container.roles)
            names.insert(role.role);
    return names;
}

} // namespace

QString holderName(const Holder& holder, const Organization& organization)
{
    switch (holder.kind) {
    case HolderKind::User: {
        const User* const user = elementNamed(organization.users, holder.name);
        return nameOr(user != nullptr ? user->name : std::string(), holder.name);
    }
    case HolderKind::Group: {
        const Group* const group = elementNamed(organization.groups, holder.name);
        return nameOr(group != nullptr ? group->name : std::string(), holder.name);
    }
    case HolderKind::Role:
        return wording::plainText(holder.name, 80);
    case HolderKind::SignedIn:
        return holderText(QT_TRANSLATE_NOOP("Holders", "Whoever is signed in"));
    case HolderKind::Anyone:
        return holderText(QT_TRANSLATE_NOOP("Holders", "Anyone, even without an account"));
    }
    return {};
}

QString holderKind(const Holder& holder, const Organization& organization)
{
    switch (holder.kind) {
    case HolderKind::User: {
        const User* const user = elementNamed(organization.users, holder.name);
        return user != nullptr ? accountKind(*user) : QString();
    }
    case HolderKind::Group:
        return holderText(QT_TRANSLATE_NOOP("Holders", "group"));
    case HolderKind::Role:
        return holderText(QT_TRANSLATE_NOOP("Holders", "role"));
    case HolderKind::SignedIn:
    case HolderKind::Anyone:
        break;
    }
    return {};
}

QList<PickerChoice> accountChoices(const Organization& organization)
{
    QList<PickerChoice> choices;
    choices.reserve(static_cast<qsizetype>(organization.users.size()));
    for (const User& user : organization.users)
        choices.append(
            {QString::fromStdString(user.id.value), nameOr(user.name, user.id.value), accountKind(user)});
    sortByText(choices);
    return choices;
}

QList<PickerChoice> actorChoices(const Organization& organization)
{
    QList<PickerChoice> choices = accountChoices(organization);
    for (PickerChoice& choice : choices)
        choice.id = holderId(HolderKind::User, choice.id.toStdString());
    for (const Group& group : organization.groups)
        choices.append(choiceOf(HolderKind::Group, group.id.value, organization));
    sortByText(choices);
    return choices;
}

QList<PickerChoice> grantChoices(const Organization& organization)
{
    QList<PickerChoice> choices{choiceOf(HolderKind::SignedIn, {}, organization),
                                choiceOf(HolderKind::Anyone, {}, organization)};
    for (const std::string& role : roleNames(organization))
        choices.append(choiceOf(HolderKind::Role, role, organization));
    return choices + actorChoices(organization);
}

QList<PickerChoice> roleChoices(const Organization& organization)
{
    QList<PickerChoice> choices;
    for (const std::string& role : roleNames(organization))
        choices.append({QString::fromStdString(role), wording::plainText(role, 80)});
    return choices;
}

} // namespace gatehouse::ui
