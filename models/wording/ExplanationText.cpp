// SPDX-License-Identifier: Apache-2.0
#include "models/access/CompiledOrganization.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse::wording {

namespace {

QString inContext(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

QString demandName(const access::Demand& demand, const catalogue::Catalogue& catalogue)
{
    if (const auto* action = std::get_if<Action>(&demand))
        return name(*action);
    const catalogue::Operation& operation =
        catalogue.operations()[std::get<catalogue::OperationIndex>(demand)];
    return QString::fromUtf8(operation.method.data(), static_cast<qsizetype>(operation.method.size())) +
           u' ' + QString::fromUtf8(operation.path.data(), static_cast<qsizetype>(operation.path.size()));
}

QString codesLine(const std::vector<access::Code>& codes)
{
    QStringList words;
    for (const access::Code code : codes) {
        const std::string_view word = toText(code);
        words.append(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())));
    }
    return words.join(QStringLiteral(", "));
}

void addGates(QStringList& lines, const access::Explanation& explanation)
{
    lines << QString() << inContext(QT_TRANSLATE_NOOP("wording", "Gates"));
    int number = 0;
    for (const access::GateJudgement& gate : explanation.gates) {
        lines << QStringLiteral("%1 %2: %3").arg(++number).arg(name(gate.gate), name(gate.result));
        for (const access::Evidence& evidence : gate.evidence)
            lines << QStringLiteral("    ") + sentence(evidence);
    }
}

void addRemedies(QStringList& lines, const access::Explanation& explanation)
{
    if (explanation.remedies.empty())
        return;
    lines << QString()
          << inContext(QT_TRANSLATE_NOOP("wording", "What would allow it: one change for each failing gate"));
    for (const access::Remedy& remedy : explanation.remedies) {
        lines << name(remedy.gate) + u':';
        if (remedy.reason)
            lines << QStringLiteral("    ") + sentence(*remedy.reason);
        for (const access::Alternative& alternative : remedy.alternatives)
            lines << QStringLiteral("    ") + inContext(QT_TRANSLATE_NOOP("wording", "%1 (%2; then %3)"))
                                                  .arg(changeSentence(alternative), name(alternative.owner),
                                                       name(alternative.verdictThen));
    }
}

void addOutcomes(QStringList& lines, const access::Explanation& explanation)
{
    lines << QString() << inContext(QT_TRANSLATE_NOOP("wording", "What is seen"));
    for (std::size_t i = 0; i < access::surfaceCount; ++i)
        if (explanation.outcomes[i].seen != access::Seen::NotApplicable)
            lines << QStringLiteral("    %1: %2")
                         .arg(name(static_cast<access::Surface>(i)), name(explanation.outcomes[i]));
}

} // namespace

QString text(const access::Explanation& explanation, const access::CompiledOrganization& core)
{
    const Organization& organization = core.organization();
    const App& app = organization.apps[explanation.question.app.value];
    const Container& container = organization.containers[explanation.question.container.value];
    QStringList lines;
    lines << inContext(QT_TRANSLATE_NOOP("wording", "%1 in %2 %3: %4 %5 is %6."))
                 .arg(plainText(app.name.empty() ? app.key.value : app.name), plainText(container.key),
                      plainText(container.name), demandName(explanation.question.demand, core.catalogue()),
                      name(explanation.question.as, organization), name(explanation.verdict));
    if (!explanation.codes.empty())
        lines << codesLine(explanation.codes);
    addGates(lines, explanation);
    addRemedies(lines, explanation);
    addOutcomes(lines, explanation);
    lines << QString()
          << inContext(QT_TRANSLATE_NOOP(
                 "wording", "Verdicts are per container, without issue security and page restrictions."));
    if (organization.properties.capturedAt)
        lines << inContext(QT_TRANSLATE_NOOP("wording", "Data of %1."))
                     .arg(plainText(*organization.properties.capturedAt));
    return lines.join(u'\n') + u'\n';
}

} // namespace gatehouse::wording
