// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/TextPositions.h"

#include <algorithm>
#include <numeric>

namespace gatehouse {
namespace {

void stepOver(char byte, TextPosition& position)
{
    if (byte == '\n') {
        ++position.line;
        position.column = 1;
    } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
        ++position.column;
    }
}

std::vector<std::size_t> orderOfOffsets(const std::vector<std::size_t>& offsets)
{
    std::vector<std::size_t> order(offsets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t left, std::size_t right) { return offsets[left] < offsets[right]; });
    return order;
}

} // namespace

std::vector<TextPosition> positionsOfOffsets(std::string_view text, const std::vector<std::size_t>& offsets)
{
    std::vector<TextPosition> positions(offsets.size());
    TextPosition current;
    std::size_t byte = 0;
    for (const std::size_t index : orderOfOffsets(offsets)) {
        for (const std::size_t wanted = std::min(offsets[index], text.size()); byte < wanted; ++byte)
            stepOver(text[byte], current);
        positions[index] = current;
    }
    return positions;
}

} // namespace gatehouse
