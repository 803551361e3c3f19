// SPDX-License-Identifier: Apache-2.0
#include "models/wording/FindingWording.h"

#include "models/findings/Registry.h"
#include "models/wording/FindingSentences.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

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

/// "%1" to "%9" replaced in one pass, so that a "%2" in an argument stays what it is.
QString filledFinding(const char* english, const Finding& finding)
{
    const QString pattern = QCoreApplication::translate("wording", english);
    QString result;
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const int digit =
            pattern[index] == u'%' && index + 1 < pattern.size() ? pattern[index + 1].digitValue() : -1;
        if (digit < 1) {
            result += pattern[index];
            continue;
        }
        ++index;
        if (static_cast<std::size_t>(digit) <= finding.arguments.size())
            result += plainText(finding.arguments[static_cast<std::size_t>(digit) - 1], 120);
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

/// One place or requirement of a rule's source.
QString sourcePart(const QString& part)
{
    if (part.startsWith(u"app-platform "))
        return QCoreApplication::translate("wording", "Platform facts %1").arg(part.mid(13));
    if (part.startsWith(u"access-model "))
        return QCoreApplication::translate("wording", "Access model %1").arg(part.mid(13));
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
    const findings::Rule* rule = findings::findRule(finding.code);
    if (rule == nullptr)
        return {};
    QStringList parts;
    const QString source =
        QString::fromUtf8(rule->source.data(), static_cast<qsizetype>(rule->source.size()));
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
