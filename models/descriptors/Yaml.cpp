// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/Yaml.h"

#include "models/descriptors/YamlEvents.h"
#include "models/descriptors/YamlScalar.h"
#include "models/descriptors/YamlTree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace gatehouse::descriptors {

namespace {

constexpr std::string_view yamlTagPrefix = "tag:yaml.org,2002:";

YamlTree::Code addScalar(YamlTree& tree, const yaml_event_t& event)
{
    const auto& scalar = event.data.scalar;
    const std::string_view text(reinterpret_cast<const char*>(scalar.value), scalar.length);
    const std::string_view tag = yamlText(scalar.tag);
    const std::string_view anchor = yamlText(scalar.anchor);
    const bool plain = tag.empty() && scalar.plain_implicit != 0;
    if (plain)
        return tree.scalar(plainScalar(text), text, anchor, text == "<<");
    if (tag.empty() || tag == "!")
        return tree.scalar(Json(text), text, anchor, false);
    std::optional<Json> value = taggedScalar(tag, text);
    if (!value)
        return tag.starts_with(yamlTagPrefix) ? "yaml.bad-value" : "yaml.unknown-tag";
    return tree.scalar(*std::move(value), text, anchor, false);
}

bool isStandardTag(std::string_view tag, std::initializer_list<std::string_view> names)
{
    if (tag.empty() || tag == "!")
        return true;
    if (!tag.starts_with(yamlTagPrefix))
        return false;
    tag.remove_prefix(yamlTagPrefix.size());
    return std::find(names.begin(), names.end(), tag) != names.end();
}

YamlTree::Code addStart(YamlTree& tree, const yaml_event_t& event)
{
    if (event.type == YAML_SEQUENCE_START_EVENT) {
        const auto& sequence = event.data.sequence_start;
        if (!isStandardTag(yamlText(sequence.tag), {"seq", "omap", "pairs"}))
            return "yaml.unknown-tag";
        return tree.start(YamlTree::Kind::Sequence, yamlText(sequence.anchor));
    }
    const auto& mapping = event.data.mapping_start;
    if (!isStandardTag(yamlText(mapping.tag), {"map", "set"}))
        return "yaml.unknown-tag";
    return tree.start(YamlTree::Kind::Mapping, yamlText(mapping.anchor));
}

/// Reads the events of a stream into the tree until its end or the first fault.
class DocumentReader
{
public:
    DocumentReader(std::string_view text, const YamlLimits& limits)
        : m_source(text)
        , m_tree(limits)
    {}

    YamlReading read()
    {
        while (!m_done && !m_fault)
            step();
        if (!m_fault && m_documents == 0)
            m_fault = Fault{"yaml.empty", "", {}, FaultSeverity::Error, TextPosition{}};
        return {m_tree.take(), std::move(m_fault)};
    }

private:
    void step()
    {
        if (!m_source.next()) {
            m_fault = m_source.syntaxFault();
            return;
        }
        const YamlTree::Code refused = taken(m_source.event());
        if (!refused.empty())
            m_fault = Fault{
                std::string(refused), "", {}, FaultSeverity::Error, positionOf(m_source.event().start_mark)};
    }

    YamlTree::Code taken(const yaml_event_t& event)
    {
        switch (event.type) {
        case YAML_STREAM_END_EVENT:
            m_done = true;
            return {};
        case YAML_DOCUMENT_START_EVENT:
            return ++m_documents > 1 ? "yaml.several-documents" : YamlTree::Code{};
        case YAML_ALIAS_EVENT:
            return m_tree.alias(yamlText(event.data.alias.anchor));
        case YAML_SCALAR_EVENT:
            return addScalar(m_tree, event);
        case YAML_SEQUENCE_START_EVENT:
        case YAML_MAPPING_START_EVENT:
            return addStart(m_tree, event);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            return m_tree.end();
        default:
            return {};
        }
    }

    YamlEvents m_source;
    YamlTree m_tree;
    std::optional<Fault> m_fault;
    std::size_t m_documents = 0;
    bool m_done = false;
};

} // namespace

YamlReading readYaml(std::string_view text, const YamlLimits& limits)
{
    if (text.size() > limits.bytes)
        return {{}, Fault{"yaml.too-large", "", {std::to_string(limits.bytes)}}};
    return DocumentReader(text, limits).read();
}

} // namespace gatehouse::descriptors
