// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Json.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse {

enum class JsonKind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

/// One value (or member name, which is a string) in a text.
struct JsonNode
{
    std::size_t begin = 0; ///< first byte
    std::size_t end = 0;   ///< behind the last byte
    std::size_t next = 0;  ///< index of the node behind this one and all that is in it; 0 while it is open
    JsonKind kind = JsonKind::Null;
};

class JsonTape;
struct JsonMember;

/// A value on a tape; cheap to copy, valid as long as the tape and its text are.
class JsonValue
{
public:
    JsonValue(const JsonTape& tape, std::size_t node)
        : m_tape(&tape)
        , m_node(node)
    {}

    [[nodiscard]] JsonKind kind() const;
    [[nodiscard]] std::size_t node() const { return m_node; }
    /// As the text spells it, numbers and escapes untouched.
    [[nodiscard]] std::string_view raw() const;
    /// The decoded text of a string; call it for strings only.
    [[nodiscard]] std::string string() const;
    /// Of an array; empty for anything else.
    [[nodiscard]] std::vector<JsonValue> elements() const;
    /// Of an object, in file order; empty for anything else.
    [[nodiscard]] std::vector<JsonMember> members() const;

private:
    const JsonTape* m_tape;
    std::size_t m_node;
};

struct JsonMember
{
    std::string name;
    JsonValue value;
};

/// A JSON text as a flat list of its values in document order, each with its place: the form the readers of
/// this project work on. Unlike a tree it knows where every value stands, costs no allocation a value, and
/// keeps numbers as they are spelled. Holds a view of the text, which must outlive it.
class JsonTape
{
public:
    /// `text` without a byte order mark, and nodes that describe it (`readJsonTape` makes them).
    JsonTape(std::string_view text, std::vector<JsonNode> nodes)
        : m_text(text)
        , m_nodes(std::move(nodes))
    {}

    [[nodiscard]] JsonValue root() const { return {*this, 0}; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] const JsonNode& node(std::size_t index) const { return m_nodes[index]; }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    /// Index of the node behind a node and its content, also while the tape is unfinished.
    [[nodiscard]] std::size_t behind(std::size_t index) const;

    /// The JSON pointer (RFC 6901) of a value.
    [[nodiscard]] std::string pointerOf(std::size_t index) const;
    /// The value at a pointer; for a member or element that its parent lacks, the parent; else empty.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view pointer) const;

private:
    [[nodiscard]] std::optional<std::size_t> child(std::size_t parent, const std::string& token) const;

    std::string_view m_text;
    std::vector<JsonNode> m_nodes;
};

/// Reads a text as `readJson` does (same limits, same faults) into a tape that looks at `text`.
[[nodiscard]] CheckedResult<JsonTape> readJsonTape(std::string_view text, const JsonLimits& limits);

/// One reference token of a JSON pointer: "~" and "/" escaped.
[[nodiscard]] std::string pointerToken(std::string_view name);

/// Well-formed JSON without the white space between its tokens; numbers and escapes stay as they are spelled.
[[nodiscard]] std::string compactJson(std::string_view json);

} // namespace gatehouse
