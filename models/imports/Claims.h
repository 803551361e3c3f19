// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Row.h"

#include <cstddef>
#include <string_view>
#include <unordered_map>

namespace gatehouse::imports {

/// Which row said something about an element first. Where a second row must not, it is told.
class Claims
{
public:
    /// False where a row before this one, of any table, is about the same element: "import.duplicate-row".
    bool claim(std::size_t element, Row& row, Column column, std::string_view name);

    struct Claim
    {
        TableWork* work = nullptr;
        std::size_t row = 0;
    };
    [[nodiscard]] const std::unordered_map<std::size_t, Claim>& all() const { return m_claims; }

private:
    std::unordered_map<std::size_t, Claim> m_claims;
};

} // namespace gatehouse::imports
