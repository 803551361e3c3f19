// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preview/cells/PreviewGroups.h"

#include <QString>

/// Changed cells in words; names in the results are made harmless.
namespace gatehouse::ui {

/// "Harrow Timesheets"; with its site where the organization has several installations of it.
[[nodiscard]] QString cellAppName(const Organization& organization, access::AppIndex app);
/// "FIN Finance operations".
[[nodiscard]] QString cellContainerName(const Organization& organization, access::ContainerIndex container);
/// "12 lost, 1 other"; empty for none.
[[nodiscard]] QString tallyText(const preview::Tally& tally);
/// "− read, write"; what changes in another way follows: "delete: denied, was unknown". Where no verdict
/// changes: "other symptoms".
[[nodiscard]] QString lostText(const access::CellChange& change);
[[nodiscard]] QString gainedText(const access::CellChange& change); ///< "+ read, write"
/// Whose verdict differs.
[[nodiscard]] ActionSet changedActions(const access::CellChange& change);
/// "Finance and legal: Harrow Timesheets off the allowlist; …": positions in `Preview::changes`.
[[nodiscard]] QString causesText(const preview::Preview& preview, const std::vector<std::size_t>& causes);
/// "view allowed, read denied by policy, …".
[[nodiscard]] QString verdictsText(const access::Cell& cell);

} // namespace gatehouse::ui
