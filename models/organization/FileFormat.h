// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// What an organization file says it is (contract §1).
namespace gatehouse {

inline constexpr std::string_view fileFormatName = "gatehouse-organization";
inline constexpr std::string_view fileFormatVersion = "1"; ///< as the number is spelled in the file

} // namespace gatehouse
