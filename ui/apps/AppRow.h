// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/AppReach.h"
#include "models/access/CompiledOrganization.h"
#include "ui/document/AppId.h"
#include "ui/document/Insights.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// How the findings of one app stand today.
struct FindingCounts
{
    std::array<int, 4> open{}; ///< by severity
    int accepted = 0;
    QStringList codes; ///< of the open ones, each once

    [[nodiscard]] int allOpen() const { return open[0] + open[1] + open[2] + open[3]; }
    /// Empty: none is open.
    [[nodiscard]] std::optional<findings::Severity> worst() const;
    bool operator==(const FindingCounts&) const = default;
};

/// Is the app at work, under consideration, or switched off?
enum class AppStage { Installed, Candidate, Disabled };

/// One app in the list, as plain texts made harmless. `reach` and `findings` are empty until they are worked
/// out.
struct AppRow
{
    access::AppIndex app;
    QString id; ///< `key@site`, as a Destination names it; raw
    QString name;
    QString site; ///< name of the site where the key is installed on several; else empty
    QString vendor;
    Framework framework = Framework::Connect;
    AppStage stage = AppStage::Installed;
    std::vector<Product> products;
    QString productNames; ///< "Jira, Confl."
    std::optional<bool> eligible;
    QString haystack; ///< what the filter field searches: name, key, vendor, scopes; case folded
    QString hosts;    ///< the same for the hosts of its descriptor; filled by who filters by text
    std::optional<access::AppReach> reach;
    std::optional<FindingCounts> findings;
    reviews::ReviewStanding review;
    std::optional<ReviewDecision> decision; ///< of the latest review
    QString reviewed;                       ///< "12 Jan", "due 3 Feb", "never"
};

/// One row an app, in file order, with what is worked out already.
[[nodiscard]] std::vector<AppRow> appRows(const Organization& organization, const Insights& insights);
/// Takes over what is worked out about the app by now; keeps the former state where nothing is.
void takeInsight(AppRow& row, const App& app, const Insights& insights);

/// "11", or "0–8" with unknowns.
[[nodiscard]] QString reachText(const access::ReachCount& count);

} // namespace gatehouse::ui
