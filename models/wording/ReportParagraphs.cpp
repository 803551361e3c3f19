// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ReportTexts.h"

#include <QCoreApplication>

namespace gatehouse::wording {

namespace {

constexpr ReportText reportParagraphsTexts[] = {
    {"summary.what",
     QT_TRANSLATE_NOOP("wording", "What third-party apps may do in the spaces and projects of this "
                                  "organization, as far as its file tells it."),
     nullptr},
    {"summary.limit",
     QT_TRANSLATE_NOOP("wording", "Every verdict is for a whole space or project. Issue security, page "
                                  "restrictions and the like are not modelled, and may deny more."),
     nullptr},
    {"population.what",
     QT_TRANSLATE_NOOP(
         "wording",
         "What was read. All figures of this report are counted from it, and nothing else was asked."),
     nullptr},
    {"population.no-day",
     QT_TRANSLATE_NOOP("wording", "The file does not say when it was read, and no day was given. Acceptances "
                                  "that end and reviews that are due count as ended and as overdue."),
     nullptr},
    {"population.proof",
     QT_TRANSLATE_NOOP("wording", "Every app is judged in every container. The cells judged and the pairs "
                                  "where the app is not installed add up to all pairs; the table of every "
                                  "verdict has one row a cell, and writing this report counted them."),
     nullptr},
    {"population.ranges",
     QT_TRANSLATE_NOOP("wording", "What is not known is never counted as denied. A figure that depends on it "
                                  "is a range, and these are the facts that would narrow it most."),
     nullptr},
    {"apps.what",
     QT_TRANSLATE_NOOP(
         "wording", "Every installation of an app, also disabled ones and those that are only considered."),
     nullptr},
    {"apps.reach-what",
     QT_TRANSLATE_NOOP(
         "wording",
         "In how many of the containers of its site and products an app has an action. By itself: as its app "
         "user, with nobody present. Through people: for, or in the browser of, at least one active person."),
     nullptr},
    {"apps.reach-chart",
     QT_TRANSLATE_NOOP("wording", "Containers in which an app may read, for the %1 apps that reach furthest; "
                                  "the tables below have all apps."),
     nullptr},
    {"apps.scopes-what",
     QT_TRANSLATE_NOOP("wording",
                       "What the apps ask for. A scope that the catalogue does not know admits nothing."),
     nullptr},
    {"containers.what",
     QT_TRANSLATE_NOOP(
         "wording",
         "For each space and project how many of the apps that are installed for it may do what there."),
     nullptr},
    {"cells.what",
     QT_TRANSLATE_NOOP("wording", "One row for each app in each container for which it is installed. Actions "
                                  "that are not named are denied; “perhaps” says that a verdict is unknown."),
     nullptr},
    {"policies.what",
     QT_TRANSLATE_NOOP(
         "wording", "The policies as this file records them. The platform enforces what was applied there."),
     nullptr},
    {"policies.effect-what",
     QT_TRANSLATE_NOOP("wording",
                       "A blocked cell is one in which a policy keeps the app out, whatever else does; an "
                       "action is taken away by policy alone where nothing else denies it."),
     nullptr},
    {"policies.open-what",
     QT_TRANSLATE_NOOP(
         "wording",
         "What the check of the policies tells about what they leave open, cannot do or do twice."),
     nullptr},
    {"findings.what",
     QT_TRANSLATE_NOOP("wording",
                       "What a reviewer should know about each app. Acceptances are judged on %1."),
     nullptr},
    {"findings.what-no-day",
     QT_TRANSLATE_NOOP("wording", "What a reviewer should know about each app. No day is known, so that an "
                                  "acceptance with an end counts as ended."),
     nullptr},
    {"findings.by-severity-chart",
     QT_TRANSLATE_NOOP("wording", "How many findings of each severity are open, open again because an "
                                  "acceptance ended, and accepted."),
     nullptr},
    {"findings.acceptances-what",
     QT_TRANSLATE_NOOP("wording", "Every acceptance of the file, also about apps that are not installed any "
                                  "more and findings that are not raised any more."),
     nullptr},
    {"reviews.what", QT_TRANSLATE_NOOP("wording", "How the review of each app stands on %1."), nullptr},
    {"reviews.what-no-day",
     QT_TRANSLATE_NOOP("wording", "How the review of each app stands. No day is known, so that a review with "
                                  "a due date counts as overdue."),
     nullptr},
    {"reviews.due-chart-what",
     QT_TRANSLATE_NOOP(
         "wording",
         "How many apps are overdue for review, due within 30 days, undecided, never reviewed and current."),
     nullptr},
    {"reviews.records-what",
     QT_TRANSLATE_NOOP("wording",
                       "Every record of the file, also about apps that are not installed any more."),
     nullptr},
    {"changes.what",
     QT_TRANSLATE_NOOP("wording",
                       "The earlier file compared with this one, every app in every container that both "
                       "have. Apps act as their app user; apps of OAuth 2.0 for any person."),
     nullptr},
    {"changes.events-what",
     QT_TRANSLATE_NOOP("wording", "Apps are told when they are blocked in a container. That a block is "
                                  "lifted is not sent by the platform."),
     nullptr},
    {"method.what",
     QT_TRANSLATE_NOOP("wording",
                       "An app may do something in a space or project if five gates pass: it can act at all, "
                       "its scopes admit it, its app user may do it, the person it acts for may do it, and "
                       "no policy blocks it. All gates are judged, always."),
     nullptr},
    {"method.documented",
     QT_TRANSLATE_NOOP("wording", "Scopes, operations and permissions are as the platform documents them on "
                                  "the day of the catalogue."),
     nullptr},
    {"method.inferred",
     QT_TRANSLATE_NOOP(
         "wording", "That policies restrict what an app asks for in the browser of a person is inferred from "
                    "an answer of the vendor’s staff, not documented. Which of two equally strong statements "
                    "wins in the policy model overrides is not documented: such verdicts are unknown."),
     nullptr},
    {"method.unknown",
     QT_TRANSLATE_NOOP("wording", "A verdict is unknown where a fact that could change it is not in the "
                                  "file. Unknown is never counted as allowed or as denied."),
     nullptr},
    {"method.ranges",
     QT_TRANSLATE_NOOP("wording", "“3–7 of 20” says: surely in 3, perhaps in 4 more, of 20."), nullptr},
    {"method.recorded",
     QT_TRANSLATE_NOOP("wording",
                       "Policies are those recorded as active in the file. Gatehouse enforces nothing."),
     nullptr},
    {"method.pairs",
     QT_TRANSLATE_NOOP("wording", "An app takes part where it is installed: on the container’s site, for its "
                                  "product. Elsewhere it is not applicable."),
     nullptr},
    {"method.pseudonyms",
     QT_TRANSLATE_NOOP(
         "wording", "Names were replaced. A pseudonym tells the place in the file: Person 3 is the third "
                    "account of a person, or who was named after them. It is the same in every chapter and "
                    "format. Texts that people wrote freely, addresses and what findings quote are left out, "
                    "because they may hold names. With vendors, keys and names of apps are replaced too."),
     nullptr},
};

} // namespace

std::span<const ReportText> reportParagraphs()
{
    return reportParagraphsTexts;
}

} // namespace gatehouse::wording
