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
const Element* foundIn(const std::unordered_map<std::string_view, const Element*>& elements,
                       const std::string& id)
{
    const auto found = elements.find(id);
    return found == elements.end() ? nullptr : found->second;
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

QString wideName(HolderKind kind)
{
    return kind == HolderKind::SignedIn
               ? holderText(QT_TRANSLATE_NOOP("Holders", "Whoever is signed in"))
               : holderText(QT_TRANSLATE_NOOP("Holders", "Anyone, even without an account"));
}

QString groupKind()
{
    return holderText(QT_TRANSLATE_NOOP("Holders", "group"));
}

QString roleKind()
{
    return holderText(QT_TRANSLATE_NOOP("Holders", "role"));
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

HolderNames::HolderNames(std::shared_ptr<const Organization> organization)
    : m_organization(std::move(organization))
{
    m_users.reserve(m_organization->users.size());
    for (const User& user : m_organization->users)
        m_users.emplace(user.id.value, &user);
    for (const Group& group : m_organization->groups)
        m_groups.emplace(group.id.value, &group);
}

QString HolderNames::name(const Holder& holder) const
{
    switch (holder.kind) {
    case HolderKind::User: {
        const User* const user = foundIn(m_users, holder.name);
        return nameOr(user != nullptr ? user->name : std::string(), holder.name);
    }
    case HolderKind::Group: {
        const Group* const group = foundIn(m_groups, holder.name);
        return nameOr(group != nullptr ? group->name : std::string(), holder.name);
    }
    case HolderKind::Role:
        return wording::plainText(holder.name, 80);
    case HolderKind::SignedIn:
    case HolderKind::Anyone:
        return wideName(holder.kind);
    }
    return {};
}

QString HolderNames::kind(const Holder& holder) const
{
    switch (holder.kind) {
    case HolderKind::User: {
        const User* const user = foundIn(m_users, holder.name);
        return user != nullptr ? accountKind(*user) : QString();
    }
    case HolderKind::Group:
        return groupKind();
    case HolderKind::Role:
        return roleKind();
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
        choices.append(
            {holderId(HolderKind::Group, group.id.value), nameOr(group.name, group.id.value), groupKind()});
    sortByText(choices);
    return choices;
}

QList<PickerChoice> grantChoices(const Organization& organization)
{
    QList<PickerChoice> choices;
    for (const HolderKind kind : {HolderKind::SignedIn, HolderKind::Anyone})
        choices.append({holderId(kind, {}), wideName(kind)});
    for (const std::string& role : roleNames(organization))
        choices.append({holderId(HolderKind::Role, role), wording::plainText(role, 80), roleKind()});
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
