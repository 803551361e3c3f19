// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Ids.h"

#include <string>

namespace gatehouse {

/// Two apps that a person declared to work together, so that they should see the same containers (requirement
/// R18). Order does not matter. They may be gone by now, so the keys are no references. A member of the
/// organization file beyond the contract (docs/decisions/0006).
struct AppPair
{
    AppKey first;
    AppKey second;
    std::string note;
    std::string unknownMembers;

    bool operator==(const AppPair&) const = default;
};

} // namespace gatehouse
