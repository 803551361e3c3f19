// SPDX-License-Identifier: Apache-2.0
#include "models/wording/DiagnosisWording.h"

#include "models/wording/AnswerWording.h"
#include "models/wording/PlaceMarks.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gatehouse::wording {
namespace {

using access::ActsAs;
using access::Code;
using access::CompiledOrganization;
using diagnosis::Cause;
using diagnosis::Complaint;
using diagnosis::Diagnosis;
using diagnosis::Hypothesis;
using diagnosis::Standing;

struct CauseText
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

constexpr double inEveryWay = 1 - 1e-9;
constexpr qsizetype namedPeople = 3;

QString causeApp(const Complaint& complaint, const CompiledOrganization& core)
{
    return plainText(core.organization().apps[complaint.app.value].name, 80);
}

QString causePlace(const Complaint& complaint, const CompiledOrganization& core)
{
    return plainText(core.organization().containers[complaint.container.value].key, 80);
}

QString causePerson(access::UserIndex person, const CompiledOrganization& core)
{
    const User& user = core.organization().users[person.value];
    return plainText(user.name.empty() ? user.id.value : user.name, 80);
}

/// "Read, Write or Delete"
QString causeAlternatives(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return CauseText::tr("%1 or %2")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.back());
}

QString causeActions(ActionSet actions)
{
    QStringList names;
    for (const Action action : allActions)
        if (actions.contains(action))
            names << name(action);
    return causeAlternatives(names);
}

QString failingActions(const Cause& cause)
{
    ActionSet actions;
    for (const Hypothesis& hypothesis : cause.when)
        actions.insert(hypothesis.failing);
    return causeActions(actions);
}

/// Everybody for whom the cause holds, each group of people once.
std::vector<Hypothesis> peopleOf(const Cause& cause)
{
    std::vector<Hypothesis> groups;
    for (const Hypothesis& hypothesis : cause.when)
        if (hypothesis.people > 0 && std::ranges::none_of(groups, [&](const Hypothesis& group) {
                return group.as.person == hypothesis.as.person;
            }))
            groups.push_back(hypothesis);
    return groups;
}

int countPeople(const std::vector<Hypothesis>& groups)
{
    std::size_t people = 0;
    for (const Hypothesis& group : groups)
        people += group.people;
    return static_cast<int>(people);
}

int allPeople(const Organization& organization)
{
    return static_cast<int>(std::ranges::count(organization.users, AccountKind::Person, &User::kind));
}

QString whoLacks(const Cause& cause, const Complaint& complaint, const CompiledOrganization& core)
{
    const QString actions = failingActions(cause), place = causePlace(complaint, core);
    if (cause.anonymous)
        return CauseText::tr("Without authentication nobody has %1 in %2.").arg(actions, place);
    if (complaint.facts.person)
        return CauseText::tr("%1 lacks %2 in %3.")
            .arg(causePerson(*complaint.facts.person, core), actions, place);
    const int people = countPeople(peopleOf(cause));
    return people == allPeople(core.organization())
               ? CauseText::tr("Nobody has %1 in %2.").arg(actions, place)
               : CauseText::tr("%Ln people lack %1 in %2.", nullptr, people).arg(actions, place);
}

QString whoIsInactive(const Cause& cause, const Complaint& complaint, const CompiledOrganization& core)
{
    if (complaint.facts.person)
        return CauseText::tr("The account of %1 is inactive.")
            .arg(causePerson(*complaint.facts.person, core));
    const int people = countPeople(peopleOf(cause));
    return people == 0 ? CauseText::tr("There is no active person.")
                       : CauseText::tr("%Ln accounts of people are inactive.", nullptr, people);
}

QString appOrWay(Code code)
{
    switch (code) {
    case Code::AppDisabled:
        return CauseText::tr("%1 is disabled.");
    case Code::AppNotInstalled:
        return CauseText::tr("%1 is not installed for the site and product of %2.");
    case Code::NoAppAccount:
        return CauseText::tr("%1 has no app user, so it cannot act as itself.");
    case Code::ImpersonationNotDeclared:
        return CauseText::tr("%1 has not declared that it acts for people.");
    case Code::NoBrowserSurface:
        return CauseText::tr("%1 is a 3LO app: it has nothing in the browser.");
    case Code::Unauthenticated:
        return CauseText::tr("The operation is not open to requests without authentication.");
    default:
        return {};
    }
}

