// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Review.h"
#include "models/reviews/ReviewStanding.h"

#include <QString>
#include <QStringList>

/// Reviews in words, translated in the context "wording".
namespace gatehouse::wording {

/// "Approved", "Restrict", "Remove", "Open": what was decided.
[[nodiscard]] QString name(ReviewDecision decision);
/// "never", "open", "current", "due soon", "overdue".
[[nodiscard]] QString name(reviews::ReviewState state);

/// "12 Jan" of the year of `today`, else "12 Jan 2025".
[[nodiscard]] QString dayText(Date day, Date today);
/// The same for a text of a file; one that is no date as it stands, harmless. Empty: "not known".
[[nodiscard]] QString dayText(const std::optional<std::string>& iso, Date today);

/// The column "Reviewed": "never", "open", "overdue since 12 Jan", "due 3 Feb", or the day of the review.
[[nodiscard]] QString reviewedText(const Organization& organization, const reviews::ReviewStanding& standing,
                                   Date today);

/// "2.5.1 → 2.6.0"; empty where the version did not change or one of both is not known.
[[nodiscard]] QString versionChange(const Organization& organization, const App& app,
                                    const reviews::ReviewStanding& standing);
/// "2.5.1 → 2.6.0, asks for 1 more scope, 2 scopes fewer"; empty where nothing changed.
[[nodiscard]] QString changeSummary(const Organization& organization, const App& app,
                                    const reviews::ReviewStanding& standing);
/// "+ manage:jira-project", "− READ", harmless; in declared order, added ones first.
[[nodiscard]] QStringList scopeChanges(const reviews::ReviewStanding& standing);

} // namespace gatehouse::wording
