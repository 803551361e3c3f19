// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Yaml.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gatehouse::descriptors {

/// Builds the JSON tree of one YAML document from parser events, with an explicit stack. Each step gives the
/// code of the fault that refuses it, or an empty text; after a refusal only `take` may follow.
class YamlTree
{
public:
    enum class Kind { Sequence, Mapping };
    using Code = std::string_view;

    explicit YamlTree(const YamlLimits& limits)
        : m_limits(limits)
    {}

    /// `merge`: a plain `<<`, which merges where a key is expected.
    [[nodiscard]] Code scalar(Json value, std::string_view written, std::string_view anchor, bool merge);
    [[nodiscard]] Code start(Kind kind, std::string_view anchor);
    [[nodiscard]] Code end();
    [[nodiscard]] Code alias(std::string_view anchor);

    /// The document's value; open collections are closed as they stand.
    [[nodiscard]] Json take();

private:
    using Member = std::pair<std::string, Json>;
    struct Frame
    {
        Kind kind = Kind::Sequence;
        std::string anchor;
        std::size_t nodes = 1;  ///< of this collection, expanded
        std::size_t height = 1; ///< collections below each other, this one included
        std::vector<Json> items;
        std::vector<Member> members;
        std::unordered_map<std::string, std::size_t> positions; ///< of `members`, by key
        std::vector<Member> merged;
        std::optional<std::string> key; ///< set between a key and its value
        bool mergeKey = false;          ///< the key is `<<`
    };
    struct Anchored
    {
        Json value;
        std::size_t nodes = 1;
        std::size_t height = 0;
        bool open = false; ///< the anchored collection has not ended
    };

    [[nodiscard]] static bool expectsKey(const Frame& frame);
    [[nodiscard]] static Code merge(Frame& frame, Json value);
    static void put(Frame& frame, std::string key, Json value);
    [[nodiscard]] static Json finished(Frame frame);

    [[nodiscard]] bool spend(std::size_t nodes);
    [[nodiscard]] Code takeKey(std::string key, bool merge);
    [[nodiscard]] Code keep(std::string_view anchor, const Json& value, std::size_t nodes,
                            std::size_t height);
    [[nodiscard]] Code add(Json value, std::size_t nodes, std::size_t height);

    YamlLimits m_limits;
    std::size_t m_nodes = 0;
    std::vector<Frame> m_frames;
    std::unordered_map<std::string, Anchored> m_anchors;
    Json m_document;
};

} // namespace gatehouse::descriptors
