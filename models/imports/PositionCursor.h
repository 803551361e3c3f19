// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <cstddef>
#include <string_view>

namespace gatehouse::imports {

/// Walks along a UTF-8 text and tells lines and columns of ascending places in one pass over all of them.
/// Lines end with CRLF, LF or CR; columns count characters.
class PositionCursor
{
public:
    /// Begins at the byte `begin`, the first of line `line`. Holds a view of `text`.
    explicit PositionCursor(std::string_view text, std::size_t begin = 0, std::size_t line = 1);

    /// The place of a byte that does not lie before the one asked for last.
    [[nodiscard]] TextPosition at(std::size_t offset);

private:
    std::string_view m_text;
    std::size_t m_at;
    TextPosition m_position;
};

} // namespace gatehouse::imports
