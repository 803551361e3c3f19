// SPDX-License-Identifier: Apache-2.0
#include "models/wording/AnswerWording.h"
#include "models/wording/DiagnosisWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::wording {
namespace {

using access::ActsAs;
using access::Code;
using access::CompiledOrganization;
using diagnosis::Cause;
using diagnosis::Complaint;
using diagnosis::Diagnosis;

struct SymptomReply
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

constexpr std::ptrdiff_t mostReasonsTold = 3;
constexpr double inEveryCase = 1 - 1e-9;
constexpr double inMostCases = 0.5;

/// Does the person who asks surely see that the container exists? Where nobody is named, whoever asks named
/// it.
bool askerSees(const Complaint& complaint, const CompiledOrganization& core)
{
    if (!complaint.facts.person)
        return true;
    const auto gates = core.judgements(
        {complaint.app, complaint.container, Action::View, {ActsAs::Browser, *complaint.facts.person}});
    return gates[static_cast<std::size_t>(access::Gate::ContextUser)].result == access::GateResult::Pass;
}

QString toldPlace(const Complaint& complaint, const CompiledOrganization& core, bool leaveOutHidden)
{
    const Container& container = core.organization().containers[complaint.container.value];
    if (leaveOutHidden && !askerSees(complaint, core))
        return container.product == Product::Jira ? SymptomReply::tr("the project you asked about")
                                                  : SymptomReply::tr("the space you asked about");
    return SymptomReply::tr("%1 (%2)").arg(plainText(container.key, 80), plainText(container.name, 120));
}

/// The cause without a name that its reader need not know: no policy, no other person, no container.
QString reasonForAsker(const Cause& cause, const Complaint& complaint)
{
    const bool you = complaint.facts.person.has_value();
    switch (cause.code) {
    case Code::ScopeMissing:
        return SymptomReply::tr("The app did not ask for the scope that this needs.");
    case Code::AppUserNoPermission:
        return SymptomReply::tr("The app’s own user lacks a permission there.");
    case Code::UserNoPermission:
        if (cause.anonymous)
            return SymptomReply::tr("The app may have asked without signing in.");
        return you ? SymptomReply::tr("You lack a permission there that this needs.")
                   : SymptomReply::tr("The person who tried it may lack a permission there.");
    case Code::UserInactive:
        return you ? SymptomReply::tr("Your account is inactive.")
                   : SymptomReply::tr("The account of the person who tried it may be inactive.");
    case Code::PolicyBlocked:
        return SymptomReply::tr(
            "A policy of the organization blocks the app there. This is not about anybody’s permissions.");
    case Code::AppDisabled:
        return SymptomReply::tr("The app is disabled.");
    case Code::AppNotInstalled:
        return SymptomReply::tr("The app is not installed there.");
    case Code::UnknownScopes:
    case Code::UnknownAppUserPermissions:
    case Code::UnknownUserPermissions:
    case Code::UnknownPolicyPrecedence:
    case Code::UnknownEligibility:
    case Code::UnknownExemption:
        return SymptomReply::tr("We do not know yet whether this is allowed there.");
    default:
        return SymptomReply::tr("The app cannot act in this way.");
    }
}

/// Those that rank first, up to a few.
std::vector<const Cause*> leading(const Diagnosis& diagnosis)
{
    std::vector<const Cause*> causes;
    for (const Cause& cause : diagnosis.causes)
        if (cause.rank == 1 && std::ssize(causes) < mostReasonsTold)
            causes.push_back(&cause);
    return causes;
}

QString openingOf(const Diagnosis& diagnosis, const CompiledOrganization& core, bool leaveOutHidden)
{
    const Complaint& complaint = diagnosis.complaint;
    return SymptomReply::tr("about %1 in %2: “%3”.")
        .arg(plainText(core.organization().apps[complaint.app.value].name, 80),
             toldPlace(complaint, core, leaveOutHidden), name(complaint.symptom));
}

QStringList reasons(const Diagnosis& diagnosis, const CompiledOrganization& core, bool leaveOutHidden)
{
    QStringList lines;
    for (const Cause* cause : leading(diagnosis))
        lines << (leaveOutHidden ? reasonForAsker(*cause, diagnosis.complaint)
                                 : sentence(*cause, diagnosis.complaint, core));
    lines.removeDuplicates();
    const double share = diagnosis.causes.empty() ? 1 : diagnosis.causes.front().share;
    if (lines.size() == 1 && share < inEveryCase)
        return {(share < inMostCases ? SymptomReply::tr("One reason may be: %1")
                                     : SymptomReply::tr("Most likely: %1"))
                    .arg(lines.front())};
    if (lines.size() < 2)
        return lines;
    return {SymptomReply::tr("One of these is the reason:") + QLatin1Char('\n') + QStringLiteral("– ") +
            lines.join(QStringLiteral("\n– "))};
}

QStringList waysOut(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const Cause* cause : leading(diagnosis))
        if (cause->standing != diagnosis::Standing::Possible)
            lines << changeFor(cause->code);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

QString toBeAsked(const Diagnosis& diagnosis, const CompiledOrganization& core, bool leaveOutHidden)
{
    if (!diagnosis.next)
        return {};
    const bool names = diagnosis.next->query == diagnosis::Query::Elsewhere;
    return SymptomReply::tr("One question back: %1")
        .arg(names && leaveOutHidden ? SymptomReply::tr("Does it also happen in another project or space?")
                                     : question(*diagnosis.next, diagnosis.complaint, core));
}

QString nothingFound(const Diagnosis& diagnosis)
{
    QStringList lines{SymptomReply::tr("No setting that we know of would cause this. It may be:")};
    for (const diagnosis::Beyond beyond : diagnosis.beyond)
        lines << QStringLiteral("– ") + name(beyond);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString reply(const Diagnosis& diagnosis, const CompiledOrganization& core, bool leaveOutHidden)
{
    const auto& person = diagnosis.complaint.facts.person;
    const QString hello =
        person
            ? SymptomReply::tr("Hello %1,").arg(plainText(core.organization().users[person->value].name, 80))
            : SymptomReply::tr("Hello,");
    const QStringList policies = leaveOutHidden ? QStringList() : decidingPolicies(diagnosis);
    QStringList parts{hello, openingOf(diagnosis, core, leaveOutHidden)};
    if (diagnosis.causes.empty())
        parts << nothingFound(diagnosis);
    parts << reasons(diagnosis, core, leaveOutHidden)
          << (policies.isEmpty() ? QString()
                                 : SymptomReply::tr("Policy: %1.").arg(policies.join(QStringLiteral(", "))))
          << waysOut(diagnosis).join(QLatin1Char(' ')) << toBeAsked(diagnosis, core, leaveOutHidden)
          << replyFooter(core.organization());
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace gatehouse::wording
