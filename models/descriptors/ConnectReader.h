// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/descriptors/Node.h"

namespace gatehouse::descriptors {

/// Does the tree have the shape of a Connect descriptor (or of its HipChat and Bitbucket relatives)?
[[nodiscard]] bool looksLikeConnect(const Node& root);

/// Reads every field of a Connect descriptor into `descriptor`, as far as it has the right form. Verdict,
/// fault and `json` stay as they are.
void readConnect(const Node& root, Descriptor& descriptor);

} // namespace gatehouse::descriptors
