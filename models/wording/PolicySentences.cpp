// SPDX-License-Identifier: Apache-2.0
#include "models/wording/PolicySentences.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

namespace gatehouse::wording {
namespace {

constexpr const char* overLimitWhy = QT_TRANSLATE_NOOP(
    "wording", "The platform refuses what is over its limit, so the policy cannot be applied as it stands.");
constexpr const char* nearLimitWhy =
    QT_TRANSLATE_NOOP("wording", "The platform takes %3. What is added beyond has to go elsewhere.");
constexpr const char* splitAdvice =
    QT_TRANSLATE_NOOP("wording", "Split the policy, or cover whole products where that is meant.");

constexpr FindingSentence sentencesOfPolicies[] = {
    {"policy.precedence-undetermined",
     QT_TRANSLATE_NOOP("wording", "It is not documented whether “%1” or “%2” wins"),
     QT_TRANSLATE_NOOP("wording",
                       "One is more specific in coverage, the other in the app it names. Pairs of app and "
                       "container whose verdict stays unknown: %3."),
     QT_TRANSLATE_NOOP("wording",
                       "Name the app in a statement about the same containers, so that one of the two is "
                       "more specific in both.")},
    {"policy.over-limit", QT_TRANSLATE_NOOP("wording", "More than the platform takes"), overLimitWhy,
     splitAdvice},
    {"policy.near-limit", QT_TRANSLATE_NOOP("wording", "Near a limit of the platform"),
     QT_TRANSLATE_NOOP("wording", "What is added beyond the limit has to go elsewhere."), splitAdvice},
    {"policy.empty", QT_TRANSLATE_NOOP("wording", "A policy covers nothing or names nobody"),
     QT_TRANSLATE_NOOP("wording", "It does nothing."),
     QT_TRANSLATE_NOOP("wording", "Fill in what is missing, or deactivate it.")},
    {"policy.ineffective", QT_TRANSLATE_NOOP("wording", "A policy changes nothing"),
     QT_TRANSLATE_NOOP("wording", "No installed app that it is about can be blocked where it covers."),
     QT_TRANSLATE_NOOP("wording",
                       "Look whether coverage and apps are what was meant; otherwise deactivate it.")},
    {"policy.shadowed", QT_TRANSLATE_NOOP("wording", "A policy adds nothing to others"),
     QT_TRANSLATE_NOOP("wording", "Wherever it counts, others decide the same without it."),
     QT_TRANSLATE_NOOP("wording", "Deactivate it: fewer policies are easier to answer for.")},
    {"policy.over-limit#policies",
     QT_TRANSLATE_NOOP("wording", "The organization has %2 policies; the platform takes %3"),
     QT_TRANSLATE_NOOP("wording", "The platform refuses further policies once its limit is reached."),
     QT_TRANSLATE_NOOP("wording", "Merge policies that say the same, and delete inactive ones.")},
    {"policy.over-limit#apps",
     QT_TRANSLATE_NOOP("wording", "The list of “%1” names %2 apps; the platform takes %3"), overLimitWhy,
     QT_TRANSLATE_NOOP("wording", "Use the other kind of list where that is shorter, or split the policy.")},
    {"policy.over-limit#containers",
     QT_TRANSLATE_NOOP("wording", "“%1” covers %2 containers of %4 on %5; the platform takes %3"),
     overLimitWhy, splitAdvice},
    {"policy.over-limit#instances",
     QT_TRANSLATE_NOOP("wording", "“%1” covers containers of %2 products on sites; the platform takes %3"),
     overLimitWhy, splitAdvice},
    {"policy.over-limit#products",
     QT_TRANSLATE_NOOP("wording", "“%1” covers %2 products on sites; the platform takes %3"), overLimitWhy,
     QT_TRANSLATE_NOOP("wording", "Split the policy, or cover the whole organization where that is meant.")},
    {"policy.over-limit#override-containers",
     QT_TRANSLATE_NOOP("wording", "The override “%1” covers %2 containers; the platform takes %3"),
     overLimitWhy,
     QT_TRANSLATE_NOOP("wording", "Turn the default round, so that the override names fewer containers.")},
    {"policy.near-limit#policies", QT_TRANSLATE_NOOP("wording", "The organization has %2 of %3 policies"),
     QT_TRANSLATE_NOOP("wording", "The platform refuses further policies once its limit is reached."),
     QT_TRANSLATE_NOOP("wording", "Merge policies that say the same, and delete inactive ones.")},
    {"policy.near-limit#apps", QT_TRANSLATE_NOOP("wording", "The list of “%1” names %2 of %3 apps"),
     nearLimitWhy,
     QT_TRANSLATE_NOOP("wording", "Use the other kind of list where that is shorter, or split the policy.")},
    {"policy.near-limit#containers",
     QT_TRANSLATE_NOOP("wording", "“%1” covers %2 of %3 containers of %4 on %5"), nearLimitWhy, splitAdvice},
    {"policy.near-limit#instances",
     QT_TRANSLATE_NOOP("wording", "“%1” covers containers of %2 of %3 products on sites"), nearLimitWhy,
     splitAdvice},
    {"policy.near-limit#products", QT_TRANSLATE_NOOP("wording", "“%1” covers %2 of %3 products on sites"),
     nearLimitWhy,
     QT_TRANSLATE_NOOP("wording", "Split the policy, or cover the whole organization where that is meant.")},
    {"policy.near-limit#override-containers",
     QT_TRANSLATE_NOOP("wording", "The override “%1” covers %2 of %3 containers"), nearLimitWhy,
     QT_TRANSLATE_NOOP("wording", "Turn the default round, so that the override names fewer containers.")},
    {"policy.needs-plan", QT_TRANSLATE_NOOP("wording", "The list of “%1” needs Atlassian Guard Standard"),
     QT_TRANSLATE_NOOP("wording",
                       "Without it the platform offers to allow or to block all apps, nothing between."),
     QT_TRANSLATE_NOOP("wording", "Block all apps in fewer containers, or record the plan if you have it.")},
    {"policy.locks-out-product", QT_TRANSLATE_NOOP("wording", "“%1” locks every app out of %2 on %3"),
     QT_TRANSLATE_NOOP("wording",
                       "It is a list, yet no app that can be blocked is left in any container. The list "
                       "hides that all are blocked."),
     QT_TRANSLATE_NOOP("wording", "Use “block all apps” if that is meant. Otherwise correct the list.")},
    {"policy.contradictory", QT_TRANSLATE_NOOP("wording", "“%1” and “%2” contradict each other"),
     QT_TRANSLATE_NOOP("wording",
                       "Both are equally specific, and the block wins. Pairs of app and container where "
                       "the allow does nothing: %3."),
     QT_TRANSLATE_NOOP("wording", "Keep one of them, or make the allow more specific.")},
    {"policy.allow-does-nothing", QT_TRANSLATE_NOOP("wording", "“%1” allows, which takes nothing back here"),
     QT_TRANSLATE_NOOP("wording",
                       "In the additive model every active policy counts and a block beats an allow."),
     QT_TRANSLATE_NOOP("wording", "Take the app or the container out of the policy that blocks.")},
    {"policy.allowlist-without-allow",
     QT_TRANSLATE_NOOP("wording", "Exceptions of “%1” have no statement of their own: %2"),
     QT_TRANSLATE_NOOP("wording",
                       "In the model of default and overrides a statement is about all apps or about one; "
                       "a block with exceptions is made of a block and an allow for each of them."),
     QT_TRANSLATE_NOOP("wording", "Add a policy that allows these apps with the same coverage.")},
    {"policy.products-coverage", QT_TRANSLATE_NOOP("wording", "“%1” covers products as a whole"),
     QT_TRANSLATE_NOOP("wording",
                       "In the model of default and overrides the platform offers app access for the "
                       "organization and for single containers only."),
     QT_TRANSLATE_NOOP("wording", "Cover the organization, or name the containers.")},
    {"policy.override-without-default",
     QT_TRANSLATE_NOOP("wording", "“%1” overrides a default that is not there"),
     QT_TRANSLATE_NOOP("wording", "The platform takes a statement about containers only beside one for the "
                                  "organization about the same apps."),
     QT_TRANSLATE_NOOP("wording", "Add the statement for the organization first.")},
    {"policy.duplicate-statement", QT_TRANSLATE_NOOP("wording", "“%1” and “%2” are about the same apps"),
     QT_TRANSLATE_NOOP("wording", "The platform holds one statement for the same apps on one level."),
     QT_TRANSLATE_NOOP("wording", "Make one policy of the two.")},
    {"policy.empty#containers", QT_TRANSLATE_NOOP("wording", "“%1” covers no container"),
     QT_TRANSLATE_NOOP("wording", "Its coverage is a list, and the list is empty. It does nothing."),
     QT_TRANSLATE_NOOP("wording", "Add containers, or deactivate it.")},
    {"policy.empty#products", QT_TRANSLATE_NOOP("wording", "“%1” covers no product"),
     QT_TRANSLATE_NOOP("wording", "Its coverage is a list, and the list is empty. It does nothing."),
     QT_TRANSLATE_NOOP("wording", "Add products, or deactivate it.")},
    {"policy.empty#keys", QT_TRANSLATE_NOOP("wording", "The list of “%1” names no app"),
     QT_TRANSLATE_NOOP("wording",
                       "A rule about listed apps without a list is about nobody. It does nothing."),
     QT_TRANSLATE_NOOP("wording", "Name apps, or deactivate it.")},
    {"policy.ineffective#never", QT_TRANSLATE_NOOP("wording", "“%1” changes nothing"),
     QT_TRANSLATE_NOOP("wording", "No app that it is about can be blocked where it covers, today or later."),
     QT_TRANSLATE_NOOP("wording",
                       "Look whether coverage and apps are what was meant; otherwise deactivate it.")},
    {"policy.ineffective#future", QT_TRANSLATE_NOOP("wording", "“%1” changes nothing today"),
     QT_TRANSLATE_NOOP("wording",
                       "No installed app that it is about can be blocked where it covers. It counts for "
                       "what is created or installed later."),
     QT_TRANSLATE_NOOP("wording", "Keep it if that is what it is for.")},
    {"policy.shadowed#never", QT_TRANSLATE_NOOP("wording", "“%1” adds nothing to “%2”"),
     QT_TRANSLATE_NOOP("wording",
                       "Wherever it counts, the others decide the same without it, today and later."),
     QT_TRANSLATE_NOOP("wording", "Deactivate it: fewer policies are easier to answer for.")},
    {"policy.shadowed#future", QT_TRANSLATE_NOOP("wording", "“%1” adds nothing to “%2” today"),
     QT_TRANSLATE_NOOP("wording",
                       "The others decide the same without it wherever an app is installed. It counts for "
                       "what is created or installed later."),
     QT_TRANSLATE_NOOP("wording", "Keep it if that is what it is for.")},
    {"policy.sensitive-uncovered", QT_TRANSLATE_NOOP("wording", "No policy covers %1 %2"),
     QT_TRANSLATE_NOOP("wording", "It is labelled %3. Its permissions alone keep apps out."),
     QT_TRANSLATE_NOOP("wording", "Cover it, or take the label off if it is not sensitive.")},
    {"policy.app-never-told", QT_TRANSLATE_NOOP("wording", "%1 was never told that “%2” blocks it"),
     QT_TRANSLATE_NOOP("wording",
                       "It was installed on %3, after the policy was published (%4). The platform sends the "
                       "event about a block when a policy changes, not when an app is installed."),
     QT_TRANSLATE_NOOP("wording",
                       "Tell the vendor. Changing the policy in any way makes the platform send the event.")},
    {"policy.overlapping", QT_TRANSLATE_NOOP("wording", "“%1” and “%2” overlap"),
     QT_TRANSLATE_NOOP("wording",
                       "Pairs of app and container that both decide: %3. Lifting one of them does not "
                       "lift what the other says there."),
     QT_TRANSLATE_NOOP("wording", "Nothing has to be done.")},
    {"policy.key-not-installed", QT_TRANSLATE_NOOP("wording", "“%1” names “%2”, which is not installed"),
     QT_TRANSLATE_NOOP("wording",
                       "The key counts once the app is installed. It may also be misspelt, or the app "
                       "gone."),
     QT_TRANSLATE_NOOP("wording", "Keep it to be prepared; otherwise take it off the list.")},
};

struct MendWords
{
    std::string_view code;
    const char* title;
};

constexpr MendWords titlesOfMends[] = {
    {"mend.deactivate", QT_TRANSLATE_NOOP("wording", "Deactivate “%1”")},
    {"mend.remove-key", QT_TRANSLATE_NOOP("wording", "Take “%1” off the list of “%2”")},
    {"mend.add-allow", QT_TRANSLATE_NOOP("wording", "Add “%1”")},
    {"mend.add-default", QT_TRANSLATE_NOOP("wording", "Add “%1”, which allows all apps")},
    {"mend.merge", QT_TRANSLATE_NOOP("wording", "Put “%1” into “%2”")},
};

} // namespace

const FindingSentence* policySentence(std::string_view key)
{
    for (const FindingSentence& entry : sentencesOfPolicies)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

QString mendTitle(const policies::Mend& mend)
{
    for (const MendWords& words : titlesOfMends) {
        if (words.code != mend.code)
            continue;
        const QString first = mend.arguments.empty() ? QString() : plainText(mend.arguments[0], 80);
        const QString second = mend.arguments.size() < 2 ? QString() : plainText(mend.arguments[1], 80);
        const QString pattern = QCoreApplication::translate("wording", words.title);
        return pattern.contains(u"%2") ? pattern.arg(first, second) : pattern.arg(first);
    }
    return plainText(mend.code);
}

} // namespace gatehouse::wording
