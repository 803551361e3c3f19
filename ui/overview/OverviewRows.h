// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffects.h"
#include "ui/overview/AppSummaries.h"
#include "ui/overview/LinkRow.h"

#include <QList>

/// The lines of the overview's cards, from plain values.
namespace gatehouse::ui {

/// Some lines, and how many there are in all.
struct LinkRows
{
    QList<LinkRow> rows;
    int all = 0;
};

/// Active policies in file order, with what each takes away today; "nothing" in amber.
[[nodiscard]] LinkRows policyRows(const Organization& organization, const PolicyEffects& effects, int limit);
/// Open findings, the same ones of several apps together; most severe first, then what most apps have.
[[nodiscard]] LinkRows findingRows(const Organization& organization, const AppSummaries& summaries,
                                   int limit);
/// Reviews overdue and due soon, the longest due first.
[[nodiscard]] LinkRows dueRows(const Organization& organization, const AppSummaries& summaries, Date today,
                               int limit);
/// How many were never reviewed, and how many decisions are open.
[[nodiscard]] QList<LinkRow> unreviewedRows(const AppSummaries& summaries);
/// Apps that are another version or ask for other scopes than what was reviewed.
[[nodiscard]] LinkRows changedRows(const Organization& organization, const AppSummaries& summaries,
                                   Date today, int limit);
/// What the file does not know, where it narrows a verdict.
[[nodiscard]] QList<LinkRow> notKnownRows(const Organization& organization);

} // namespace gatehouse::ui
