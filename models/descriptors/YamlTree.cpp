// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/YamlTree.h"

#include <algorithm>

namespace gatehouse::descriptors {

namespace {

std::size_t weightOfText(std::string_view text)
{
    return 1 + text.size() / 64;
}

/// The members of a mapping in the order of `<<`, the strongest last.
bool appendMembers(std::vector<std::pair<std::string, Json>>& members, const Json& mapping)
{
    if (!mapping.is_object())
        return false;
    for (const auto& [key, value] : mapping.items())
        members.emplace_back(key, value);
    return true;
}

} // namespace

YamlTree::Code YamlTree::scalar(Json value, std::string_view written, std::string_view anchor, bool merge)
{
    const std::size_t nodes = weightOfText(written);
    if (!spend(nodes))
        return "yaml.too-many-nodes";
    if (const Code refused = keep(anchor, value, nodes, 0); !refused.empty())
        return refused;
    if (m_frames.empty() || !expectsKey(m_frames.back()))
        return add(std::move(value), nodes, 0);
    return takeKey(std::string(written), merge);
}

YamlTree::Code YamlTree::start(Kind kind, std::string_view anchor)
{
    if (m_frames.size() >= m_limits.depth)
        return "yaml.too-deep";
    if (!m_frames.empty() && expectsKey(m_frames.back()))
        return "yaml.key-not-text";
    if (!spend(1))
        return "yaml.too-many-nodes";
    Frame frame;
    frame.kind = kind;
    frame.anchor = std::string(anchor);
    m_frames.push_back(std::move(frame));
    if (!anchor.empty() && !m_anchors.emplace(anchor, Anchored{{}, 1, 0, true}).second)
        return "yaml.repeated-anchor";
    return {};
}

YamlTree::Code YamlTree::end()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    const std::string anchor = std::move(frame.anchor);
    const std::size_t nodes = frame.nodes;
    const std::size_t height = frame.height;
    Json value = finished(std::move(frame));
    m_anchors.erase(anchor);
    if (const Code refused = keep(anchor, value, nodes, height); !refused.empty())
        return refused;
    return add(std::move(value), nodes, height);
}

YamlTree::Code YamlTree::alias(std::string_view anchor)
{
    const auto found = m_anchors.find(std::string(anchor));
    if (found == m_anchors.end())
        return "yaml.unknown-alias";
    const Anchored& anchored = found->second;
    if (anchored.open)
        return "yaml.recursive-alias";
    if (m_frames.size() + anchored.height > m_limits.depth)
        return "yaml.too-deep";
    if (!spend(anchored.nodes))
        return "yaml.too-many-nodes";
    if (m_frames.empty() || !expectsKey(m_frames.back()))
        return add(anchored.value, anchored.nodes, anchored.height);
    if (anchored.value.is_structured())
        return "yaml.key-not-text";
    return takeKey(anchored.value.is_string() ? anchored.value.get<std::string>() : anchored.value.dump(),
                   false);
}

Json YamlTree::take()
{
    while (!m_frames.empty()) {
        Json value = finished(std::move(m_frames.back()));
        m_frames.pop_back();
        if (!add(std::move(value), 0, 0).empty())
            break;
    }
    return std::move(m_document);
}

bool YamlTree::expectsKey(const Frame& frame)
{
    return frame.kind == Kind::Mapping && !frame.key;
}

bool YamlTree::spend(std::size_t nodes)
{
    if (nodes > m_limits.nodes - m_nodes)
        return false;
    m_nodes += nodes;
    return true;
}

YamlTree::Code YamlTree::takeKey(std::string key, bool merge)
{
    Frame& frame = m_frames.back();
    if (!m_limits.repeatedKeys && !merge && frame.positions.contains(key))
        return "yaml.repeated-key";
    frame.key = std::move(key);
    frame.mergeKey = merge;
    return {};
}

/// Keeps a copy of an anchored value for the aliases that may follow.
YamlTree::Code YamlTree::keep(std::string_view anchor, const Json& value, std::size_t nodes,
                              std::size_t height)
{
    if (anchor.empty())
        return {};
    if (m_anchors.contains(std::string(anchor)))
        return "yaml.repeated-anchor";
    if (!spend(nodes))
        return "yaml.too-many-nodes";
    m_anchors.emplace(anchor, Anchored{value, nodes, height, false});
    return {};
}

/// Puts a complete value where the open collection expects one.
YamlTree::Code YamlTree::add(Json value, std::size_t nodes, std::size_t height)
{
    if (m_frames.empty()) {
        m_document = std::move(value);
        return {};
    }
    Frame& frame = m_frames.back();
    frame.nodes += nodes;
    frame.height = std::max(frame.height, height + 1);
    if (frame.kind == Kind::Sequence) {
        frame.items.push_back(std::move(value));
        return {};
    }
    const std::optional<std::string> key = std::exchange(frame.key, std::nullopt);
    if (!key)
        return {};
    if (frame.mergeKey)
        return merge(frame, std::move(value));
    put(frame, *key, std::move(value));
    return {};
}

YamlTree::Code YamlTree::merge(Frame& frame, Json value)
{
    if (!value.is_array())
        return appendMembers(frame.merged, value) ? Code{} : Code{"yaml.bad-merge"};
    const auto& mappings = value.get_ref<const Json::array_t&>();
    for (auto mapping = mappings.rbegin(); mapping != mappings.rend(); ++mapping)
        if (!appendMembers(frame.merged, *mapping))
            return "yaml.bad-merge";
    return {};
}

void YamlTree::put(Frame& frame, std::string key, Json value)
{
    const auto [position, isNew] = frame.positions.try_emplace(key, frame.members.size());
    if (isNew)
        frame.members.emplace_back(std::move(key), std::move(value));
    else
        frame.members[position->second].second = std::move(value);
}

Json YamlTree::finished(Frame frame)
{
    if (frame.kind == Kind::Sequence)
        return Json(std::move(frame.items));
    if (!frame.merged.empty()) {
        std::vector<Member> own = std::exchange(frame.members, {});
        frame.positions.clear();
        for (Member& member : frame.merged)
            put(frame, std::move(member.first), std::move(member.second));
        for (Member& member : own)
            put(frame, std::move(member.first), std::move(member.second));
    }
    // The keys are unique by now, so the members are appended without the map's linear search for each.
    Json::object_t object;
    object.reserve(frame.members.size());
    for (Member& member : frame.members)
        object.push_back(Json::object_t::value_type(std::move(member.first), std::move(member.second)));
    return Json(std::move(object));
}

} // namespace gatehouse::descriptors
