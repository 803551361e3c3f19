// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse {

/// Writes JSON text value by value: UTF-8, two spaces of indentation, one member or element a line, empty
/// lists and objects as "[]" and "{}". Where a tree would re-spell numbers, `raw` takes JSON text as it is.
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void name(std::string_view text);
    void string(std::string_view text);
    void boolean(bool value);
    void null();
    /// Well-formed JSON text of one value; only its white space changes.
    void raw(std::string_view json);

    /// What was written, with a final line break; the writer is empty afterwards.
    [[nodiscard]] std::string take();

private:
    void begin(char bracket);
    void end(char bracket);
    void startValue();
    void lineBreak();
    void quoted(std::string_view text);

    std::string m_text;
    std::vector<bool> m_filled; ///< for every open list or object: has it an entry yet?
    bool m_named = false;       ///< the next value belongs to a name that was written
};

} // namespace gatehouse
