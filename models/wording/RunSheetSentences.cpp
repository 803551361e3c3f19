// SPDX-License-Identifier: Apache-2.0
#include "models/wording/RunSheetParts.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <initializer_list>
#include <iterator>

namespace gatehouse::wording {
namespace {

using namespace runSheetParts;
using runsheet::Obstacle;
using runsheet::ObstacleKind;

QString policyOf(const Obstacle& obstacle, const Draft& draft)
{
    if (!obstacle.policy || *obstacle.policy >= draft.policies.size())
        return {};
    const Policy& policy = draft.policies[*obstacle.policy];
    return policyText(policy.name, policy.id);
}

QString overLimitText(const Obstacle& obstacle, const Draft& draft)
{
    if (!obstacle.policy)
        return said(QT_TRANSLATE_NOOP("wording",
                                      "The draft needs %1 policies, and the platform takes %2. Merge "
                                      "policies or delete some in the draft."))
            .arg(counted(obstacle.used), counted(obstacle.limit));
    return said(QT_TRANSLATE_NOOP("wording",
                                  "%1 needs %2 entries in one place where the platform takes %3. The "
                                  "check of policies says which; split the policy."))
        .arg(policyOf(obstacle, draft), counted(obstacle.used), counted(obstacle.limit));
}

} // namespace

QString sentence(runsheet::Open open)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording",
                          "Whether the screens of this policy model offer the organization as a whole "
                          "is not documented. If they do not, stop here and name products or "
                          "containers in the draft instead."),
        QT_TRANSLATE_NOOP("wording",
                          "Screens differ by generation: older ones say “Block app access to data”, "
                          "newer ones “Add rule > Marketplace App Access > Type: Allowlist or "
                          "Blocklist”, where an allowlist without any app blocks all. Take what means "
                          "the same."),
        QT_TRANSLATE_NOOP("wording",
                          "Whether two policies may have the same name is not documented. If it is "
                          "refused, add a word to the new name and take it out at the end."),
        QT_TRANSLATE_NOOP("wording",
                          "An app named here is not installed, and whether the screens let one choose "
                          "it before that is not documented. If they do not, come back to this step "
                          "once it is installed."),
        QT_TRANSLATE_NOOP("wording",
                          "Whether a new draft begins as a copy of the active control or empty is not "
                          "documented. The steps lead to the same draft in both cases."),
        QT_TRANSLATE_NOOP("wording",
                          "Changing the default removes the overrides of the draft; the document that "
                          "says so could be read in part only. All overrides are entered after it."),
        QT_TRANSLATE_NOOP("wording",
                          "How the platform holds statements about single apps (one object or a list, "
                          "one draft for all or one for each) is not documented. Look after each app "
                          "whether those before it are still there."),
        QT_TRANSLATE_NOOP("wording", "Whether the number of apps is limited in this policy model is not "
                                     "documented; in the older model it was 20 for one list."),
        QT_TRANSLATE_NOOP("wording",
                          "An app’s own default meets an override about all apps, and which one wins "
                          "is not documented. Try a request where both hold."),
        QT_TRANSLATE_NOOP("wording",
                          "Whether the draft is published all at once, and how a published override "
                          "is taken back, is not documented. The body of the API call that publishes "
                          "is not verified either: use the screens."),
        QT_TRANSLATE_NOOP("wording",
                          "The platform takes “a few moments” to enforce a change, and searches may "
                          "show what is blocked a little longer; no figure is documented. Wait before "
                          "you check."),
    };
    return said(std::data(texts)[static_cast<std::size_t>(open)]);
}

QString sentence(const Obstacle& obstacle, const Draft& draft, const Organization& organization)
{
    const QString policy = policyOf(obstacle, draft);
    const QString apps = appsNamed(obstacle.apps, organization).join(QStringLiteral(", "));
    switch (obstacle.kind) {
    case ObstacleKind::NeedsPlan:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "%1 names apps, which needs Atlassian Guard Standard. The plan "
                                      "recorded in this file offers to allow or to block all apps "
                                      "alone."))
            .arg(policy);
    case ObstacleKind::OverLimit:
        return overLimitText(obstacle, draft);
    case ObstacleKind::ProductsCoverage:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "%1 covers whole products. In this policy model the platform "
                                      "offers app access for the organization and for single projects "
                                      "and spaces alone."))
            .arg(policy);
    case ObstacleKind::ExceptionsNotNamed:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "%1 is about all apps but %2. The platform has no exceptions: "
                                      "add a policy that says what holds for them, with the same "
                                      "coverage."))
            .arg(policy, apps);
    case ObstacleKind::OppositeStatements:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "%1 and another policy say the opposite of the same apps, each "
                                      "for some projects and spaces. The platform holds one override "
                                      "for the same apps."))
            .arg(policy);
    case ObstacleKind::OverrideWithoutDefault:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "%1 overrides a default about %2 that is not there, and any "
                                      "default would change what holds elsewhere. Say in the draft "
                                      "what holds for it in the organization."))
            .arg(policy, apps);
    }
    return {};
}

QString sentence(const runsheet::LeftOut& leftOut, const Draft& draft)
{
    const Policy& policy = draft.policies.at(leftOut.policy);
    const QString named = policyText(policy.name, policy.id);
    switch (leftOut.reason) {
    case runsheet::LeftOutReason::AllowsOnly:
        return said(QT_TRANSLATE_NOOP("wording", "%1: it allows, and in this policy model an allow takes no "
                                                 "block back."))
            .arg(named);
    case runsheet::LeftOutReason::Empty:
        return said(QT_TRANSLATE_NOOP("wording", "%1: a list of it is empty, so it is about nothing."))
            .arg(named);
    case runsheet::LeftOutReason::NotActive:
        break;
    }
    return said(QT_TRANSLATE_NOOP("wording", "%1: it is not active, and the control holds active statements "
                                             "alone."))
        .arg(named);
}

QString sentence(const runsheet::PairCheck& check, const Organization& organization)
{
    const App& app = organization.apps.at(check.app.value);
    const Container& container = organization.containers.at(check.container.value);
    const QString asked = said(QT_TRANSLATE_NOOP("wording", "%1, %2, in %3"))
                              .arg(appNamed(app.key, organization), name(check.as, organization),
                                   containerNamed(container, organization));
    if (check.before == check.expected)
        return said(QT_TRANSLATE_NOOP("wording", "%1. %2: still %3"))
            .arg(asked, name(check.surface), name(check.expected));
    return said(QT_TRANSLATE_NOOP("wording", "%1. %2: %3 (until now %4)"))
        .arg(asked, name(check.surface), name(check.expected), name(check.before));
}

} // namespace gatehouse::wording
