// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::reports {

/// The style sheet and the script of an HTML report, as they stand in the page.
[[nodiscard]] std::string_view htmlStyle();
[[nodiscard]] std::string_view htmlScript();

/// What the page may load: nothing but these two, by their hashes.
[[nodiscard]] std::string contentSecurityPolicy();

} // namespace gatehouse::reports
