// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Claims.h"

#include <string>
#include <utility>
#include <vector>

namespace gatehouse::imports {

bool Claims::claim(std::size_t element, Row& row, Column column, std::string_view name)
{
    const auto [first, isNew] = m_claims.try_emplace(element, Claim{&row.work(), row.number()});
    if (isNew)
        return true;
    const Claim& claim = first->second;
    const std::size_t line = Row(*claim.work, claim.row).line();
    const bool sameTable = claim.work == &row.work();
    std::vector<std::string> arguments{std::string(name), std::to_string(line)};
    if (!sameTable)
        arguments.push_back(std::to_string(claim.work->number() + 1));
    row.tell(column, sameTable ? "import.duplicate-row" : "import.duplicate-elsewhere", std::move(arguments));
    return false;
}

} // namespace gatehouse::imports
