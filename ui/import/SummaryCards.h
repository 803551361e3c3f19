// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/InstallSummary.h"
#include "ui/import/ImportItem.h"
#include "ui/widgets/Card.h"

namespace gatehouse::ui {

/// "It cannot be added": why, with line and column. Needs a fault.
[[nodiscard]] Card* reasonCard(const ImportItem& item, const Theme& theme);

/// "If you consent, this app could": in verbs, most sensitive first. Needs a framework.
[[nodiscard]] Card* abilitiesCard(const ImportItem& item, const installs::InstallSummary& summary,
                                  const catalogue::Catalogue& catalogue, const Theme& theme);

/// "It could not"; null where nothing can be said.
[[nodiscard]] Card* couldNotCard(const ImportItem& item, const installs::InstallSummary& summary,
                                 const Theme& theme);

/// "What it newly allows": added scopes in verbs, then one line a fact; says so where nothing is new.
/// `organization` names containers; null where none was asked.
[[nodiscard]] Card* gainsCard(const installs::VersionChange& change, const descriptors::Descriptor& after,
                              const Organization* organization, const catalogue::Catalogue& catalogue,
                              const Theme& theme);

/// "What it no longer does"; null where nothing goes.
[[nodiscard]] Card* lossesCard(const installs::VersionChange& change, const Organization* organization,
                               const Theme& theme);

} // namespace gatehouse::ui
