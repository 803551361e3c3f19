// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/OrganizationGenerator.h"

namespace gatehouse::test {

/// An organization of one policy model whose published policies and first draft the platform can mostly hold;
/// the draft is what becomes of the published list by a few edits. Small limits now and then, so that steps
/// have to make room.
[[nodiscard]] Organization organizationWithDraft(std::uint64_t seed, PolicyModel model);

} // namespace gatehouse::test
