// SPDX-License-Identifier: Apache-2.0
#include "models/wording/DiagnosisWording.h"
#include "models/wording/PlaceMarks.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

namespace gatehouse::wording {
namespace {

using access::ActsAs;
using access::Code;
using access::CompiledOrganization;
using diagnosis::Answer;
using diagnosis::NextFact;
using diagnosis::Query;

struct NextText
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

QString placeText(access::ContainerIndex index, const CompiledOrganization& core)
{
    const Container& container = core.organization().containers[index.value];
    return NextText::tr("%1 %2").arg(plainText(container.key, 40), plainText(container.name, 80));
}

QString personAnswer(const Answer& answer, const CompiledOrganization& core)
{
    const User& user = core.organization().users[answer.then.person->value];
    const QString person = plainText(user.name.empty() ? user.id.value : user.name, 60);
    const int others = static_cast<int>(answer.people) - 1;
    return others < 1 ? person
                      : NextText::tr("%1, or one of %Ln who may do the same", nullptr, others).arg(person);
}

QString wayAnswer(ActsAs way)
{
    switch (way) {
    case ActsAs::App:
        return NextText::tr("By itself, server to server");
    case ActsAs::User:
        return NextText::tr("For a person");
    case ActsAs::Browser:
        return NextText::tr("In a person’s browser");
    case ActsAs::AnyPerson:
    case ActsAs::Anonymous:
        break;
    }
    return NextText::tr("Without authentication");
}

QString stateQuestion(Code code)
{
    switch (code) {
    case Code::UnknownScopes:
        return NextText::tr("Do the scopes of %1 admit what it tried?");
    case Code::UnknownAppUserPermissions:
        return NextText::tr("May the app user of %1 do that in %2?");
    case Code::UnknownUserPermissions:
        return NextText::tr("May the person, without any app, do that in %2?");
    case Code::UnknownExemption:
        return NextText::tr("Does the operation work in %2 while a policy blocks %1?");
    default:
        return NextText::tr("Do the admin screens list %1 as not blocked in %2?");
    }
}

} // namespace

QString question(const NextFact& next, const diagnosis::Complaint& complaint,
                 const CompiledOrganization& core)
{
    const QString app = plainText(core.organization().apps[complaint.app.value].name, 80);
    switch (next.query) {
    case Query::Way:
        return NextText::tr("How did %1 act?").arg(app);
    case Query::Person:
        return isOfInterface(complaint.symptom) ? NextText::tr("Who was looking?")
                                                : NextText::tr("Who was at it?");
    case Query::Action:
        return NextText::tr("What did %1 try?").arg(app);
    case Query::Elsewhere:
        return NextText::tr("Does it also happen in %1?").arg(placeText(next.elsewhere, core));
    case Query::State:
        break;
    }
    const Container& container = core.organization().containers[complaint.container.value];
    return withAppAndPlace(stateQuestion(next.unknown), app, plainText(container.key, 80));
}

QString answer(const NextFact& next, const Answer& answer, const CompiledOrganization& core)
{
    switch (next.query) {
    case Query::Way:
        return wayAnswer(*answer.then.way);
    case Query::Person:
        return personAnswer(answer, core);
    case Query::Action:
        return name(std::get<Action>(*answer.then.demand));
    case Query::Elsewhere:
        return answer.then.elsewhere.back().same ? NextText::tr("Yes, there too")
                                                 : NextText::tr("No, only here");
    case Query::State:
        break;
    }
    return answer.then.settled.back().fails ? NextText::tr("No") : NextText::tr("Yes");
}

QString leaves(const Answer& answer, Product product)
{
    if (answer.leaves.empty())
        return NextText::tr("leaves nothing in the file");
    QStringList layers;
    for (const diagnosis::CauseKey& key : answer.leaves)
        layers << layer(key, product);
    layers.removeDuplicates();
    return NextText::tr("leaves %1").arg(layers.join(QStringLiteral(", ")));
}

QString told(const diagnosis::Elsewhere& elsewhere, const CompiledOrganization& core)
{
    const QString key = plainText(core.organization().containers[elsewhere.container.value].key, 40);
    return elsewhere.same ? NextText::tr("In %1 too").arg(key) : NextText::tr("Not in %1").arg(key);
}

QString told(const diagnosis::Settled& settled)
{
    switch (settled.unknown) {
    case Code::UnknownScopes:
        return settled.fails ? NextText::tr("Scopes do not admit it") : NextText::tr("Scopes admit it");
    case Code::UnknownAppUserPermissions:
        return settled.fails ? NextText::tr("App user may not") : NextText::tr("App user may");
    case Code::UnknownUserPermissions:
        return settled.fails ? NextText::tr("Person may not") : NextText::tr("Person may");
    default:
        return settled.fails ? NextText::tr("Blocked") : NextText::tr("Not blocked");
    }
}

} // namespace gatehouse::wording
