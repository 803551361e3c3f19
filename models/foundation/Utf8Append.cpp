// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/Utf8.h"

namespace gatehouse {

void appendUtf8(std::string& text, char32_t point)
{
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80U) {
        text += static_cast<char>(point);
    } else if (point < 0x800U) {
        text += static_cast<char>(0xC0U | (point >> 6U));
        tail(0);
    } else if (point < 0x10000U) {
        text += static_cast<char>(0xE0U | (point >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | (point >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace gatehouse