QString notKnown(Code code)
{
    switch (code) {
    case Code::UnknownScopes:
        return CauseText::tr("The scopes of %1 are not known; they may not admit it.");
    case Code::UnknownAppUserPermissions:
        return CauseText::tr("What the app user of %1 may do in %2 is not known.");
    case Code::UnknownUserPermissions:
        return CauseText::tr("What people may do in %2 is not known.");
    case Code::UnknownPolicyPrecedence:
        return CauseText::tr("A policy may block %1 in %2: two of them disagree.");
    case Code::UnknownEligibility:
        return CauseText::tr("A policy would block %1 in %2 if it is eligible, which is not known.");
    case Code::UnknownExemption:
        return CauseText::tr("A policy may block the operation: whether it is exempt is not documented.");
    default:
        return {};
    }
}

QString wayOf(ActsAs way)
{
    switch (way) {
    case ActsAs::App:
        return CauseText::tr("as its app user");
    case ActsAs::User:
        return CauseText::tr("for a person");
    case ActsAs::Browser:
        return CauseText::tr("in a person’s browser");
    case ActsAs::AnyPerson:
        return CauseText::tr("for any person");
    case ActsAs::Anonymous:
        break;
    }
    return CauseText::tr("without authentication");
}

bool isRequest(const Complaint& complaint)
{
    return !isOfInterface(complaint.symptom) && complaint.symptom != diagnosis::Symptom::EventMissing;
}

/// The ways of acting, where the cause needs some of them.
QString neededWays(const Cause& cause, const Complaint& complaint)
{
    std::set<ActsAs> ways;
    for (const Hypothesis& hypothesis : cause.when)
        ways.insert(hypothesis.as.kind);
    const bool any =
        ways.contains(ActsAs::App) && ways.contains(ActsAs::User) && ways.contains(ActsAs::Browser);
    if (!isRequest(complaint) || complaint.facts.way || any)
        return {};
    QStringList words;
    for (const ActsAs way : ways)
        words << wayOf(way);
    return causeAlternatives(words);
}

ActionSet triedActions(const std::vector<Hypothesis>& when)
{
    ActionSet actions;
    for (const Hypothesis& hypothesis : when)
        actions.insert(access::ownAction(hypothesis.surface));
    return actions;
}

/// What was tried, where the cause needs some of it.
QString neededActions(const Cause& cause, const Complaint& complaint)
{
    ActionSet all;
    for (const access::Surface surface : surfacesOf(complaint.symptom))
        all.insert(access::ownAction(surface));
    const ActionSet tried = triedActions(cause.when);
    return !isRequest(complaint) || complaint.facts.demand || tried == all ? QString() : causeActions(tried);
}

/// "For 3 of 40 people: Mia, Bo and 1 more."
QString neededPeople(const Cause& cause, const Complaint& complaint, const CompiledOrganization& core)
{
    const auto groups = peopleOf(cause);
    const int people = countPeople(groups), all = allPeople(core.organization());
    if (complaint.facts.person || people == 0 || people == all)
        return {};
    QStringList names;
    for (const Hypothesis& group : groups)
        if (names.size() < namedPeople)
            names << causePerson(group.as.person, core);
    const int others = people - static_cast<int>(names.size());
    if (others > 0)
        names << CauseText::tr("%Ln more", nullptr, others);
    return CauseText::tr("For %1 of %2 people: %3.")
        .arg(people)
        .arg(all)
        .arg(names.join(QStringLiteral(", ")));
}

/// Who has the means against a code (access model §4); the request, explained, says which they are here.
QStringList ownersOf(const Cause& cause)
{
    using access::Owner;
    const bool nothingHelps =
        std::ranges::count(cause.evidence, std::string("scope.nothing-admits"), &access::Evidence::code) > 0;
    switch (cause.code) {
    case Code::AppDisabled:
    case Code::UserInactive:
        return {name(Owner::ProductAdmin)};
    case Code::ImpersonationNotDeclared:
        return {name(Owner::AppVendor)};
    case Code::ScopeMissing:
        return nothingHelps ? QStringList() : QStringList{name(Owner::AppVendor)};
    case Code::AppUserNoPermission:
    case Code::UserNoPermission:
        return {name(Owner::ContainerAdmin), name(Owner::ProductAdmin)};
    case Code::PolicyBlocked:
        return {name(Owner::OrgAdmin)};
    default:
        return {};
    }
}

QString settledBy(Code code)
{
    switch (code) {
    case Code::UnknownScopes:
        return CauseText::tr("The descriptor of the app would settle it: import it.");
    case Code::UnknownAppUserPermissions:
    case Code::UnknownUserPermissions:
        return CauseText::tr("The permission scheme and the app user would settle it.");
    case Code::UnknownEligibility:
        return CauseText::tr("The list of apps in the admin screens says whether a policy can block it.");
    case Code::UnknownPolicyPrecedence:
        return CauseText::tr("Only a trial settles it: the order of these policies is not documented.");
    default:
        return CauseText::tr("Only a trial settles it.");
    }
}

} // namespace

