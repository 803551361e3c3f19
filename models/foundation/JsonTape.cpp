// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/JsonTape.h"

#include <nlohmann/json.hpp>

namespace gatehouse {
namespace {

std::string decodedString(std::string_view raw)
{
    if (raw.find('\\') == std::string_view::npos)
        return std::string(raw.substr(1, raw.size() - 2));
    return Json::parse(raw).get<std::string>();
}

std::string unescapedToken(std::string_view token)
{
    std::string name;
    for (std::size_t index = 0; index < token.size(); ++index) {
        const bool escape = token[index] == '~' && index + 1 < token.size();
        if (escape)
            ++index;
        name += escape ? (token[index] == '1' ? '/' : '~') : token[index];
    }
    return name;
}

bool isJsonSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

} // namespace

JsonKind JsonValue::kind() const
{
    return m_tape->node(m_node).kind;
}

std::string_view JsonValue::raw() const
{
    const JsonNode& node = m_tape->node(m_node);
    return m_tape->text().substr(node.begin, node.end - node.begin);
}

std::string JsonValue::string() const
{
    return decodedString(raw());
}

std::vector<JsonValue> JsonValue::elements() const
{
    std::vector<JsonValue> result;
    if (kind() == JsonKind::Array)
        for (std::size_t at = m_node + 1; at < m_tape->behind(m_node); at = m_tape->behind(at))
            result.emplace_back(*m_tape, at);
    return result;
}

std::vector<JsonMember> JsonValue::members() const
{
    std::vector<JsonMember> result;
    if (kind() == JsonKind::Object)
        for (std::size_t at = m_node + 1; at < m_tape->behind(m_node); at = m_tape->behind(at + 1))
            result.push_back({JsonValue(*m_tape, at).string(), JsonValue(*m_tape, at + 1)});
    return result;
}

std::size_t JsonTape::behind(std::size_t index) const
{
    if (index >= m_nodes.size())
        return index + 1;
    const std::size_t next = m_nodes[index].next;
    return next == 0 ? m_nodes.size() + 1 : next;
}

std::string JsonTape::pointerOf(std::size_t index) const
{
    std::string pointer;
    std::size_t current = 0;
    while (current < index && current < m_nodes.size()) {
        const bool named = m_nodes[current].kind == JsonKind::Object;
        std::size_t place = current + 1;
        std::size_t value = named ? place + 1 : place;
        for (std::size_t count = 0;; ++count) {
            if (behind(value) > index) {
                pointer +=
                    '/' + (named ? pointerToken(JsonValue(*this, place).string()) : std::to_string(count));
                break;
            }
            place = behind(value);
            value = named ? place + 1 : place;
        }
        current = value;
    }
    return pointer;
}

std::optional<std::size_t> JsonTape::child(std::size_t parent, const std::string& token) const
{
    const bool named = m_nodes[parent].kind == JsonKind::Object;
    if (!named && m_nodes[parent].kind != JsonKind::Array)
        return std::nullopt;
    std::size_t count = 0;
    for (std::size_t place = parent + 1; place < behind(parent) && place < m_nodes.size(); ++count) {
        const std::size_t value = named ? place + 1 : place;
        if (token == (named ? JsonValue(*this, place).string() : std::to_string(count)))
            return value;
        place = behind(value);
    }
    return std::nullopt;
}

std::optional<std::size_t> JsonTape::find(std::string_view pointer) const
{
    std::size_t current = 0;
    while (!pointer.empty()) {
        if (pointer.front() != '/' || current >= m_nodes.size())
            return std::nullopt;
        const std::size_t length = std::min(pointer.find('/', 1), pointer.size());
        const auto found = child(current, unescapedToken(pointer.substr(1, length - 1)));
        pointer.remove_prefix(length);
        if (!found)
            return pointer.empty() ? std::optional(current) : std::nullopt;
        current = *found;
    }
    return current < m_nodes.size() ? std::optional(current) : std::nullopt;
}

std::string pointerToken(std::string_view name)
{
    std::string token;
    for (const char byte : name) {
        if (byte == '~')
            token += "~0";
        else if (byte == '/')
            token += "~1";
        else
            token += byte;
    }
    return token;
}

std::string compactJson(std::string_view json)
{
    std::string result;
    bool inString = false;
    for (std::size_t index = 0; index < json.size(); ++index) {
        const char byte = json[index];
        if (!inString && isJsonSpace(byte))
            continue;
        result += byte;
        if (inString && byte == '\\' && index + 1 < json.size())
            result += json[++index];
        else if (byte == '"')
            inString = !inString;
    }
    return result;
}

} // namespace gatehouse
