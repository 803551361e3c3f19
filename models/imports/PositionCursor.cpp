// SPDX-License-Identifier: Apache-2.0
#include "models/imports/PositionCursor.h"

namespace gatehouse::imports {
namespace {

/// No byte that goes on with a character that began before it.
bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

bool endsLine(std::string_view text, std::size_t at)
{
    return text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

} // namespace

PositionCursor::PositionCursor(std::string_view text, std::size_t begin, std::size_t line)
    : m_text(text)
    , m_at(begin)
    , m_position{.line = line, .column = 1}
{}

TextPosition PositionCursor::at(std::size_t offset)
{
    for (; m_at < offset; ++m_at) {
        if (endsLine(m_text, m_at))
            m_position = {.line = m_position.line + 1, .column = 1};
        else if (startsCharacter(m_text[m_at]))
            ++m_position.column;
    }
    return m_position;
}

} // namespace gatehouse::imports
