// SPDX-License-Identifier: Apache-2.0
#include "models/access/CompiledOrganization.h"
#include "models/wording/AnswerSentences.h"
#include "models/wording/AnswerWording.h"
#include "models/wording/DateWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gatehouse::wording {
namespace {

using access::Code;

struct ReplyText
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// The person the reply goes to: whom the question named. Not the best person of any-person, whom the asker
/// need not know.
bool addressed(const access::Explanation& explanation)
{
    const access::ActsAs kind = explanation.question.as.kind;
    return kind == access::ActsAs::User || kind == access::ActsAs::Browser;
}

/// Does the person asking surely see that the container exists? Asked of the core for this one gate.
bool seesContainer(const access::Explanation& explanation, const access::CompiledOrganization& core)
{
    if (!addressed(explanation))
        return true;
    access::Question question = explanation.question;
    question.demand = Action::View;
    const auto gate = static_cast<std::size_t>(access::Gate::ContextUser);
    return core.explain(question).gates[gate].result == access::GateResult::Pass;
}

QString replyPlace(const access::Explanation& explanation, const access::CompiledOrganization& core,
                   bool leaveOutHidden)
{
    const Container& container = core.organization().containers[explanation.question.container.value];
    if (leaveOutHidden && !seesContainer(explanation, core))
        return container.product == Product::Jira ? ReplyText::tr("the project you asked about")
                                                  : ReplyText::tr("the space you asked about");
    return ReplyText::tr("%1 (%2)").arg(plainText(container.key, 80), plainText(container.name, 120));
}

QString namedChange(const access::Alternative& alternative)
{
    QStringList sentences;
    for (const access::Evidence& change : alternative.changes)
        sentences << sentence(change);
    return ReplyText::tr("%1: %2").arg(name(alternative.owner), sentences.join(QLatin1Char(' ')));
}

QStringList changes(const access::Explanation& explanation, bool leaveOutHidden)
{
    QStringList lines;
    for (const access::Remedy& remedy : explanation.remedies) {
        if (remedy.alternatives.empty())
            lines << ReplyText::tr("No setting of the organization changes this.");
        else if (leaveOutHidden)
            lines << changeFor(remedy.code);
        else
            lines << namedChange(remedy.alternatives.front());
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

QString replyDataAge(const Organization& organization)
{
    if (!organization.properties.capturedAt)
        return ReplyText::tr("The age of the data is not known.");
    const QString raw = plainText(*organization.properties.capturedAt, 40);
    const QDateTime captured = QDateTime::fromString(raw, Qt::ISODate);
    const QString shown = captured.isValid() ? dateTimeText(captured) : raw;
    return ReplyText::tr("Data of %1.").arg(shown);
}

QStringList verdictLines(const access::Explanation& explanation, const AnswerSentences& sentences)
{
    switch (explanation.verdict) {
    case access::Verdict::Allowed:
        return {sentences.allowed()};
    case access::Verdict::Unknown:
        return QStringList{sentences.whetherUnknown()} + sentences.unknown();
    case access::Verdict::Denied:
        break;
    }
    return QStringList{sentences.cannot()} + sentences.failing() + QStringList{sentences.fine()};
}

QString policiesLine(const access::Explanation& explanation)
{
    const QStringList names = decidingPolicies(explanation);
    const bool counts =
        explanation.gates[static_cast<std::size_t>(access::Gate::Policy)].result != access::GateResult::Pass;
    if (names.isEmpty() || !counts)
        return {};
    return ReplyText::tr("Policy: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace

QString changeFor(access::Code code)
{
    switch (code) {
    case Code::AppDisabled:
        return ReplyText::tr("A product admin can enable the app.");
    case Code::ImpersonationNotDeclared:
        return ReplyText::tr("The app vendor can declare it; an admin must consent again.");
    case Code::ScopeMissing:
        return ReplyText::tr("The app vendor can declare a further scope; an admin must consent again.");
    case Code::AppUserNoPermission:
        return ReplyText::tr("A container admin or a product admin can give the app user the permission.");
    case Code::UserInactive:
        return ReplyText::tr("A product admin can reactivate the account.");
    case Code::UserNoPermission:
        return ReplyText::tr("A container admin or a product admin can give you the permission.");
    case Code::PolicyBlocked:
        return ReplyText::tr("An organization admin can change the policy.");
    default:
        return {};
    }
}

QString replyFooter(const Organization& organization)
{
    return ReplyText::tr("Judged per project and space, without issue security and page restrictions. %1")
        .arg(replyDataAge(organization));
}

QString reply(const access::Explanation& explanation, const access::CompiledOrganization& core,
              bool leaveOutHidden)
{
    const bool toPerson = addressed(explanation);
    access::Explanation told = explanation;
    if (leaveOutHidden && !toPerson && explanation.question.as.kind == access::ActsAs::AnyPerson)
        told.decidedAs = explanation.question.as;
    const AnswerSentences sentences(told, core, replyPlace(explanation, core, leaveOutHidden), toPerson);
    QStringList facts = verdictLines(told, sentences);
    if (!leaveOutHidden)
        facts << policiesLine(explanation);
    facts.removeAll(QString());
    QStringList wayOut = changes(explanation, leaveOutHidden);
    if (explanation.verdict == access::Verdict::Denied && !sentences.unknown().isEmpty())
        wayOut << sentences.unknown() << ReplyText::tr("So this may not be the only step.");
    QStringList parts{toPerson ? ReplyText::tr("Hello %1,").arg(sentences.person()) : ReplyText::tr("Hello,"),
                      facts.join(QLatin1Char(' ')), wayOut.join(QLatin1Char(' ')),
                      replyFooter(core.organization())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace gatehouse::wording
