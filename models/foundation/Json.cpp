// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/Json.h"

#include "models/foundation/JsonTape.h"
#include "models/foundation/TextPositions.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace gatehouse {
namespace {

/// Builds the tree of a tape node by node, without recursion. Members are appended: the tape has no repeated
/// names, and the library's own insertion would search all earlier ones.
class TreeBuilder
{
public:
    explicit TreeBuilder(const JsonTape& tape)
        : m_tape(tape)
    {}

    Json build()
    {
        Json root = valueOf(0);
        open(root, 0);
        for (std::size_t node = 1; node < m_tape.size(); ++node)
            node = add(node);
        return root;
    }

private:
    struct Open
    {
        Json* json;
        std::size_t behind;
    };

    [[nodiscard]] Json valueOf(std::size_t node) const
    {
        const JsonValue value(m_tape, node);
        if (value.kind() == JsonKind::Object)
            return Json::object();
        if (value.kind() == JsonKind::Array)
            return Json::array();
        return value.kind() == JsonKind::String ? Json(value.string()) : Json::parse(value.raw());
    }

    void open(Json& json, std::size_t node)
    {
        if (json.is_structured())
            m_open.push_back({&json, m_tape.behind(node)});
    }

    /// Adds the element, or the member whose name is at `node`; gives the node that was its value.
    std::size_t add(std::size_t node)
    {
        while (node >= m_open.back().behind)
            m_open.pop_back();
        Json& parent = *m_open.back().json;
        if (parent.is_array()) {
            auto& elements = parent.get_ref<Json::array_t&>();
            elements.push_back(valueOf(node));
            open(elements.back(), node);
            return node;
        }
        std::vector<Json::object_t::value_type>& members = parent.get_ref<Json::object_t&>();
        members.emplace_back(JsonValue(m_tape, node).string(), valueOf(node + 1));
        open(members.back().second, node + 1);
        return node + 1;
    }

    const JsonTape& m_tape;
    std::vector<Open> m_open;
};

} // namespace

CheckedResult<Json> readJson(std::string_view text, const JsonLimits& limits)
{
    const auto tape = readJsonTape(text, limits);
    if (!tape)
        return tl::unexpected(tape.error());
    return TreeBuilder(*tape).build();
}

std::vector<std::optional<TextPosition>> positionsOf(std::string_view text,
                                                     const std::vector<std::string>& pointers)
{
    std::vector<std::optional<TextPosition>> result(pointers.size());
    constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
    const auto tape = readJsonTape(text, {any, any});
    if (!tape)
        return result;
    std::vector<std::size_t> indices;
    std::vector<std::size_t> offsets;
    for (std::size_t index = 0; index < pointers.size(); ++index) {
        if (const auto node = tape->find(pointers[index])) {
            indices.push_back(index);
            offsets.push_back(tape->node(*node).begin);
        }
    }
    const auto positions = positionsOfOffsets(tape->text(), offsets);
    for (std::size_t index = 0; index < indices.size(); ++index)
        result[indices[index]] = positions[index];
    return result;
}

} // namespace gatehouse
