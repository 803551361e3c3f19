// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"

#include <QString>

namespace gatehouse::ui {

/// In which products a Connect scope is declared.
struct ConnectReach
{
    bool jira = false;
    bool confluence = false;
};

/// A Connect scope in verbs: "Delete issues, comments, worklogs".
[[nodiscard]] QString connectScopeWords(catalogue::ConnectScope scope, ConnectReach reach);
/// What it implies or means beside: "Implies Write and Read."
[[nodiscard]] QString connectScopeNote(catalogue::ConnectScope scope);

} // namespace gatehouse::ui
