// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/theme/Glyphs.h"

#include <QString>

namespace gatehouse::ui {

/// Who acts, as the end of a sentence: "as its app user", "for Mia", "in the browser of Mia", "for any
/// person".
[[nodiscard]] QString actsAsPhrase(access::As as, const Organization& organization);
/// "Write", or the operation as the catalogue spells it ("GET /rest/api/3/issue/{issueIdOrKey}").
[[nodiscard]] QString demandText(const access::Demand& demand, const catalogue::Catalogue& catalogue);
/// "App in KEY" and "site / Product" parts of a question, harmless for a screen.
[[nodiscard]] QString appName(const Organization& organization, access::AppIndex app);
[[nodiscard]] QString siteName(const Organization& organization, const SiteId& site);

/// The picture of an explained verdict: the struck-out disc only where the policy gate alone fails, the
/// triangle where the app is allowed and no policy can reach it. Agrees with the matrix for the five actions.
[[nodiscard]] VerdictGlyph verdictGlyph(const access::Explanation& explanation,
                                        const Organization& organization);

} // namespace gatehouse::ui
