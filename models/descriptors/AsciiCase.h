// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::descriptors {

/// ASCII letters in lower case; every other byte as it is. The words of descriptors are ASCII.
[[nodiscard]] inline std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char& letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return result;
}

} // namespace gatehouse::descriptors
