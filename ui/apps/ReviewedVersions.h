// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::ui {

/// A version of an app as it is now, or as a review looked at it, and what it asks for beyond the one before.
struct ReviewedVersion
{
    std::optional<std::size_t> review; ///< index in `Organization::reviews`; empty: the present version
    std::optional<std::string> version;
    std::optional<std::vector<ScopeId>> scopes;
    bool comparable = false;             ///< the scopes of both are known, so that the next two say something
    std::vector<ScopeId> added, dropped; ///< against the version before, in declared order
};

/// Reviews of one installation, the latest first: by date, one without date last, of equal dates the later in
/// the file first.
[[nodiscard]] std::vector<std::size_t> reviewsOf(const Organization& organization, const App& app);

/// The present version, then those the reviews looked at, the latest first; several reviews of the same
/// version with the same scopes are one entry.
[[nodiscard]] std::vector<ReviewedVersion> reviewedVersions(const Organization& organization, const App& app);

} // namespace gatehouse::ui
