// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ReportTexts.h"

#include <QCoreApplication>

namespace gatehouse::wording {

namespace {

constexpr ReportText reportFiguresTexts[] = {
    {"summary.apps", QT_TRANSLATE_NOOP("wording", "Apps"),
     QT_TRANSLATE_NOOP("wording",
                       "Installations of apps in the file; the same app on two sites counts twice.")},
    {"summary.containers", QT_TRANSLATE_NOOP("wording", "Spaces and projects"),
     QT_TRANSLATE_NOOP("wording", "Confluence spaces and Jira projects in the file.")},
    {"summary.cells", QT_TRANSLATE_NOOP("wording", "Cells judged"),
     QT_TRANSLATE_NOOP("wording",
                       "Pairs of an app and a container for which it is installed. Of all pairs; in the "
                       "others the app is not installed for the container’s site and product.")},
    {"summary.read-by-itself", QT_TRANSLATE_NOOP("wording", "Read allowed, by itself"),
     QT_TRANSLATE_NOOP("wording", "Cells in which the app may read as its app user, with nobody present. A "
                                  "range where verdicts are unknown.")},
    {"summary.read-through-people", QT_TRANSLATE_NOOP("wording", "Read allowed, through people"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Cells in which the app may read for at least one active person, or in that person’s browser.")},
    {"summary.write-by-itself", QT_TRANSLATE_NOOP("wording", "Write allowed, by itself"),
     QT_TRANSLATE_NOOP("wording", "Cells in which the app may create and change content as its app user.")},
    {"summary.write-through-people", QT_TRANSLATE_NOOP("wording", "Write allowed, through people"),
     QT_TRANSLATE_NOOP("wording", "Cells in which the app may create and change content for at least one "
                                  "active person, or in that person’s browser.")},
    {"summary.blocked", QT_TRANSLATE_NOOP("wording", "Cells blocked by a policy"),
     QT_TRANSLATE_NOOP(
         "wording", "Cells in which active policies surely block the app, whatever else is denied there.")},
    {"summary.open-cells", QT_TRANSLATE_NOOP("wording", "Cells with unknown verdicts"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Cells in which at least one verdict, by itself or through people, cannot be told from the file.")},
    {"summary.policies-active", QT_TRANSLATE_NOOP("wording", "Active policies"),
     QT_TRANSLATE_NOOP("wording", "Policies recorded as active in the file, of all in it.")},
    {"summary.apps-beyond-policy", QT_TRANSLATE_NOOP("wording", "Apps beyond policy"),
     QT_TRANSLATE_NOOP("wording", "Apps that no policy can block.")},
    {"summary.findings-high", QT_TRANSLATE_NOOP("wording", "Open findings, high"),
     QT_TRANSLATE_NOOP("wording", "Findings of this severity that nobody bears, or whose acceptance ended.")},
    {"summary.findings-medium", QT_TRANSLATE_NOOP("wording", "Open findings, medium"),
     QT_TRANSLATE_NOOP("wording", "Findings of this severity that nobody bears, or whose acceptance ended.")},
    {"summary.reviews-overdue", QT_TRANSLATE_NOOP("wording", "Reviews overdue"),
     QT_TRANSLATE_NOOP("wording", "Apps whose latest review has a due date that has passed.")},
    {"summary.reviews-never", QT_TRANSLATE_NOOP("wording", "Apps never reviewed"),
     QT_TRANSLATE_NOOP("wording", "Apps without a review in the file.")},
    {"population.sites", QT_TRANSLATE_NOOP("wording", "Sites"), nullptr},
    {"population.containers", QT_TRANSLATE_NOOP("wording", "Spaces and projects"), nullptr},
    {"population.apps", QT_TRANSLATE_NOOP("wording", "Apps"), nullptr},
    {"population.people", QT_TRANSLATE_NOOP("wording", "People"), nullptr},
    {"population.people-active", QT_TRANSLATE_NOOP("wording", "People, active"), nullptr},
    {"population.app-accounts", QT_TRANSLATE_NOOP("wording", "App users"), nullptr},
    {"population.groups", QT_TRANSLATE_NOOP("wording", "Groups"), nullptr},
    {"population.schemes", QT_TRANSLATE_NOOP("wording", "Permission schemes"), nullptr},
    {"population.policies", QT_TRANSLATE_NOOP("wording", "Policies"), nullptr},
    {"population.reviews", QT_TRANSLATE_NOOP("wording", "Review records"), nullptr},
    {"population.pairs", QT_TRANSLATE_NOOP("wording", "Pairs of app and container"),
     QT_TRANSLATE_NOOP("wording", "Apps times containers: everything there is to judge.")},
    {"population.applicable", QT_TRANSLATE_NOOP("wording", "Cells judged"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Pairs for which the app is installed. The table of every verdict has exactly so many rows.")},
    {"population.not-applicable", QT_TRANSLATE_NOOP("wording", "Pairs where the app is not installed"),
     QT_TRANSLATE_NOOP(
         "wording", "Containers of another site or product: not applicable, and never counted as denied.")},
    {"population.open-cells", QT_TRANSLATE_NOOP("wording", "Cells with unknown verdicts"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Cells in which at least one verdict, by itself or through people, cannot be told from the file.")},
    {"population.by-site", QT_TRANSLATE_NOOP("wording", "Sites and what is on them"), nullptr},
    {"population.unknown", QT_TRANSLATE_NOOP("wording", "Facts that the file leaves out"),
     QT_TRANSLATE_NOOP("wording", "For each kind of fact how often it is not known, of how many.")},
    {"population.narrowing", QT_TRANSLATE_NOOP("wording", "Which facts would tell most"),
     QT_TRANSLATE_NOOP("wording", "Open cells that would have no unknown verdict any more if only this fact "
                                  "were known, and open cells where it is missing.")},
    {"population.open-apps", QT_TRANSLATE_NOOP("wording", "Apps with unknown verdicts"),
     QT_TRANSLATE_NOOP("wording", "For each app the fact that would settle most of its open cells.")},
    {"apps.count", QT_TRANSLATE_NOOP("wording", "Apps"), nullptr},
    {"apps.list", QT_TRANSLATE_NOOP("wording", "Apps"), nullptr},
    {"apps.reach", QT_TRANSLATE_NOOP("wording", "Reach of the apps that reach furthest"),
     QT_TRANSLATE_NOOP("wording",
                       "Containers in which an app may read: by itself, only through people, and perhaps.")},
    {"apps.by-itself", QT_TRANSLATE_NOOP("wording", "Reach by itself"),
     QT_TRANSLATE_NOOP("wording",
                       "For each action in how many of its containers the app has it as its app user.")},
    {"apps.through-people", QT_TRANSLATE_NOOP("wording", "Reach through people"),
     QT_TRANSLATE_NOOP("wording", "For each action in how many of its containers the app has it for, or in "
                                  "the browser of, at least one active person.")},
    {"apps.population", QT_TRANSLATE_NOOP("wording", "Containers of each app"),
     QT_TRANSLATE_NOOP("wording", "Where the app is installed, where it is not, and where policies block it; "
                                  "installed and not installed add up to all containers.")},
    {"apps.scopes", QT_TRANSLATE_NOOP("wording", "Declared scopes"), nullptr},
    {"containers.count", QT_TRANSLATE_NOOP("wording", "Spaces and projects"), nullptr},
    {"containers.surely-unreached", QT_TRANSLATE_NOOP("wording", "Reached by no app"),
     QT_TRANSLATE_NOOP("wording", "Containers in which no app has any action, surely: none is unknown.")},
    {"containers.list", QT_TRANSLATE_NOOP("wording", "Spaces and projects"), nullptr},
    {"containers.by-itself", QT_TRANSLATE_NOOP("wording", "Apps that reach each container by themselves"),
     QT_TRANSLATE_NOOP("wording", "For each action how many of the apps installed for the container have it "
                                  "there as their app user.")},
    {"containers.through-people",
     QT_TRANSLATE_NOOP("wording", "Apps that reach each container through people"),
     QT_TRANSLATE_NOOP("wording", "The same for, or in the browser of, at least one active person.")},
    {"cells.applicable", QT_TRANSLATE_NOOP("wording", "Cells judged"),
     QT_TRANSLATE_NOOP("wording",
                       "Pairs for which the app is installed; the rows of the table of every verdict.")},
    {"cells.not-applicable", QT_TRANSLATE_NOOP("wording", "Pairs where the app is not installed"),
     QT_TRANSLATE_NOOP("wording", "Not applicable, and never counted as denied.")},
    {"cells.open", QT_TRANSLATE_NOOP("wording", "Cells with unknown verdicts"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Cells in which at least one verdict, by itself or through people, cannot be told from the file.")},
    {"cells.totals", QT_TRANSLATE_NOOP("wording", "Verdicts by action"),
     QT_TRANSLATE_NOOP("wording",
                       "Sums over all cells; allowed, denied and unknown add up to the cells judged.")},
    {"cells.verdicts", QT_TRANSLATE_NOOP("wording", "Verdicts of every app in every container"),
     QT_TRANSLATE_NOOP("wording", "One row a cell. An action that is neither named nor perhaps is denied.")},
    {"policies.list", QT_TRANSLATE_NOOP("wording", "Policies"), nullptr},
    {"policies.blocked", QT_TRANSLATE_NOOP("wording", "Cells blocked by a policy"),
     QT_TRANSLATE_NOOP(
         "wording", "Cells in which active policies surely block the app, whatever else is denied there.")},
    {"policies.perhaps-blocked", QT_TRANSLATE_NOOP("wording", "Cells perhaps blocked"),
     QT_TRANSLATE_NOOP("wording", "Cells in which it is not known whether policies block the app.")},
    {"policies.lost-view", QT_TRANSLATE_NOOP("wording", "View taken away by policy alone"),
     QT_TRANSLATE_NOOP(
         "wording", "Cells in which this action, by itself, is denied and nothing but a policy denies it.")},
    {"policies.lost-read", QT_TRANSLATE_NOOP("wording", "Read taken away by policy alone"),
     QT_TRANSLATE_NOOP(
         "wording", "Cells in which this action, by itself, is denied and nothing but a policy denies it.")},
    {"policies.lost-write", QT_TRANSLATE_NOOP("wording", "Write taken away by policy alone"),
     QT_TRANSLATE_NOOP(
         "wording", "Cells in which this action, by itself, is denied and nothing but a policy denies it.")},
    {"policies.lost-delete", QT_TRANSLATE_NOOP("wording", "Delete taken away by policy alone"),
     QT_TRANSLATE_NOOP(
         "wording", "Cells in which this action, by itself, is denied and nothing but a policy denies it.")},
    {"policies.lost-administer", QT_TRANSLATE_NOOP("wording", "Administer taken away by policy alone"),
     QT_TRANSLATE_NOOP(
         "wording", "Cells in which this action, by itself, is denied and nothing but a policy denies it.")},
    {"policies.containers-without-block",
     QT_TRANSLATE_NOOP("wording", "Containers without a blocking policy"),
     QT_TRANSLATE_NOOP("wording", "Containers that no active policy with the effect block covers.")},
    {"policies.coverage", QT_TRANSLATE_NOOP("wording", "What policies cover"), nullptr},
    {"policies.apps", QT_TRANSLATE_NOOP("wording", "Apps that policies list"), nullptr},
    {"policies.open", QT_TRANSLATE_NOOP("wording", "What the policies leave open"),
     QT_TRANSLATE_NOOP("wording", "What the check of the policies tells: what they cannot do, do twice, or "
                                  "leave open, and limits of the platform.")},
    {"findings.by-severity", QT_TRANSLATE_NOOP("wording", "Findings by severity"),
     QT_TRANSLATE_NOOP("wording", "Open, open again because an acceptance ended, and accepted.")},
    {"findings.open-high", QT_TRANSLATE_NOOP("wording", "Open, high"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Findings of this severity that nobody bears, or whose acceptance ended; of all of this severity.")},
    {"findings.accepted-high", QT_TRANSLATE_NOOP("wording", "Accepted, high"),
     QT_TRANSLATE_NOOP("wording", "Findings of this severity that somebody bears on the day of the report.")},
    {"findings.open-medium", QT_TRANSLATE_NOOP("wording", "Open, medium"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Findings of this severity that nobody bears, or whose acceptance ended; of all of this severity.")},
    {"findings.accepted-medium", QT_TRANSLATE_NOOP("wording", "Accepted, medium"),
     QT_TRANSLATE_NOOP("wording", "Findings of this severity that somebody bears on the day of the report.")},
    {"findings.open-low", QT_TRANSLATE_NOOP("wording", "Open, low"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Findings of this severity that nobody bears, or whose acceptance ended; of all of this severity.")},
    {"findings.accepted-low", QT_TRANSLATE_NOOP("wording", "Accepted, low"),
     QT_TRANSLATE_NOOP("wording", "Findings of this severity that somebody bears on the day of the report.")},
    {"findings.open-info", QT_TRANSLATE_NOOP("wording", "Open, info"),
     QT_TRANSLATE_NOOP(
         "wording",
         "Findings of this severity that nobody bears, or whose acceptance ended; of all of this severity.")},
    {"findings.accepted-info", QT_TRANSLATE_NOOP("wording", "Accepted, info"),
     QT_TRANSLATE_NOOP("wording", "Findings of this severity that somebody bears on the day of the report.")},
    {"findings.list", QT_TRANSLATE_NOOP("wording", "Findings"), nullptr},
    {"findings.acceptances", QT_TRANSLATE_NOOP("wording", "Acceptances"), nullptr},
    {"reviews.overdue", QT_TRANSLATE_NOOP("wording", "Overdue"),
     QT_TRANSLATE_NOOP("wording", "Apps whose latest review has a due date that has passed.")},
    {"reviews.due", QT_TRANSLATE_NOOP("wording", "Due soon"),
     QT_TRANSLATE_NOOP("wording", "Apps whose latest review is due within 30 days.")},
    {"reviews.open", QT_TRANSLATE_NOOP("wording", "Open"),
     QT_TRANSLATE_NOOP("wording", "Apps whose latest record says that a decision is still to be made.")},
    {"reviews.never", QT_TRANSLATE_NOOP("wording", "Never reviewed"),
     QT_TRANSLATE_NOOP("wording", "Apps without a review in the file.")},
    {"reviews.current", QT_TRANSLATE_NOOP("wording", "Current"),
     QT_TRANSLATE_NOOP("wording", "Apps that are reviewed and not due soon.")},
    {"reviews.due-chart", QT_TRANSLATE_NOOP("wording", "Reviews due"), nullptr},
    {"reviews.standing", QT_TRANSLATE_NOOP("wording", "How the review of each app stands"), nullptr},
    {"reviews.records", QT_TRANSLATE_NOOP("wording", "Review records"), nullptr},
    {"changes.cells", QT_TRANSLATE_NOOP("wording", "Cells that differ"),
     QT_TRANSLATE_NOOP("wording", "Cells in which a verdict or something that people see differs; apps and "
                                  "containers that are on one side only take no part.")},
    {"changes.lost", QT_TRANSLATE_NOOP("wording", "Actions lost"),
     QT_TRANSLATE_NOOP("wording", "Allowed before and not now, over all cells.")},
    {"changes.gained", QT_TRANSLATE_NOOP("wording", "Actions gained"),
     QT_TRANSLATE_NOOP("wording", "Allowed now and not before, over all cells.")},
    {"changes.other", QT_TRANSLATE_NOOP("wording", "Other changes of verdict"),
     QT_TRANSLATE_NOOP("wording", "From denied to unknown or the reverse.")},
    {"changes.apps", QT_TRANSLATE_NOOP("wording", "Apps concerned"), nullptr},
    {"changes.containers", QT_TRANSLATE_NOOP("wording", "Containers concerned"), nullptr},
    {"changes.facts-count", QT_TRANSLATE_NOOP("wording", "Facts that changed"), nullptr},
    {"changes.facts", QT_TRANSLATE_NOOP("wording", "Facts that changed"), nullptr},
    {"changes.cell-list", QT_TRANSLATE_NOOP("wording", "Cells that differ"), nullptr},
    {"changes.events", QT_TRANSLATE_NOOP("wording", "Events"), nullptr},
    {"method.settings", QT_TRANSLATE_NOOP("wording", "Model settings"), nullptr},
    {"method.meanings", QT_TRANSLATE_NOOP("wording", "What each figure means"), nullptr},
    {"setting.plan", QT_TRANSLATE_NOOP("wording", "Plan"),
     QT_TRANSLATE_NOOP("wording", "Lists of apps need Atlassian Guard Standard.")},
    {"setting.policy-model", QT_TRANSLATE_NOOP("wording", "Policy model"),
     QT_TRANSLATE_NOOP("wording", "additive: every active policy counts and a block wins. overrides: the "
                                  "more specific statement wins.")},
    {"setting.block-level", QT_TRANSLATE_NOOP("wording", "Block level"),
     QT_TRANSLATE_NOOP(
         "wording", "What a block takes away. content: read, write, delete. container: all five actions.")},
    {"setting.combination", QT_TRANSLATE_NOOP("wording", "Combination"),
     QT_TRANSLATE_NOOP("wording",
                       "today: for a person the app user’s permission is not asked. road map: it is.")},
    {"setting.catalogue", QT_TRANSLATE_NOOP("wording", "Facts of the platform as of"),
     QT_TRANSLATE_NOOP("wording", "The catalogue of scopes and operations that the verdicts rest on.")},
    {"setting.program", QT_TRANSLATE_NOOP("wording", "Gatehouse version"),
     QT_TRANSLATE_NOOP("wording", "The program that made this report.")},
};

} // namespace

std::span<const ReportText> reportFigures()
{
    return reportFiguresTexts;
}

} // namespace gatehouse::wording
