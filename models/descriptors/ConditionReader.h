// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Condition.h"
#include "models/descriptors/Node.h"

namespace gatehouse::descriptors {

/// `conditions` of a Connect module: a list means "and"; objects `{"and": […]}`, `{"or": […]}` and the older
/// `{"type": "or", "conditions": […]}` nest; `"invert": true` negates. Recurses as deep as the tree is, which
/// the reader of the text limits. What has another form is passed over.
[[nodiscard]] ConditionTree readConnectConditions(const Node& conditions);

/// `displayConditions` of a Forge module: every member of an object must hold; `and`, `or` and `not` nest; a
/// test with the value false is negated.
[[nodiscard]] ConditionTree readForgeConditions(const Node& conditions);

} // namespace gatehouse::descriptors
