// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Ids.h"
#include "models/organization/Vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse {

/// One installation of an app on one site; (`key`, `site`) is unique. The same app on two sites is two of
/// these.
struct App
{
    AppKey key;
    std::string name;
    std::string vendor;
    Framework framework = Framework::Connect;
    SiteId site;
    std::vector<Product> products;
    std::optional<UserId> user;                 ///< the app user; empty: not known, or none (oauth2)
    std::optional<std::vector<ScopeId>> scopes; ///< as declared, order and case kept; empty: not known
    bool enabled = true;
    /// Under consideration, not installed yet: kept to be reviewed. Then `enabled` is false and nothing is
    /// allowed. A member beyond the contract (docs/decisions/0006).
    bool candidate = false;
    std::optional<bool> eligible =
        true; ///< can a policy block it (`blockable` in the file)? empty: not known
    std::optional<std::string> installedAt;
    std::optional<std::string> version;
    std::string descriptor; ///< the app's own descriptor or manifest as JSON text; empty: none
    std::string unknownMembers;

    bool operator==(const App&) const = default;
};

} // namespace gatehouse
