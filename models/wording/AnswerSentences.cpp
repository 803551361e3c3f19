// SPDX-License-Identifier: Apache-2.0
#include "models/wording/AnswerSentences.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::wording {
namespace {

using access::Code;
using access::Gate;
using access::GateResult;

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

constexpr int nameLimit = 80;

QString actionIn(Action action)
{
    switch (action) {
    case Action::View:
        return AnswerText::tr("see %1");
    case Action::Read:
        return AnswerText::tr("read %1");
    case Action::Write:
        return AnswerText::tr("write in %1");
    case Action::Delete:
        return AnswerText::tr("delete in %1");
    case Action::Administer:
        break;
    }
    return AnswerText::tr("administer %1");
}

bool isSiteLevel(const access::Question& question, const catalogue::Catalogue& catalogue)
{
    const auto* operation = std::get_if<catalogue::OperationIndex>(&question.demand);
    return operation && !catalogue.operations()[*operation].action;
}

} // namespace

AnswerSentences::AnswerSentences(const access::Explanation& explanation,
                                 const access::CompiledOrganization& core, QString place, bool toPerson)
    : m_explanation(explanation)
    , m_core(core)
    , m_app(plainText(core.organization().apps[explanation.question.app.value].name, nameLimit))
    , m_place(std::move(place))
    , m_toPerson(toPerson)
{}

bool AnswerSentences::hasPerson() const
{
    const access::ActsAs kind = m_explanation.decidedAs.kind;
    const auto& gate = m_explanation.gates[static_cast<std::size_t>(Gate::ContextUser)];
    // Without an active person any-person is decided for nobody.
    const bool nobody =
        m_explanation.question.as.kind == access::ActsAs::AnyPerson && gate.code == Code::UserInactive;
    return !nobody && (kind == access::ActsAs::User || kind == access::ActsAs::Browser);
}

QString AnswerSentences::person() const
{
    return hasPerson()
               ? plainText(m_core.organization().users[m_explanation.decidedAs.person.value].name, nameLimit)
               : QString();
}

bool AnswerSentences::judged(Gate gate, GateResult result) const
{
    return m_explanation.gates[static_cast<std::size_t>(gate)].result == result;
}

QString AnswerSentences::demand() const
{
    if (const auto* action = std::get_if<Action>(&m_explanation.question.demand))
        return actionIn(*action).arg(m_place);
    const auto index = std::get<catalogue::OperationIndex>(m_explanation.question.demand);
    const catalogue::Operation& operation = m_core.catalogue().operations()[index];
    const QString call = plainText(operation.method) + QLatin1Char(' ') + plainText(operation.path);
    return operation.action ? AnswerText::tr("use %1 in %2").arg(call, m_place)
                            : AnswerText::tr("use %1").arg(call);
}

QString AnswerSentences::way() const
{
    switch (m_explanation.decidedAs.kind) {
    case access::ActsAs::App:
        return AnswerText::tr("as its app user");
    case access::ActsAs::User:
        return m_toPerson ? AnswerText::tr("for you") : AnswerText::tr("for %1").arg(person());
    case access::ActsAs::Browser:
        return m_toPerson ? AnswerText::tr("in your browser")
                          : AnswerText::tr("in the browser of %1").arg(person());
    case access::ActsAs::AnyPerson:
        return AnswerText::tr("for any person");
    case access::ActsAs::Anonymous:
        break;
    }
    return AnswerText::tr("without authentication");
}

QString AnswerSentences::withWay(const QString& sentence) const
{
    return sentence.arg(m_app, demand(), way());
}

QString AnswerSentences::allowed() const
{
    return withWay(AnswerText::tr("%1 may %2, %3."));
}

QString AnswerSentences::whetherUnknown() const
{
    return withWay(AnswerText::tr("Whether %1 may %2, %3, is not known."));
}

QString AnswerSentences::cannot() const
{
    return m_explanation.question.as.kind == access::ActsAs::AnyPerson
               ? AnswerText::tr("There is no person for whom %1 can %2.").arg(m_app, demand())
               : withWay(AnswerText::tr("%1 cannot %2 %3."));
}

QStringList AnswerSentences::failing() const
{
    QStringList sentences;
    for (const access::GateJudgement& judgement : m_explanation.gates)
        if (judgement.result == GateResult::Fail)
            sentences << failing(judgement.code);
    return sentences;
}

QStringList AnswerSentences::unknown() const
{
    QStringList sentences;
    for (const access::GateJudgement& judgement : m_explanation.gates)
        if (judgement.result == GateResult::Unknown)
            sentences << unknown(judgement.code);
    return sentences;
}

