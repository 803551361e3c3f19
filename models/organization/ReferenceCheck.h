// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"
#include "models/organization/Organization.h"

#include <cstddef>
#include <vector>

namespace gatehouse {

/// What makes an organization invalid although each of its parts is well-formed (contract §1): ids and
/// installations that stand twice, references to nothing, an app user that is a person. At most `limit`
/// faults, in the order of the contract; pointers are those of the file that `writeOrganization` makes;
/// positions are empty. Codes: "organization.duplicate-id", "organization.duplicate-app",
/// "organization.dangling-reference", "organization.wrong-account-kind" (docs/codes.md). Linear in the size
/// of the organization.
///
/// Empty ids are passed over: they stand for what could not be read. The keys of rules and the `app` of a
/// review or an accepted finding are no references (an app may come later or be gone); their `site` is one.
[[nodiscard]] std::vector<Fault> checkReferences(const Organization& organization, std::size_t limit);

} // namespace gatehouse
