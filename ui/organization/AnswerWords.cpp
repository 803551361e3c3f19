// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/AnswerWords.h"

#include <QCoreApplication>

namespace gatehouse::ui {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationAnswers)
};

} // namespace

QString answerSentence(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::NameMissing:
        return AnswerText::tr("An organization needs a name.");
    case AnswerFault::NoSite:
        return AnswerText::tr("An organization needs at least one site.");
    case AnswerFault::SiteNameMissing:
        return AnswerText::tr("A site needs a name. Tables name it so.");
    case AnswerFault::SiteNameTwice:
        return AnswerText::tr("Another site has this name. Tables could not tell the two apart.");
    case AnswerFault::AddressUnusable:
        return AnswerText::tr(
            "This is no web address. Write it as “example.atlassian.net”, or leave it empty.");
    case AnswerFault::AddressTwice:
        return AnswerText::tr("Another site has this address.");
    case AnswerFault::NoProduct:
        return AnswerText::tr("A site has Jira, Confluence or both.");
    }
    return {};
}

QString consequenceOf(Plan plan)
{
    switch (plan) {
    case Plan::Free:
        return AnswerText::tr("A policy blocks or allows all apps in the spaces and projects it covers. "
                              "Lists of single apps are not available.");
    case Plan::GuardStandard:
        return AnswerText::tr("A policy can also name the apps it blocks or allows.");
    case Plan::GuardPremium:
        return AnswerText::tr("A policy can also name the apps it blocks or allows. What Premium adds to "
                              "Standard changes no verdict.");
    }
    return {};
}

QString consequenceOf(PolicyModel model)
{
    if (model == PolicyModel::Additive)
        return AnswerText::tr("Every active policy counts, and a block beats an allow. Atlassian "
                              "Administration shows a list of policies that you named.");
    return AnswerText::tr(
        "A default, and overrides for single spaces, projects or apps: the more specific "
        "wins, in either direction. Atlassian Administration shows a table of controls with "
        "the columns Default configuration and Overrides.");
}

QString consequenceOf(BlockLevel level)
{
    if (level == BlockLevel::Content)
        return AnswerText::tr(
            "Issues, pages, comments and attachments are out of reach; key, name and settings "
            "of the container stay visible. This is what the platform does.");
    return AnswerText::tr("The whole container is out of reach, as RFC-14 proposed. Choose it to study that "
                          "proposal.");
}

QString consequenceOf(Combination combination)
{
    if (combination == Combination::Today)
        return AnswerText::tr("Only the permissions of the person count. This is what the platform does.");
    return AnswerText::tr("The app user needs the permission too, as Atlassian’s road map of 2016 wanted. "
                          "Choose it to study that plan.");
}

QString choiceTitle(PolicyModel model)
{
    return model == PolicyModel::Additive ? AnswerText::tr("Policies add up (additive)")
                                          : AnswerText::tr("A default and overrides (overrides)");
}

QString choiceTitle(BlockLevel level)
{
    return level == BlockLevel::Content ? AnswerText::tr("Content") : AnswerText::tr("The whole container");
}

QString choiceTitle(Combination combination)
{
    return combination == Combination::Today ? AnswerText::tr("Today") : AnswerText::tr("Road map");
}

} // namespace gatehouse::ui
