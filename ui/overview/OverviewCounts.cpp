// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/OverviewCounts.h"

#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"
#include "ui/shell/HeaderTexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>
#include <string_view>

namespace gatehouse::ui {
namespace {

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(overview)
};

constexpr int mostPoliciesOfPlatform = 50; // of the additive model (access model §5)

QString figure(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

int plural(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 2'000'000'000));
}

Destination listOf(const char* place, const char* filter = "")
{
    Destination destination;
    destination.place = QLatin1String(place);
    destination.filter = QLatin1String(filter);
    return destination;
}

CountText appsCount(const Organization& organization, const AppSummaries& summaries)
{
    std::set<std::string_view> vendors;
    std::size_t beyond = 0;
    for (const App& app : organization.apps) {
        if (app.candidate)
            continue;
        if (!app.vendor.empty())
            vendors.insert(app.vendor);
        beyond += app.eligible == false ? 1 : 0;
    }
    QStringList parts{CountWords::tr("%Ln vendors", nullptr, plural(vendors.size())),
                      CountWords::tr("%1 not eligible").arg(figure(beyond))};
    if (summaries.candidates > 0)
        parts << CountWords::tr("%Ln candidates", nullptr, plural(summaries.candidates));
    const std::size_t count = summaries.apps.size();
    return {QStringLiteral("apps"),           figure(count),   CountWords::tr("apps", nullptr, plural(count)),
            parts.join(CountWords::tr(", ")), ColorRole::Text, listOf("apps")};
}

CountText containersCount(const Organization& organization)
{
    const std::size_t count = organization.containers.size();
    const auto projects = static_cast<std::size_t>(
        std::ranges::count(organization.containers, Product::Jira, &Container::product));
    const QString second =
        CountWords::tr("%1, %2").arg(CountWords::tr("%Ln Jira projects", nullptr, plural(projects)),
                                     CountWords::tr("%Ln spaces", nullptr, plural(count - projects)));
    return {QStringLiteral("containers"),
            figure(count),
            CountWords::tr("containers", nullptr, plural(count)),
            second,
            ColorRole::Text,
            listOf("containers")};
}

CountText policiesCount(const Organization& organization)
{
    const auto with = [&](PolicyStatus status) {
        return static_cast<std::size_t>(std::ranges::count(organization.policies, status, &Policy::status));
    };
    const std::size_t active = with(PolicyStatus::Active);
    QStringList parts{CountWords::tr("%Ln drafts", nullptr, plural(with(PolicyStatus::Draft))),
                      CountWords::tr("%1 inactive").arg(figure(with(PolicyStatus::Inactive)))};
    if (organization.properties.policyModel == PolicyModel::Additive)
        parts << CountWords::tr("limit %1").arg(QLocale().toString(mostPoliciesOfPlatform));
    return {QStringLiteral("policies"),
            figure(active),
            CountWords::tr("policies in force", nullptr, plural(active)),
            parts.join(CountWords::tr(", ")),
            ColorRole::Text,
            listOf("policies", "status=active")};
}

CountText findingsCount(const AppSummaries& summaries)
{
    const auto of = [&](findings::Severity severity) {
        return figure(summaries.findings[static_cast<std::size_t>(severity)]);
    };
    QStringList parts{CountWords::tr("%1 high").arg(of(findings::Severity::High)),
                      CountWords::tr("%1 medium").arg(of(findings::Severity::Medium)),
                      CountWords::tr("%1 low").arg(of(findings::Severity::Low))};
    if (summaries.findings[static_cast<std::size_t>(findings::Severity::Info)] > 0)
        parts << CountWords::tr("%1 info").arg(of(findings::Severity::Info));
    const std::size_t count = summaries.openFindings();
    QString second = parts.join(CountWords::tr(", "));
    if (summaries.waiting > 0)
        second = CountWords::tr("%Ln apps to go", nullptr, plural(summaries.waiting));
    return {QStringLiteral("findings"),
            summaries.waiting > 0 ? CountWords::tr("%1+").arg(figure(count)) : figure(count),
            CountWords::tr("open findings", nullptr, plural(count)),
            second,
            ColorRole::Text,
            listOf("apps", "findings=any")};
}

CountText ageCount(const OrganizationProperties& properties, Date today)
{
    CountText text{QStringLiteral("age"),      CountWords::tr("not known"),
                   CountWords::tr("data age"), CountWords::tr("the file does not say when it was captured"),
                   ColorRole::Unknown,         {}};
    const auto& at = properties.capturedAt;
    const std::optional<Date> day = at ? dateFromText(*at) : std::nullopt;
    if (!at)
        return text;
    text.second = CountWords::tr("file captured %1").arg(dateTimeText(*at));
    if (!day)
        return text;
    text.number = ageText(*day, today);
    text.color = *day > today ? ColorRole::Unknown : ColorRole::Text;
    return text;
}

} // namespace

QString ageText(Date captured, Date today)
{
    if (captured > today)
        return CountWords::tr("not yet");
    if (captured == today)
        return CountWords::tr("today");
    return CountWords::tr("%Ln days", nullptr, static_cast<int>((today - captured).count()));
}

QList<CountText> overviewCounts(const Organization& organization, const AppSummaries& summaries, Date today)
{
    return {appsCount(organization, summaries), containersCount(organization), policiesCount(organization),
            findingsCount(summaries), ageCount(organization.properties, today)};
}

} // namespace gatehouse::ui
