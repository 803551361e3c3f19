// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Columns.h"
#include "models/imports/Import.h"

#include <QString>

namespace gatehouse::wording {

/// "People", "Groups", "Permission schemes", "Spaces and projects", "Role actors", "Apps".
[[nodiscard]] QString name(imports::TableKind kind);
/// One sentence: what a row of such a table is.
[[nodiscard]] QString description(imports::TableKind kind);
/// What people call a column: "Account id", "Project or space key".
[[nodiscard]] QString name(imports::TableKind kind, imports::Column column);
/// One sentence below it: what a cell may hold.
[[nodiscard]] QString description(imports::TableKind kind, imports::Column column);
/// "new", "changed", "as it is", "refused".
[[nodiscard]] QString name(imports::RowOutcome outcome);
/// "UTF-8", "UTF-16", "Windows-1252".
[[nodiscard]] QString name(imports::Encoding encoding);

} // namespace gatehouse::wording
