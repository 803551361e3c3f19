// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/descriptors/Node.h"

namespace gatehouse::descriptors {

/// Type and count of every member of an object of modules, in the order of the file.
[[nodiscard]] std::vector<ModuleCount> countModules(const Node& modules);

/// Every module in an object of modules; elements that are no objects are passed over.
[[nodiscard]] std::vector<Module> listConnectModules(const Node& modules);
[[nodiscard]] std::vector<Module> listForgeModules(const Node& modules);

/// Optional text: empty where the place is absent or holds no text.
[[nodiscard]] std::optional<std::string> optionalText(const Node& node);

} // namespace gatehouse::descriptors
