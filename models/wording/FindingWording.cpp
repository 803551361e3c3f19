// SPDX-License-Identifier: Apache-2.0
#include "models/wording/FindingWording.h"

#include "models/findings/Registry.h"
#include "models/policies/Lint.h"
#include "models/wording/FindingSentences.h"
#include "models/wording/Language.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gatehouse::wording {
namespace {

using findings::Finding;

/// The sentences of the case that the last argument names, else those of the code.
const FindingSentence* sentencesOf(const Finding& finding)
{
    if (!finding.arguments.empty())
        if (const FindingSentence* byCase = findingSentence(finding.code + "#" + finding.arguments.back()))
            return byCase;
    return findingSentence(finding.code);
}

/// The text for one argument; as an action's name where the pattern says so. A rule told without a case has
/// none.
QString findingArgument(const Finding& finding, int position, bool asAction)
{
    if (static_cast<std::size_t>(position) > finding.arguments.size())
        return QStringLiteral("…");
    const std::string& argument = finding.arguments[static_cast<std::size_t>(position) - 1];
    if (const auto action = asAction ? actionFromText(argument) : std::nullopt)
        return inSentence(name(*action));
    return plainText(argument, 120);
}

/// "%1" to "%9", and "%A1" to "%A9" for actions, replaced in one pass, so that a "%2" in an argument stays
/// what it is.
QString filledFinding(const char* english, const Finding& finding)
{
    const QString pattern = QCoreApplication::translate("wording", english);
    QString result;
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const bool asAction = QStringView(pattern).mid(index).startsWith(u"%A");
        const qsizetype at = index + (asAction ? 2 : 1);
        const int digit = pattern[index] == u'%' && at < pattern.size() ? pattern[at].digitValue() : -1;
        if (digit < 1) {
            result += pattern[index];
            continue;
        }
        result += findingArgument(finding, digit, asAction);
        index = at;
    }
    return result;
}

QString codeAndArguments(const Finding& finding)
{
    QStringList parts{plainText(finding.code)};
    for (const std::string& argument : finding.arguments)
        parts += plainText(argument, 120);
    return parts.join(u' ');
}

/// What the rule of an app's or a policy's finding gives as its source; empty for an unknown code.
std::string_view sourceOf(const std::string& code)
{
    if (const findings::Rule* const rule = findings::findRule(code))
        return rule->source;
    const auto rules = policies::lintRules();
    const auto found = std::ranges::find(rules, code, &policies::PolicyRule::code);
    return found == rules.end() ? std::string_view() : found->source;
}

/// One place or requirement of a rule's source.
QString sourcePart(const QString& part)
{
    if (part.startsWith(u"app-platform "))
        return QCoreApplication::translate("wording", "Platform facts %1").arg(part.mid(13));
    if (part.startsWith(u"access-model "))
        return QCoreApplication::translate("wording", "Access model %1").arg(part.mid(13));
    if (part.startsWith(u"contract "))
        return QCoreApplication::translate("wording", "Contract %1").arg(part.mid(9));
    return QCoreApplication::translate("wording", "requirement %1").arg(part);
}

} // namespace

QString findingTitle(const Finding& finding)
{
    const FindingSentence* sentences = sentencesOf(finding);
    return sentences ? filledFinding(sentences->title, finding) : codeAndArguments(finding);
}

QString findingWhy(const Finding& finding)
{
    const FindingSentence* sentences = sentencesOf(finding);
    return sentences ? filledFinding(sentences->why, finding) : QString();
}

QString findingAdvice(const Finding& finding)
{
    const FindingSentence* sentences = sentencesOf(finding);
    return sentences ? filledFinding(sentences->advice, finding) : QString();
}

QString findingSource(const Finding& finding)
{
    const std::string_view places = sourceOf(finding.code);
    if (places.empty())
        return {};
    QStringList parts;
    const QString source = QString::fromUtf8(places.data(), static_cast<qsizetype>(places.size()));
    for (const QString& part : source.split(QStringLiteral("; ")))
        parts += sourcePart(part);
    return parts.join(QStringLiteral("; "));
}

QString name(findings::Severity severity)
{
    switch (severity) {
    case findings::Severity::Info:
        return QCoreApplication::translate("wording", "Info");
    case findings::Severity::Low:
        return QCoreApplication::translate("wording", "Low");
    case findings::Severity::Medium:
        return QCoreApplication::translate("wording", "Medium");
    case findings::Severity::High:
        break;
    }
    return QCoreApplication::translate("wording", "High");
}

QString name(findings::Standing standing)
{
    switch (standing) {
    case findings::Standing::Open:
        return QCoreApplication::translate("wording", "Open");
    case findings::Standing::Accepted:
        return QCoreApplication::translate("wording", "Accepted");
    case findings::Standing::Lapsed:
        break;
    }
    return QCoreApplication::translate("wording", "Acceptance ended");
}

} // namespace gatehouse::wording
