// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "models/policies/Meters.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

/// What a coverage names, for the screens that edit it. Plain text; names are made harmless.
namespace gatehouse::ui {

/// "Applies to 6 containers: FIN, PAY and LEG in Jira; FINW, BOARD and CON in Confluence." Long lists are
/// cut, and say so.
[[nodiscard]] QString appliesTo(const Organization& organization, const Coverage& coverage);
/// "3 Jira projects: FIN, PAY, LEG", one line a product; else one line that says what is covered.
[[nodiscard]] QStringList coverageLines(const Organization& organization, const Coverage& coverage);
/// Does it name nothing, so that it covers nothing?
[[nodiscard]] bool namesNothing(const Coverage& coverage);

/// The meters of the policy's coverage alone, as `policies::meters` counts them. Linear in what is covered.
[[nodiscard]] std::vector<policies::Meter> coverageMeters(const Organization& organization,
                                                          const Policy& policy);
/// "Jira on tarnbrook", "Products on sites", "Containers of this override": before the bar.
[[nodiscard]] QString meterLabel(const Organization& organization, const policies::Meter& meter);

} // namespace gatehouse::ui
