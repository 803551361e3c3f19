// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/catalogue/Catalogue.h"
#include "models/organization/Organization.h"
#include "ui/policies/editor/RuleForecast.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gatehouse::ui {

/// One app key in the table of a rule, as plain texts made harmless. A rule goes by key: an app installed on
/// two sites is one row.
struct RuleAppRow
{
    AppKey key;
    std::vector<access::AppIndex> installations; ///< none: listed, and not installed
    QString name;
    QString site; ///< "2 sites", or the site's name where the organization has several
    QString vendor;
    std::optional<Framework> framework; ///< empty: not known
    QString scopes;                     ///< "write:jira-work"
    QString moreScopes;                 ///< "+2"; empty: `scopes` is all
    QString scopesNote;                 ///< all of them, and what the catalogue does not know
    bool scopesKnown = true;            ///< declared, and all known to the catalogue
    std::optional<bool> eligible;       ///< can a policy block it on one site at least? empty: not known
    bool listed = false;
    QString haystack; ///< name, key, vendor, scopes; case folded

    [[nodiscard]] bool isInstalled() const { return !installations.empty(); }
    /// No policy can block it: its box says nothing.
    [[nodiscard]] bool isBeyond() const { return isInstalled() && eligible == false; }
};

/// One row for every app key of the organization by name, then the keys of `listed` that no app has.
[[nodiscard]] std::vector<RuleAppRow> ruleAppRows(const Organization& organization,
                                                  const catalogue::Catalogue& catalogue,
                                                  const std::vector<AppKey>& listed);
/// A listed key that is not installed.
[[nodiscard]] RuleAppRow absentApp(const AppKey& key);

/// What becomes of a row under a rule.
enum class UnderRule {
    Allowed,
    Blocked,
    PerhapsBlocked, ///< the rule blocks it, and it is not known whether it is eligible
    Unnamed,        ///< an allow statement that does not speak of it
    CannotBeBlocked
};
/// `met`: the rule speaks of the app.
[[nodiscard]] UnderRule underRule(const AppAccessRule& rule, bool met, const RuleAppRow& row);

/// In how many of the covered containers the app reads; `total` 0: it is installed for none of them.
[[nodiscard]] access::ReachCount readsOf(const RuleAppRow& row, const RuleForecast& forecast, bool met);

} // namespace gatehouse::ui
