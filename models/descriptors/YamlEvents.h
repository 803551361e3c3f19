// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <yaml.h>

#include <string_view>

namespace gatehouse::descriptors {

/// A text of libyaml; a null pointer is "".
[[nodiscard]] inline std::string_view yamlText(const yaml_char_t* text)
{
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

/// Lines and columns from 1, where libyaml counts from 0.
[[nodiscard]] inline TextPosition positionOf(const yaml_mark_t& mark)
{
    return {mark.line + 1, mark.column + 1};
}

/// libyaml's parser over a text that must outlive it, and its current event; both are released with this
/// object.
class YamlEvents
{
public:
    explicit YamlEvents(std::string_view text);
    ~YamlEvents();
    YamlEvents(const YamlEvents&) = delete;
    YamlEvents& operator=(const YamlEvents&) = delete;

    /// False at a syntax error, and where there was no memory for the parser.
    [[nodiscard]] bool next();
    [[nodiscard]] const yaml_event_t& event() const { return m_event; }
    /// After `next` gave false: "yaml.syntax" with the parser's own words and place.
    [[nodiscard]] Fault syntaxFault() const;

private:
    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    bool m_ready = false;
};

} // namespace gatehouse::descriptors
