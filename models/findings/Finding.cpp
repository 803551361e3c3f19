// SPDX-License-Identifier: Apache-2.0
#include "models/findings/Finding.h"

#include <array>

namespace gatehouse::findings {

std::string_view toText(Severity severity)
{
    constexpr std::array<std::string_view, 4> words{"info", "low", "medium", "high"};
    return words[static_cast<std::size_t>(severity)];
}

} // namespace gatehouse::findings
