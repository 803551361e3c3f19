// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/YamlPositions.h"

#include "models/descriptors/YamlEvents.h"
#include "models/foundation/JsonTape.h"

#include <cstddef>
#include <unordered_map>
#include <utility>

namespace gatehouse::descriptors {

namespace {

/// "" for a pointer of one token, and for the root itself.
std::string pointerAbove(const std::string& pointer)
{
    const std::size_t cut = pointer.rfind('/');
    return cut == std::string::npos ? std::string() : pointer.substr(0, cut);
}

/// Walks the events of a document and notes where the wanted places and those around them start.
class PlaceFinder
{
public:
    explicit PlaceFinder(const std::vector<std::string>& pointers)
    {
        m_places.emplace("", std::nullopt);
        for (std::string pointer : pointers)
            for (; m_places.emplace(pointer, std::nullopt).second; pointer = pointerAbove(pointer)) {
            }
    }

    void read(std::string_view text)
    {
        YamlEvents events(text);
        while (events.next() && events.event().type != YAML_STREAM_END_EVENT)
            take(events.event());
    }

    [[nodiscard]] std::optional<TextPosition> nearest(std::string pointer) const
    {
        while (!m_places.at(pointer) && !pointer.empty())
            pointer = pointerAbove(pointer);
        return m_places.at(pointer);
    }

private:
    struct Collection
    {
        std::string pointer;
        bool mapping = false;
        bool wanted = false; ///< something in it is looked for
        std::size_t elements = 0;
        std::optional<std::string> key{};
    };

    void take(const yaml_event_t& event)
    {
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            return scalar(event);
        case YAML_ALIAS_EVENT:
            return alias(event);
        case YAML_SEQUENCE_START_EVENT:
        case YAML_MAPPING_START_EVENT:
            return start(event);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            m_open.pop_back();
            return;
        default:
            return;
        }
    }

    [[nodiscard]] bool keyIsDue() const
    {
        return !m_open.empty() && m_open.back().mapping && !m_open.back().key;
    }

    void scalar(const yaml_event_t& event)
    {
        const auto& value = event.data.scalar;
        if (keyIsDue())
            m_open.back().key = std::string(reinterpret_cast<const char*>(value.value), value.length);
        else
            note(next(), event);
    }

    /// What a key's alias stands for is not known here, so nothing is found behind it.
    void alias(const yaml_event_t& event)
    {
        if (keyIsDue())
            m_open.back().key = std::string();
        else
            note(next(), event);
    }

    void start(const yaml_event_t& event)
    {
        std::string pointer = next();
        const bool wanted = note(pointer, event);
        m_open.push_back({std::move(pointer), event.type == YAML_MAPPING_START_EVENT, wanted});
    }

    /// The pointer of the value that comes now; nothing of use where nobody looks for it.
    [[nodiscard]] std::string next()
    {
        if (m_open.empty())
            return {};
        Collection& around = m_open.back();
        const std::string token =
            around.mapping ? pointerToken(around.key.value_or("")) : std::to_string(around.elements);
        ++around.elements;
        around.key.reset();
        return around.wanted ? around.pointer + '/' + token : std::string();
    }

    bool note(const std::string& pointer, const yaml_event_t& event)
    {
        const auto place = m_places.find(pointer);
        if (place == m_places.end() || (pointer.empty() && !m_open.empty()))
            return false;
        place->second = positionOf(event.start_mark);
        return true;
    }

    std::unordered_map<std::string, std::optional<TextPosition>> m_places;
    std::vector<Collection> m_open;
};

} // namespace

std::vector<std::optional<TextPosition>> positionsInYaml(std::string_view text,
                                                         const std::vector<std::string>& pointers)
{
    PlaceFinder finder(pointers);
    finder.read(text);
    std::vector<std::optional<TextPosition>> positions;
    positions.reserve(pointers.size());
    for (const std::string& pointer : pointers)
        positions.push_back(finder.nearest(pointer));
    return positions;
}

} // namespace gatehouse::descriptors