QString AnswerSentences::failing(Code code) const
{
    switch (code) {
    case Code::ScopeMissing:
        return AnswerText::tr("No scope of %1 lets it %2.").arg(m_app, demand());
    case Code::AppUserNoPermission:
        return isSiteLevel(m_explanation.question, m_core.catalogue())
                   ? AnswerText::tr("The app user of %1 is inactive.").arg(m_app)
                   : AnswerText::tr("The app user of %1 may not %2.").arg(m_app, demand());
    case Code::UserInactive:
        return userInactive();
    case Code::UserNoPermission:
        return userMayNot();
    case Code::PolicyBlocked:
        return AnswerText::tr("A policy blocks %1 in %2.").arg(m_app, m_place);
    default:
        return identityFails(code);
    }
}

QString AnswerSentences::identityFails(Code code) const
{
    switch (code) {
    case Code::AppDisabled:
        return AnswerText::tr("%1 is disabled.").arg(m_app);
    case Code::AppNotInstalled:
        return AnswerText::tr("%1 is not installed for the site and product of %2.").arg(m_app, m_place);
    case Code::NoAppAccount:
        return AnswerText::tr("%1 has no app user; it acts for people alone.").arg(m_app);
    case Code::ImpersonationNotDeclared:
        return AnswerText::tr("%1 has not declared that it acts for people.").arg(m_app);
    case Code::NoBrowserSurface:
        return AnswerText::tr("%1 has no pages in the browser.").arg(m_app);
    case Code::Unauthenticated:
        return AnswerText::tr("The operation is not open to requests without authentication.");
    default:
        return sentence(access::Evidence{std::string(toText(code)), {}});
    }
}

QString AnswerSentences::userInactive() const
{
    if (!hasPerson())
        return AnswerText::tr("There is no active person.");
    return m_toPerson ? AnswerText::tr("Your account is inactive.")
                      : AnswerText::tr("The account of %1 is inactive.").arg(person());
}

QString AnswerSentences::userMayNot() const
{
    if (m_explanation.decidedAs.kind == access::ActsAs::AnyPerson)
        return AnswerText::tr("People also need their own permission to %1.").arg(demand());
    if (!hasPerson())
        return AnswerText::tr("Without authentication nobody may %1.").arg(demand());
    return m_toPerson ? AnswerText::tr("You may not %1 yourself.").arg(demand())
                      : AnswerText::tr("%1 may not %2.").arg(person(), demand());
}

QString AnswerSentences::unknown(Code code) const
{
    switch (code) {
    case Code::UnknownScopes:
        return AnswerText::tr("The scopes of %1 are not known.").arg(m_app);
    case Code::UnknownAppUserPermissions:
        return AnswerText::tr("What the app user of %1 may do in %2 is not known.").arg(m_app, m_place);
    case Code::UnknownUserPermissions:
        if (!hasPerson())
            return AnswerText::tr("What people may do in %1 is not known.").arg(m_place);
        return m_toPerson ? AnswerText::tr("What you may do in %1 is not known.").arg(m_place)
                          : AnswerText::tr("What %1 may do in %2 is not known.").arg(person(), m_place);
    case Code::UnknownSitePermissions:
        return AnswerText::tr("Permissions of the whole site are not part of the data.");
    case Code::UnknownPolicyPrecedence:
        return AnswerText::tr("Policies disagree about %1 in %2, and which of them wins is not documented.")
            .arg(m_app, m_place);
    case Code::UnknownEligibility:
        return AnswerText::tr(
                   "A policy would block %1 in %2, but whether policies can block this app is not known.")
            .arg(m_app, m_place);
    case Code::UnknownExemption:
        return AnswerText::tr("A policy blocks %1 in %2, but whether the operation is exempt is not known.")
            .arg(m_app, m_place);
    default:
        return sentence(access::Evidence{std::string(toText(code)), {}});
    }
}

QString AnswerSentences::fine() const
{
    if (hasPerson() && judged(Gate::ContextUser, GateResult::Pass))
        return m_toPerson ? AnswerText::tr("Your own permissions are fine.")
                          : AnswerText::tr("%1’s own permissions are fine.").arg(person());
    if (m_explanation.decidedAs.kind == access::ActsAs::App && judged(Gate::AppUser, GateResult::Pass))
        return AnswerText::tr("The permissions of its app user are fine.");
    return {};
}

} // namespace gatehouse::wording
