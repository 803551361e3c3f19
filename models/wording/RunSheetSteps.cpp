// SPDX-License-Identifier: Apache-2.0
#include "models/wording/RunSheetParts.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::wording {
namespace {

using namespace runSheetParts;
using namespace runsheet;

constexpr const char* openPolicy = QT_TRANSLATE_NOOP("wording", "Open the policy %1.");

QStringList descriptionLines(const std::string& text)
{
    QStringList lines;
    for (const QString& line : QString::fromStdString(text).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(plainText(line.trimmed().toStdString(), 1000));
    return lines;
}

/// The words of one operation.
struct StepWording
{
    const Organization& organization;

    WordedStep operator()(const TakeSnapshot& taken) const
    {
        WordedStep step;
        step.title =
            said(QT_TRANSLATE_NOOP("wording", "Compare what is published with this file, and keep a copy"));
        QStringList parts;
        for (const Policy& policy : taken.policies)
            parts.append(policyText(policy.name, policy.id) + QStringLiteral(": ") + name(policy.status));
        for (const Statement& statement : taken.statements)
            parts.append(statementText(statement, organization));
        step.toDo = {
            {said(QT_TRANSLATE_NOOP("wording", "Look at what the platform has, and keep pictures or a "
                                               "copy of every coverage and list: what is replaced or "
                                               "deleted cannot be fetched back."))}};
        if (!taken.known) {
            step.toDo.append({said(
                QT_TRANSLATE_NOOP("wording", "What this file records as published cannot be on the "
                                             "platform as it stands; only the copy tells the way back."))});
            return step;
        }
        step.toDo.append({said(QT_TRANSLATE_NOOP("wording", "Recorded in this file (%1):"))
                              .arg(counted(static_cast<std::size_t>(parts.size()))),
                          parts});
        step.toCheck.append(
            said(QT_TRANSLATE_NOOP("wording", "The platform has the same. If not, stop: the preview "
                                              "was made for another state. Bring this file up to "
                                              "date first.")));
        return step;
    }

    WordedStep operator()(const CreatePolicy& made) const
    {
        WordedStep step;
        step.title = said(QT_TRANSLATE_NOOP("wording", "Create the policy %1")).arg(quoted(made.policy.name));
        step.toDo = {
            {said(QT_TRANSLATE_NOOP("wording", "Select Create policy. Name: %1. It is %2 in this file."))
                 .arg(quoted(made.policy.name), plainText(made.ref.id.value, 200))}};
        if (!made.policy.description.empty())
            step.toDo.append({said(QT_TRANSLATE_NOOP("wording", "Description:")),
                              descriptionLines(made.policy.description)});
        step.toDo.append(coverageInstruction(made.policy.coverage, organization));
        step.toDo.append(ruleInstruction(made.policy.rule, organization));
        step.toDo.append({said(QT_TRANSLATE_NOOP("wording", "Save it. Do not activate it in this step."))});
        step.toCheck = {coverageCount(made.policy.coverage),
                        said(QT_TRANSLATE_NOOP("wording", "It is in the list and not active, so no app is "
                                                          "answered differently yet."))};
        return step;
    }

    WordedStep operator()(const RenamePolicy& renamed) const
    {
        WordedStep step;
        step.title = said(QT_TRANSLATE_NOOP("wording", "Change the name or description of %1"))
                         .arg(quoted(renamed.before));
        step.toDo = {{said(openPolicy).arg(policyText(renamed.before, renamed.ref.id))},
                     {said(QT_TRANSLATE_NOOP("wording", "More actions > Edit. Name: %1. Description:"))
                          .arg(quoted(renamed.name)),
                      descriptionLines(renamed.description)}};
        step.toCheck = {
            said(QT_TRANSLATE_NOOP("wording", "The list shows it as %1.")).arg(quoted(renamed.name))};
        return step;
    }

    WordedStep operator()(const ChangeCoverage& changed) const
    {
        WordedStep step;
        step.title =
            said(QT_TRANSLATE_NOOP("wording", "Change the coverage of %1")).arg(quoted(changed.name));
        step.toDo = {{said(openPolicy).arg(policyText(changed.name, changed.ref.id))}};
        step.toDo += coverageChange(changed.before, changed.after, organization);
        step.toDo.append({said(QT_TRANSLATE_NOOP("wording", "Save it."))});
        step.toCheck = {coverageCount(changed.after)};
        return step;
    }

    WordedStep operator()(const ChangeRule& changed) const
    {
        WordedStep step;
        step.title =
            said(QT_TRANSLATE_NOOP("wording", "Change the app access rule of %1")).arg(quoted(changed.name));
        step.toDo = {{said(openPolicy).arg(policyText(changed.name, changed.ref.id))},
                     ruleInstruction(changed.after, organization),
                     {said(QT_TRANSLATE_NOOP("wording", "Save it."))}};
        step.toCheck = {
            said(QT_TRANSLATE_NOOP("wording", "The rule’s card shows the same kind and the same apps."))};
        return step;
    }

    WordedStep operator()(const ActivatePolicy& active) const
    {
        WordedStep step;
        step.title = said(QT_TRANSLATE_NOOP("wording", "Activate %1")).arg(quoted(active.name));
        step.toDo = {{said(openPolicy).arg(policyText(active.name, active.ref.id))},
                     {said(QT_TRANSLATE_NOOP("wording", "Select Activate."))}};
        step.toCheck = {said(QT_TRANSLATE_NOOP("wording", "The list shows it as active."))};
        return step;
    }

    WordedStep operator()(const DeactivatePolicy& inactive) const
    {
        WordedStep step;
        step.title = said(QT_TRANSLATE_NOOP("wording", "Deactivate %1")).arg(quoted(inactive.name));
        step.toDo = {{said(openPolicy).arg(policyText(inactive.name, inactive.ref.id))},
                     {said(QT_TRANSLATE_NOOP("wording", "Select Deactivate."))}};
        step.toCheck = {said(QT_TRANSLATE_NOOP("wording", "The list shows it as not active."))};
        return step;
    }

    WordedStep operator()(const DeletePolicy& gone) const
    {
        WordedStep step;
        step.title = said(QT_TRANSLATE_NOOP("wording", "Delete %1")).arg(quoted(gone.name));
        step.toDo = {
            {said(openPolicy).arg(policyText(gone.name, gone.ref.id))},
            {said(QT_TRANSLATE_NOOP("wording", "See that it is not active, then select More actions > "
                                               "Delete."))}};
        step.toCheck = {
            said(QT_TRANSLATE_NOOP("wording", "It is no longer in the list. As it was not active, no "
                                              "app is answered differently."))};
        step.warning = said(QT_TRANSLATE_NOOP("wording", "Deleting cannot be undone; a policy with the same "
                                                         "content can be made again."));
        return step;
    }

    WordedStep operator()(const OpenDraftControl&) const
    {
        WordedStep step;
        step.title = said(QT_TRANSLATE_NOOP("wording", "Open a draft of the control for apps"));
        step.toDo = {
            {said(QT_TRANSLATE_NOOP("wording", "Look at the tab Draft controls. If it shows a draft of "
                                               "Marketplace and custom app access, somebody works on it: "
                                               "ask, and discard it before you go on. There is one draft "
                                               "for the control."))},
            {said(QT_TRANSLATE_NOOP("wording", "Select the control Marketplace and custom app access > "
                                               "Edit."))}};
        step.toCheck = {
            said(QT_TRANSLATE_NOOP("wording", "Draft controls shows one draft of it. The active control "
                                              "is untouched until the draft is activated."))};
        return step;
    }

    WordedStep operator()(const SetDefault& set) const
    {
        WordedStep step;
        const QString effect = effectText(set.effect);
        step.title = said(QT_TRANSLATE_NOOP("wording", "Set the default configuration to %1")).arg(effect);
        step.toDo = {
            {said(QT_TRANSLATE_NOOP("wording", "In the draft set Default configuration to %1, for the "
                                               "whole organization."))
                 .arg(effect)}};
        step.toCheck = {said(QT_TRANSLATE_NOOP("wording", "The draft shows %1 as its default.")).arg(effect)};
        return step;
    }

    WordedStep operator()(const SetStatement& set) const
    {
        const Statement& statement = set.statement;
        WordedStep step;
        step.title = statementText(statement, organization);
        const QString app = statement.app ? appNamed(*statement.app, organization)
                                          : said(QT_TRANSLATE_NOOP("wording", "all apps"));
        const QString effect = effectText(statement.effect);
        if (statement.isDefault())
            step.toDo = {
                {said(QT_TRANSLATE_NOOP("wording", "In the draft set %1 for the app %2, for the whole "
                                                   "organization."))
                     .arg(effect, app)}};
        else
            step.toDo = {
                {said(QT_TRANSLATE_NOOP("wording", "In the draft add or change the override for %1: %2 "
                                                   "in exactly these projects and spaces (%3):"))
                     .arg(app, effect, counted(statement.containers.size())),
                 containersNamed(statement.containers, organization)}};
        if (statement.added)
            step.toDo.append({said(QT_TRANSLATE_NOOP(
                "wording",
                "The draft of Gatehouse does not say this. The platform takes an override about an app "
                "only beside a default about the same app, and this one changes nothing by itself."))});
        step.toCheck = {statementText(statement, organization)};
        return step;
    }

    WordedStep operator()(const RemoveOtherStatements& rest) const
    {
        WordedStep step;
        step.title =
            said(QT_TRANSLATE_NOOP("wording", "Remove what else the draft has, and read it once more"));
        QStringList parts;
        for (const Statement& statement : rest.kept)
            parts.append(statementText(statement, organization));
        step.toDo = {
            {said(QT_TRANSLATE_NOOP("wording", "Beside the default the draft has exactly these statements "
                                               "(%1). Remove every other one."))
                 .arg(counted(rest.kept.size())),
             parts}};
        step.toCheck = {said(QT_TRANSLATE_NOOP("wording", "Overrides in the draft: %1."))
                            .arg(counted(static_cast<std::size_t>(std::ranges::count_if(
                                rest.kept, [](const Statement& one) { return !one.isDefault(); }))))};
        return step;
    }

    WordedStep operator()(const ActivateControl&) const
    {
        WordedStep step;
        step.title = said(QT_TRANSLATE_NOOP("wording", "Activate the draft"));
        step.toDo = {{said(QT_TRANSLATE_NOOP("wording", "Review the draft and activate it."))}};
        step.toCheck = {
            said(QT_TRANSLATE_NOOP("wording", "The control is active with the draft’s default and "
                                              "number of overrides, and Draft controls is empty."))};
        step.warning =
            said(QT_TRANSLATE_NOOP("wording", "This replaces the whole control and cannot be undone; "
                                              "overrides it had cannot be fetched back. Begin only "
                                              "with the copy from the first step at hand."));
        return step;
    }

    WordedStep operator()(const DiscardDraftControl&) const
    {
        WordedStep step;
        step.title = said(QT_TRANSLATE_NOOP("wording", "Discard the draft"));
        step.toDo = {
            {said(QT_TRANSLATE_NOOP("wording", "Discard the draft in the tab Draft controls. The active "
                                               "control is untouched."))}};
        return step;
    }
};

QString wayBackOf(const Step& step, const Organization& organization)
{
    QStringList titles;
    for (const Operation& operation : step.back)
        titles.append(std::visit(StepWording{organization}, operation).title);
    return titles.isEmpty() ? QString() : titles.join(QStringLiteral("; ")) + u'.';
}

} // namespace

WordedStep worded(const Step& step, const Organization& organization)
{
    WordedStep worded = std::visit(StepWording{organization}, step.operation);
    for (const PairCheck& check : step.checks)
        worded.toCheck.append(sentence(check, organization));
    for (const Open open : step.open)
        worded.open.append(sentence(open));
    if (step.lowersProtection)
        worded.warning = said(QT_TRANSLATE_NOOP(
            "wording",
            "Protection is lower from here until the policy that takes its place is active: the limit on "
            "policies leaves no room for both. Do the next steps without a break."));
    worded.wayBack = wayBackOf(step, organization);
    return worded;
}

} // namespace gatehouse::wording
