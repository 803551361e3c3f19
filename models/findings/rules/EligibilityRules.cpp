// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/EligibilityRules.h"

namespace gatehouse::findings::rules {

Raisings notEligible(const InstallationFacts& facts)
{
    if (facts.app.eligible.value_or(true))
        return {};
    return {{"", "/blockable", {}}};
}

Raisings eligibilityNotKnown(const InstallationFacts& facts)
{
    if (facts.app.eligible)
        return {};
    return {{"", "/blockable", {}}};
}

Raisings scopesNotKnown(const InstallationFacts& facts)
{
    if (facts.app.scopes)
        return {};
    return {{"", "/scopes", {}}};
}

} // namespace gatehouse::findings::rules
