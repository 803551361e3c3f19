// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gatehouse::tables {

/// One field of RFC 4180 CSV: in quotation marks where it needs them.
[[nodiscard]] std::string csvField(const std::string& text);

} // namespace gatehouse::tables
