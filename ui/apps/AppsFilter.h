// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppRow.h"
#include "ui/widgets/ChipButton.h"

#include <QList>
#include <QString>

#include <vector>

namespace gatehouse::ui {

/// What the list of apps shows. Empty members mean any; the others are ids of chip options.
struct AppsFilter
{
    QString text; ///< words, all of which must occur in names, scopes, hosts or codes of open findings
    QString framework;
    QString product;
    QString strongest; ///< an action, "none", or "unknown"
    QString eligible;  ///< "yes", "no", "unknown"
    QString findings;  ///< "any", "high", "medium", "low", "info", "accepted", or a code
    QString review;    ///< "never", "open", "current", "due", "overdue", "changed", or a decision
    QString stage;     ///< "installed", "candidate", "disabled"

    [[nodiscard]] bool matches(const AppRow& row) const;
    [[nodiscard]] bool isEmpty() const;
    /// "“larks”, framework Forge"
    [[nodiscard]] QString inWords() const;
    bool operator==(const AppsFilter&) const = default;
};

/// The filter of a Destination ("review=overdue") added to `filter`; what is not known changes nothing.
[[nodiscard]] AppsFilter withDestination(AppsFilter filter, const QString& destination);

/// The options of each chip, with how many of all rows have it: those that occur, and what is chosen.
struct AppsFilterOptions
{
    QList<ChipOption> framework, product, strongest, eligible, findings, review, stage;
};
[[nodiscard]] AppsFilterOptions appsFilterOptions(const std::vector<AppRow>& rows, const AppsFilter& chosen);

} // namespace gatehouse::ui
