// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/FaultList.h"
#include "models/imports/Table.h"

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::imports {

/// What the byte order mark says; UTF-8 where there is none.
[[nodiscard]] Encoding encodingOf(std::string_view bytes);

/// A text in UTF-8 without its byte order mark. What does not belong to the encoding becomes a question mark
/// a byte (a unit of UTF-16), and a fault: "csv.not-utf8", "csv.not-utf16", "csv.not-windows-1252", with the
/// byte or unit in hexadecimal. A NUL is told once, "csv.nul": behind it nothing is looked at.
[[nodiscard]] std::string decoded(std::string_view bytes, Encoding encoding, FaultList& faults);

} // namespace gatehouse::imports