QString standing(const Cause& cause)
{
    switch (cause.standing) {
    case Standing::Sure:
        return cause.share >= inEveryWay ? CauseText::tr("sure") : CauseText::tr("sure if so");
    case Standing::Behind:
        return CauseText::tr("also in the way");
    case Standing::Possible:
        break;
    }
    return CauseText::tr("possible");
}

QString sentence(const Cause& cause, const Complaint& complaint, const CompiledOrganization& core)
{
    const QString app = causeApp(complaint, core), place = causePlace(complaint, core);
    switch (cause.code) {
    case Code::ScopeMissing:
        return CauseText::tr("The scopes of %1 do not admit %2.").arg(app, failingActions(cause));
    case Code::AppUserNoPermission:
        return CauseText::tr("The app user of %1 lacks %2 in %3.").arg(app, failingActions(cause), place);
    case Code::UserNoPermission:
        return whoLacks(cause, complaint, core);
    case Code::UserInactive:
        return whoIsInactive(cause, complaint, core);
    case Code::PolicyBlocked:
        return CauseText::tr("A policy blocks %1 in %2.").arg(app, place);
    default:
        break;
    }
    return withAppAndPlace(appOrWay(cause.code) + notKnown(cause.code), app, place);
}

QString circumstances(const Cause& cause, const Complaint& complaint, const CompiledOrganization& core)
{
    if (cause.share >= inEveryWay)
        return isOfInterface(complaint.symptom) && !complaint.facts.person ? CauseText::tr("Whoever looks.")
                                                                           : QString();
    const QString ways = neededWays(cause, complaint), actions = neededActions(cause, complaint);
    QString condition;
    if (!ways.isEmpty() && !actions.isEmpty())
        condition = CauseText::tr("If it acted %1 and tried %2.").arg(ways, actions);
    else if (!ways.isEmpty())
        condition = CauseText::tr("If it acted %1.").arg(ways);
    else if (!actions.isEmpty())
        condition = CauseText::tr("If it tried %1.").arg(actions);
    const QString people =
        cause.gate == access::Gate::ContextUser ? neededPeople(cause, complaint, core) : QString();
    if (condition.isEmpty() && people.isEmpty())
        return CauseText::tr("Unless something below applies.");
    return people.isEmpty() || condition.isEmpty() ? condition + people
                                                   : condition + QLatin1Char(' ') + people;
}

QStringList evidence(const Cause& cause)
{
    QStringList sentences;
    for (const access::Evidence& fact : cause.evidence)
        sentences << sentence(fact);
    return sentences;
}

QString whoCan(const Cause& cause)
{
    if (cause.standing == Standing::Possible)
        return settledBy(cause.code);
    const QString who = causeAlternatives(ownersOf(cause));
    return who.isEmpty() ? CauseText::tr("No setting changes it.")
                         : CauseText::tr("Can change it: %1").arg(who);
}

QString headline(const Diagnosis& diagnosis, const CompiledOrganization& core)
{
    if (diagnosis.causes.empty())
        return CauseText::tr("Nothing in this file would cause this.");
    const auto first = std::ranges::count(diagnosis.causes, 1, &Cause::rank);
    if (first == 1)
        return sentence(diagnosis.causes.front(), diagnosis.complaint, core);
    const int tied = static_cast<int>(first);
    return CauseText::tr("%n causes fit equally well.", nullptr, tied);
}

QString headlineDetail(const Diagnosis& diagnosis)
{
    if (diagnosis.causes.empty())
        return CauseText::tr("Every layer passes, or would be seen otherwise. Then it lies beyond the file.");
    const Cause& first = diagnosis.causes.front();
    const int others = static_cast<int>(diagnosis.causes.size()) - 1;
    if (first.standing == Standing::Possible)
        return CauseText::tr("It depends on facts that the file does not have.");
    if (others == 0)
        return first.share >= inEveryWay
                   ? CauseText::tr("This surely gives the symptom, and nothing else in the file does.")
                   : CauseText::tr("Nothing else in the file gives the symptom.");
    return CauseText::tr("%n other causes fit as well.", nullptr, others);
}

QStringList decidingPolicies(const Diagnosis& diagnosis)
{
    QStringList names;
    for (const Cause& cause : diagnosis.causes)
        if (cause.gate == access::Gate::Policy)
            names << decidingPolicies(cause.evidence);
    names.removeDuplicates();
    return names;
}

} // namespace gatehouse::wording
