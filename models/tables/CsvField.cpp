// SPDX-License-Identifier: Apache-2.0
#include "models/tables/CsvField.h"

namespace gatehouse::tables {

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + '"';
}

} // namespace gatehouse::tables
