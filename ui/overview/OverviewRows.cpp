// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/OverviewRows.h"

#include "models/wording/FindingWording.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"
#include "ui/document/AppId.h"
#include "ui/document/PolicyWords.h"
#include "ui/reviewing/SeverityGlyph.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gatehouse::ui {
namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(overview)
};

int countOf(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 2'000'000'000));
}

Destination listWhere(const char* place, const QString& filter)
{
    Destination destination;
    destination.place = QLatin1String(place);
    destination.filter = filter;
    return destination;
}

Destination appNamed(const QString& id)
{
    Destination destination;
    destination.place = QStringLiteral("apps");
    destination.app = id;
    return destination;
}

QString appTitleOf(const Organization& organization, const AppSummary& summary)
{
    const App& app = organization.apps[summary.app];
    return wording::plainText(app.name.empty() ? app.key.value : app.name, 120);
}

/// Why a policy takes nothing away.
QString whyNothing(const PolicyEffect& effect)
{
    if (effect.containers.empty())
        return RowWords::tr("it covers nothing");
    if (effect.installed.empty())
        return RowWords::tr("no app is installed there");
    if (!effect.undetermined.empty())
        return RowWords::tr("whether it can is not known");
    if (!effect.beyond.empty() && effect.beyond.size() == effect.installed.size())
        return RowWords::tr("no app there is eligible");
    return RowWords::tr("meets no app there");
}

void tellEffect(LinkRow& row, const Policy& policy, const PolicyEffect& effect)
{
    if (policy.rule.effect == RuleEffect::Allow) {
        row.right = RowWords::tr("nothing");
        row.rightSecond = RowWords::tr("it allows");
        return;
    }
    if (effect.pairs == 0) {
        row.right = effect.undetermined.empty() ? RowWords::tr("nothing") : RowWords::tr("not known");
        row.rightSecond = whyNothing(effect);
        row.rightColor = ColorRole::Unknown;
        return;
    }
    const auto met = std::ranges::count_if(
        effect.containers, [](const ContainerEffect& container) { return container.met > 0; });
    row.right = RowWords::tr("%Ln apps", nullptr, countOf(effect.met.size()));
    row.rightSecond = RowWords::tr("in %Ln containers", nullptr, static_cast<int>(met));
}

LinkRow policyRow(const Organization& organization, const Policy& policy, const PolicyEffect* effect)
{
    LinkRow row;
    row.title = wording::plainText(policy.name, 120);
    row.second = RowWords::tr("%1 · %2").arg(coverageSummary(organization, policy.coverage),
                                             ruleSummary(policy.rule, organization.properties.policyModel));
    row.destination.place = QStringLiteral("policies");
    row.destination.policy = QString::fromStdString(policy.id.value);
    if (effect != nullptr)
        tellEffect(row, policy, *effect);
    else
        row.right = RowWords::tr("counting…");
    return row;
}

QString reviewLine(const Organization& organization, const AppSummary& summary, Date today)
{
    const Review& review = organization.reviews[*summary.review.latest];
    const QString by = wording::plainText(review.by, 60);
    return by.isEmpty() ? RowWords::tr("%1 on %2")
                              .arg(wording::name(review.decision), wording::dayText(review.on, today))
                        : RowWords::tr("%1 on %2 by %3")
                              .arg(wording::name(review.decision), wording::dayText(review.on, today), by);
}

/// The same finding of several apps.
struct FindingGroup
{
    const findings::Finding* finding = nullptr;
    QString title;
    std::vector<const AppSummary*> apps;
};

std::vector<FindingGroup> groupsOf(const AppSummaries& summaries)
{
    std::vector<FindingGroup> groups;
    QHash<QString, std::size_t> known; // by severity and title
    for (const AppSummary& summary : summaries.apps)
        for (const findings::StandingFinding& open : summary.openFindings) {
            const QString title = wording::findingTitle(open.finding);
            const QString key = QString::number(static_cast<int>(open.finding.severity)) + title;
            const auto place = known.constFind(key);
            const std::size_t at = place == known.constEnd() ? groups.size() : *place;
            if (at == groups.size()) {
                known.insert(key, at);
                groups.push_back({&open.finding, title, {}});
            }
            if (groups[at].apps.empty() || groups[at].apps.back() != &summary)
                groups[at].apps.push_back(&summary);
        }
    return groups;
}

LinkRow findingRow(const Organization& organization, const FindingGroup& group)
{
    const QString first = appTitleOf(organization, *group.apps.front());
    const int more = countOf(group.apps.size()) - 1;
    LinkRow row;
    row.title = group.title;
    row.second = more == 0 ? first : RowWords::tr("%1 and %Ln more", nullptr, more).arg(first);
    row.glyph = levelGlyph(group.finding->severity);
    row.destination = appNamed(group.apps.front()->id);
    if (more > 0)
        row.destination =
            listWhere("apps", (QStringLiteral("findings=") + QString::fromStdString(group.finding->code)));
    return row;
}

/// The summaries that `chosen` takes, sorted by `key`.
template <class Chosen, class Key>
std::vector<const AppSummary*> select(const AppSummaries& summaries, Chosen chosen, Key key)
{
    std::vector<const AppSummary*> selected;
    for (const AppSummary& summary : summaries.apps)
        if (chosen(summary))
            selected.push_back(&summary);
    std::ranges::stable_sort(selected, {}, key);
    return selected;
}

