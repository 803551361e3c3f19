// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Edit.h"
#include "tests/support/OrganizationGenerator.h"

#include <string_view>
#include <vector>

namespace gatehouse::test {

/// One function of `Edits.h` or `PolicyEdits.h`, called with random arguments that fit the state. Gives an
/// empty edit where the state has nothing that it could change.
struct EditKind
{
    std::string_view name;
    Edit (*make)(OrganizationGenerator& random, const Organization& state);
};

/// Every function that makes an edit, by the name it has there.
[[nodiscard]] const std::vector<EditKind>& allEditKinds();

} // namespace gatehouse::test
