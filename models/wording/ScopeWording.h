// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"

#include <QString>

/// The catalogue's words for OAuth scopes in the reader's language (context "catalogue", whose translations
/// follow the catalogue and not the sources: translations/catalogue_de.ts).
namespace gatehouse::wording {

/// "View issues"; English where the catalogue is newer than its translation.
[[nodiscard]] QString scopeTitle(const catalogue::Scope& scope);
/// "View issues in Jira, as far as the acting account may."
[[nodiscard]] QString scopeNote(const catalogue::Scope& scope);

} // namespace gatehouse::wording
