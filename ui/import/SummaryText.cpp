// SPDX-License-Identifier: Apache-2.0
#include "ui/import/SummaryText.h"

#include "models/wording/FindingWording.h"
#include "models/wording/InstallWording.h"
#include "models/wording/Wording.h"
#include "ui/descriptors/DescriptorWords.h"
#include "ui/descriptors/ScopeLines.h"
#include "ui/import/ImportFilesModel.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse::ui {

namespace {

QString pasteText(const char* text)
{
    return QCoreApplication::translate("SummaryText", text);
}

/// A heading and its lines; nothing where there are no lines.
void addPart(QStringList& text, const char* heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    text.append(QString());
    text.append(pasteText(heading));
    for (const QString& line : lines)
        text.append(QStringLiteral("- ") + line);
}

QStringList abilityTexts(const std::vector<ScopeLine>& lines)
{
    QStringList texts;
    for (const ScopeLine& line : lines)
        texts.append(QStringLiteral("%1 [%2]").arg(line.what, line.id));
    return texts;
}

QStringList reachTexts(const installs::InstallReach& reach)
{
    QStringList texts;
    for (const Action action : allActions) {
        const auto at = static_cast<std::size_t>(action);
        texts.append(pasteText(QT_TRANSLATE_NOOP("SummaryText", "%1: by itself %2, through people %3"))
                         .arg(wording::name(action), wording::rangeText(reach.row.byItself[at]),
                              wording::rangeText(reach.row.throughPeople[at])));
    }
    for (const installs::Narrowing& fact : reach.missing.facts)
        texts.append(pasteText(QT_TRANSLATE_NOOP("SummaryText", "a range: %1"))
                         .arg(wording::sentence(fact, reach.missing.openContainers)));
    return texts;
}

QStringList sensitiveTexts(const installs::InstallReach& reach, const Organization& organization)
{
    QStringList texts;
    for (const installs::ReachedContainer& reached : reach.sensitive)
        texts.append(wording::containerText(organization.containers[reached.container.value]) +
                     QStringLiteral(": ") + wording::reachedText(reached));
    return texts;
}

QStringList keptOutTexts(const installs::InstallReach& reach, const Organization& organization)
{
    if (reach.keptOut.empty())
        return {};
    return {wording::containerKeys(reach.keptOut, organization, 200)};
}

QStringList moduleTexts(const descriptors::Descriptor& descriptor)
{
    QStringList texts;
    for (const ModuleLine& line : moduleLines(descriptor))
        texts.append(QStringLiteral("%1 × %2").arg(line.count).arg(line.type));
    return texts;
}

QStringList hostTexts(const descriptors::Descriptor& descriptor)
{
    QStringList texts;
    for (const EgressLine& line : egressLines(descriptor))
        texts.append(line.address + QStringLiteral(" (") + line.kinds.join(QStringLiteral(", ")) + u')');
    return texts;
}

QStringList findingTexts(const std::vector<findings::Finding>& list)
{
    QStringList texts;
    for (const findings::Finding& finding : list)
        texts.append(QStringLiteral("%1: %2 [%3]")
                         .arg(wording::name(finding.severity), wording::findingTitle(finding),
                              QString::fromStdString(finding.code)));
    return texts;
}

QStringList changeTexts(const std::vector<wording::ChangeLine>& lines)
{
    QStringList texts;
    for (const wording::ChangeLine& line : lines)
        texts.append(line.what + QStringLiteral(": ") + line.text);
    return texts;
}

void addReach(QStringList& text, const installs::InstallReach& reach, const Organization& organization)
{
    if (reach.change) {
        QStringList added;
        for (const std::string& scope : reach.change->scopes.added)
            added.append(wording::plainText(scope, 80));
        added += changeTexts(wording::gains(*reach.change, &organization));
        if (reach.change->allowsNothingNew())
            added.append(pasteText(QT_TRANSLATE_NOOP("SummaryText", "nothing new")));
        addPart(text, QT_TRANSLATE_NOOP("SummaryText", "What the new version newly allows"),
                added + wording::notCompared(*reach.change));
        addPart(text, QT_TRANSLATE_NOOP("SummaryText", "What it no longer does"),
                changeTexts(wording::losses(*reach.change, &organization)));
    }
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "Where"), reachTexts(reach));
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "Labelled projects and spaces it would reach"),
            sensitiveTexts(reach, organization));
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "Policies keep it out of"),
            keptOutTexts(reach, organization));
}

} // namespace

QString summaryText(const ImportItem& item, const installs::InstallSummary& summary,
                    const Organization* organization, const catalogue::Catalogue& catalogue)
{
    QStringList text{itemTitle(item), itemFacts(item)};
    if (item.descriptor.key)
        text.append(wording::plainText(*item.descriptor.key, 200));
    if (item.descriptor.fault)
        text.append(reasonWords(item));
    if (summary.reach && organization != nullptr) {
        text.append(whatAddingDoes(item, *organization));
        addReach(text, *summary.reach, *organization);
    }
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "If you consent, this app could"),
            abilityTexts(abilityLines(summary.abilities, item.descriptor.products, catalogue)));
    const QString never = wording::couldNot(summary, item.descriptor);
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "It could not"),
            never.isEmpty() ? QStringList() : QStringList{never});
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "What a policy could not stop"),
            wording::beyondPolicies(summary, organization));
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "Modules"), moduleTexts(item.descriptor));
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "Events"), eventLines(item.descriptor));
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "Where data goes"), hostTexts(item.descriptor));
    addPart(text, QT_TRANSLATE_NOOP("SummaryText", "Findings"),
            findingTexts(summary.reach ? summary.reach->findings : summary.findings));
    return text.join(u'\n') + u'\n';
}

} // namespace gatehouse::ui
