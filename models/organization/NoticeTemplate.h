// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Vocabulary.h"

#include <string>

namespace gatehouse {

/// The organization's own wording of a notice for one audience, in place of the built-in one. At most one an
/// audience. A member of the organization file beyond the contract (docs/decisions/0006).
struct NoticeTemplate
{
    Audience audience = Audience::EndUsers;
    std::string text; ///< plain text with placeholders such as {apps}; see models/notices
    std::string unknownMembers;

    bool operator==(const NoticeTemplate&) const = default;
};

} // namespace gatehouse