bool isDue(const AppSummary& summary)
{
    return summary.review.state == reviews::ReviewState::Overdue ||
           summary.review.state == reviews::ReviewState::DueSoon;
}

/// How many lack a fact, and the first of them.
struct NotKnown
{
    int all = 0;
    QString first;

    void count(bool missing, const QString& id)
    {
        if (missing && ++all == 1)
            first = id;
    }
};

void addNotKnown(QList<LinkRow>& rows, const QString& title, const NotKnown& missing,
                 const Destination& destination)
{
    if (missing.all == 0)
        return;
    LinkRow row;
    row.title = title;
    row.glyph = VerdictGlyph::Unknown;
    row.destination = destination;
    rows.append(row);
}

} // namespace

LinkRows policyRows(const Organization& organization, const PolicyEffects& effects, int limit)
{
    LinkRows result;
    for (const Policy& policy : organization.policies) {
        if (policy.status != PolicyStatus::Active)
            continue;
        if (++result.all <= limit)
            result.rows.append(policyRow(organization, policy, effects.of(policy.id)));
    }
    return result;
}

LinkRows findingRows(const Organization& organization, const AppSummaries& summaries, int limit)
{
    std::vector<FindingGroup> groups = groupsOf(summaries);
    std::ranges::stable_sort(groups, std::greater(), [](const FindingGroup& group) {
        return std::pair(group.finding->severity, group.apps.size());
    });
    LinkRows result;
    result.all = countOf(groups.size());
    for (const FindingGroup& group : groups) {
        if (result.rows.size() == limit)
            break;
        result.rows.append(findingRow(organization, group));
    }
    return result;
}

LinkRows dueRows(const Organization& organization, const AppSummaries& summaries, Date today, int limit)
{
    const auto due = select(summaries, isDue, [](const AppSummary* summary) { return summary->review.due; });
    LinkRows result;
    result.all = countOf(due.size());
    for (const AppSummary* summary : due) {
        if (result.rows.size() == limit)
            break;
        LinkRow row;
        row.title = appTitleOf(organization, *summary);
        row.second = reviewLine(organization, *summary, today);
        row.right = wording::reviewedText(organization, summary->review, today);
        row.rightColor = ColorRole::Unknown;
        row.destination = appNamed(summary->id);
        result.rows.append(row);
    }
    return result;
}

QList<LinkRow> unreviewedRows(const AppSummaries& summaries)
{
    QList<LinkRow> rows;
    const auto add = [&](const QString& title, std::size_t count, const char* filter) {
        if (count == 0)
            return;
        LinkRow row;
        row.title = title;
        row.right = QLocale().toString(static_cast<qulonglong>(count));
        row.rightColor = ColorRole::Unknown;
        row.destination = listWhere("apps", QLatin1String(filter));
        rows.append(row);
    };
    add(RowWords::tr("Never reviewed"), summaries.inState(reviews::ReviewState::Never), "review=never");
    add(RowWords::tr("Decision open"), summaries.inState(reviews::ReviewState::Open), "review=open");
    return rows;
}

LinkRows changedRows(const Organization& organization, const AppSummaries& summaries, Date today, int limit)
{
    LinkRows result;
    for (const AppSummary& summary : summaries.apps) {
        if (!summary.review.changed() || ++result.all > limit)
            continue;
        const App& app = organization.apps[summary.app];
        LinkRow row;
        row.title = RowWords::tr("%1: %2").arg(appTitleOf(organization, summary),
                                               wording::changeSummary(organization, app, summary.review));
        row.second = wording::scopeChanges(summary.review).join(QStringLiteral("   "));
        row.right = RowWords::tr("reviewed %1")
                        .arg(wording::dayText(organization.reviews[*summary.review.latest].on, today));
        row.rightColor = ColorRole::Text2;
        row.destination = appNamed(summary.id);
        result.rows.append(row);
    }
    return result;
}

QList<LinkRow> notKnownRows(const Organization& organization)
{
    NotKnown scopes;
    NotKnown users;
    NotKnown eligible;
    for (const App& app : organization.apps) {
        scopes.count(!app.scopes, appId(app));
        users.count(!app.user && app.framework != Framework::OAuth2 && !app.candidate, appId(app));
        eligible.count(!app.eligible, appId(app));
    }
    NotKnown schemes;
    for (const Container& container : organization.containers)
        schemes.count(!container.scheme, QString::fromStdString(container.id.value));
    Destination container;
    container.place = QStringLiteral("containers");
    container.container = schemes.first;
    QList<LinkRow> rows;
    addNotKnown(rows, RowWords::tr("Scopes of %Ln apps", nullptr, scopes.all), scopes,
                appNamed(scopes.first));
    addNotKnown(rows, RowWords::tr("App user of %Ln apps", nullptr, users.all), users, appNamed(users.first));
    addNotKnown(rows, RowWords::tr("Whether a policy can block %Ln apps", nullptr, eligible.all), eligible,
                listWhere("apps", QStringLiteral("eligible=unknown")));
    addNotKnown(rows, RowWords::tr("Permission scheme of %Ln containers", nullptr, schemes.all), schemes,
                container);
    return rows;
}

} // namespace gatehouse::ui
