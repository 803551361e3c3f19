// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Finding.h"
#include "models/organization/Edit.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

/// A change that makes a finding go away, ready to be applied as one undo step.
struct Mend
{
    std::string code; ///< "mend.deactivate", …: worded by models/wording
    std::vector<std::string> arguments;
    /// False: no verdict and no future row changes, whatever the organization. True: some may.
    bool mayChangeVerdicts = false;
    Edit edit;
};

/// Something about the policies that an org admin should know. The finding's `subject` is the policy's id (or
/// the container's), its pointer one into the organization file.
struct PolicyFinding
{
    findings::Finding finding;
    std::optional<Mend> mend;
};

} // namespace gatehouse::policies
