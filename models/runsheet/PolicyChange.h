// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Policy.h"

#include <cstdint>

/// What becomes of the pairs of app and container that one blocking policy blocks, when it is changed. Only
/// how to change it on the platform follows from this; what is decided is the core's business.
namespace gatehouse::runsheet {

enum class Delta : std::uint8_t { Same, More, Less, Mixed };

/// Both of the same level.
[[nodiscard]] Delta delta(const Coverage& before, const Coverage& after);
/// An allow counts as naming nobody, as it blocks nothing (policy model `additive`).
[[nodiscard]] Delta delta(const AppAccessRule& before, const AppAccessRule& after);

/// Covers what either covers; both of the same level.
[[nodiscard]] Coverage united(const Coverage& one, const Coverage& other);
/// A block of the apps that either blocks.
[[nodiscard]] AppAccessRule united(const AppAccessRule& one, const AppAccessRule& other);

/// Spelled alike on a screen, the order of lists aside.
[[nodiscard]] bool looksTheSame(const AppAccessRule& one, const AppAccessRule& other);
[[nodiscard]] bool looksTheSame(const Coverage& one, const Coverage& other);
[[nodiscard]] bool isActive(const Policy& policy);

/// Null where there is none.
[[nodiscard]] const Policy* withId(const std::vector<Policy>& policies, const PolicyId& id);

} // namespace gatehouse::runsheet
