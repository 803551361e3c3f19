// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QString>

namespace gatehouse::ui {

/// A word for a POSIX shell: as it is where that is safe, else in single quotes.
[[nodiscard]] QString shellQuoted(const QString& word);
/// The command line that gives the same answer (contract §2): "gatehouse explain FILE --app … --container …
/// …". An empty path gives the word FILE; `draft` is what `--draft` takes, empty for the published state.
[[nodiscard]] QString explainCommand(const access::Question& question,
                                     const access::CompiledOrganization& core, const QString& path,
                                     const QString& draft = {});

} // namespace gatehouse::ui
