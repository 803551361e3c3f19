// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Ids.h"

#include <optional>
#include <string>

namespace gatehouse {

/// A person's word that a finding about one installation is known and borne until a day; it returns after
/// that day. Which finding: its code and what it is about, so that the acceptance outlives a new version of
/// the app that moves things about. The app may be gone by now, so `app` is no reference. A member of the
/// organization file beyond the contract (docs/decisions/0006).
struct AcceptedFinding
{
    AppKey app;
    SiteId site;
    std::string code;
    std::string subject; ///< what of the app it is about (a scope id, a module's key); empty: the whole app
    std::string reason;
    std::string by;
    std::optional<std::string> on;    ///< ISO 8601 date
    std::optional<std::string> until; ///< ISO 8601 date, the last day it holds; empty: without an end
    std::string unknownMembers;

    bool operator==(const AcceptedFinding&) const = default;
};

} // namespace gatehouse
