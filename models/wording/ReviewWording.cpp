// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ReviewWording.h"

#include "models/wording/DateWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDate>

namespace gatehouse::wording {
namespace {

QString sayReview(const char* text, int count = -1)
{
    return QCoreApplication::translate("wording", text, nullptr, count);
}

QDate calendarDay(Date day)
{
    const std::chrono::year_month_day parts(day);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

const Review& latestOf(const Organization& organization, const reviews::ReviewStanding& standing)
{
    return organization.reviews.at(*standing.latest);
}

} // namespace

QString name(ReviewDecision decision)
{
    switch (decision) {
    case ReviewDecision::Approved:
        return sayReview(QT_TRANSLATE_NOOP("wording", "Approved"));
    case ReviewDecision::Restrict:
        return sayReview(QT_TRANSLATE_NOOP("wording", "Restrict"));
    case ReviewDecision::Remove:
        return sayReview(QT_TRANSLATE_NOOP("wording", "Remove"));
    case ReviewDecision::Open:
        break;
    }
    return sayReview(QT_TRANSLATE_NOOP("wording", "Open"));
}

QString name(reviews::ReviewState state)
{
    switch (state) {
    case reviews::ReviewState::Never:
        return sayReview(QT_TRANSLATE_NOOP("wording", "never"));
    case reviews::ReviewState::Open:
        return sayReview(QT_TRANSLATE_NOOP("wording", "open"));
    case reviews::ReviewState::Current:
        return sayReview(QT_TRANSLATE_NOOP("wording", "current"));
    case reviews::ReviewState::DueSoon:
        return sayReview(QT_TRANSLATE_NOOP("wording", "due soon"));
    case reviews::ReviewState::Overdue:
        break;
    }
    return sayReview(QT_TRANSLATE_NOOP("wording", "overdue"));
}

QString dayText(Date day, Date today)
{
    return dateText(calendarDay(day), calendarDay(today));
}

QString dayText(const std::optional<std::string>& iso, Date today)
{
    if (!iso)
        return sayReview(QT_TRANSLATE_NOOP("wording", "not known"));
    const std::optional<Date> day = dateFromText(*iso);
    return day ? dayText(*day, today) : plainText(*iso, 40);
}

QString reviewedText(const Organization& organization, const reviews::ReviewStanding& standing, Date today)
{
    switch (standing.state) {
    case reviews::ReviewState::Overdue:
        return sayReview(QT_TRANSLATE_NOOP("wording", "overdue since %1")).arg(dayText(*standing.due, today));
    case reviews::ReviewState::DueSoon:
        return sayReview(QT_TRANSLATE_NOOP("wording", "due %1")).arg(dayText(*standing.due, today));
    case reviews::ReviewState::Current:
        return dayText(latestOf(organization, standing).on, today);
    case reviews::ReviewState::Never:
    case reviews::ReviewState::Open:
        break;
    }
    return name(standing.state);
}

QString versionChange(const Organization& organization, const App& app,
                      const reviews::ReviewStanding& standing)
{
    if (!standing.versionChanged)
        return {};
    return QStringLiteral("%1 → %2").arg(plainText(*latestOf(organization, standing).version, 40),
                                         plainText(*app.version, 40));
}

QString changeSummary(const Organization& organization, const App& app,
                      const reviews::ReviewStanding& standing)
{
    QStringList parts;
    if (standing.versionChanged)
        parts << versionChange(organization, app, standing);
    if (!standing.scopesAdded.empty())
        parts << sayReview(QT_TRANSLATE_N_NOOP("wording", "asks for %n more scopes"),
                           static_cast<int>(standing.scopesAdded.size()));
    if (!standing.scopesDropped.empty())
        parts << sayReview(QT_TRANSLATE_N_NOOP("wording", "%n scopes fewer"),
                           static_cast<int>(standing.scopesDropped.size()));
    return parts.join(QStringLiteral(", "));
}

QStringList scopeChanges(const reviews::ReviewStanding& standing)
{
    QStringList changes;
    for (const ScopeId& scope : standing.scopesAdded)
        changes << QStringLiteral("+ %1").arg(plainText(scope.value, 120));
    for (const ScopeId& scope : standing.scopesDropped)
        changes << QStringLiteral("− %1").arg(plainText(scope.value, 120));
    return changes;
}

} // namespace gatehouse::wording
