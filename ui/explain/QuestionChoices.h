// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "models/organization/Organization.h"
#include "ui/explain/SearchCombo.h"

#include <QList>

namespace gatehouse::ui {

/// Lists for the question line. Ids are those of the command line: `key@site`, the container's id, the
/// account's id, "GET /path". Names of the same text are told apart by site or id.
[[nodiscard]] QList<SearchChoice> appChoicesOf(const Organization& organization);
[[nodiscard]] QList<SearchChoice> containerChoicesOf(const Organization& organization);
/// People alone; an inactive one is marked.
[[nodiscard]] QList<SearchChoice> peopleChoicesOf(const Organization& organization);
[[nodiscard]] QList<SearchChoice> operationChoicesOf(const catalogue::Catalogue& catalogue, Product product);
/// "GET /rest/api/3/issue/{issueIdOrKey}".
[[nodiscard]] QString operationText(const catalogue::Operation& operation);

} // namespace gatehouse::ui
