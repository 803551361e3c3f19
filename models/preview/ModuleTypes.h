// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/preview/Modules.h"

#include <optional>

namespace gatehouse::preview {

/// Where modules of a type stand.
struct ModuleType
{
    std::optional<ModuleKind> kind; ///< empty: not in a container
    bool jira = false, confluence = false;
};

/// Empty: the type is not known. A web item or panel stands where its location says; one whose location does
/// not tell the product may stand in either.
[[nodiscard]] std::optional<ModuleType> moduleType(const descriptors::Module& module, Framework framework);

} // namespace gatehouse::preview
