// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/descriptors/Node.h"

namespace gatehouse::descriptors {

/// Does the tree have the shape of a Forge manifest?
[[nodiscard]] bool looksLikeForge(const Node& root);

/// Reads every field of a Forge manifest into `descriptor`, as far as it has the right form. Verdict, fault
/// and `json` stay as they are.
void readForge(const Node& root, Descriptor& descriptor);

} // namespace gatehouse::descriptors
