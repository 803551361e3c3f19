// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/reading/FaultLog.h"

namespace gatehouse::reading {

/// Where the readers of the parts tell what they find.
struct Logs
{
    FaultLog errors;
    FaultLog warnings;
};

} // namespace gatehouse::reading
