// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <yaml.h>

#include <string>
#include <string_view>

namespace gatehouse::scenarios {

/// One YAML document, written value by value through libyaml, in block style. Texts stand in double quotes,
/// so that whatever is in them comes back as it was. Throws std::bad_alloc where libyaml has no memory.
class YamlWriter
{
public:
    YamlWriter();
    ~YamlWriter();
    YamlWriter(const YamlWriter&) = delete;
    YamlWriter& operator=(const YamlWriter&) = delete;

    void beginMapping();
    void endMapping();
    void beginSequence();
    void endSequence();
    void key(std::string_view name);
    /// Bytes that are no UTF-8 become U+FFFD.
    void text(std::string_view text);
    /// A number as JSON spells it.
    void number(std::string_view json);
    /// A text without white space that stands as it is: a word of a vocabulary, true, null.
    void word(std::string_view text);

    /// What was written; nothing more may follow.
    [[nodiscard]] std::string take();

private:
    void emit(yaml_event_t& event, int made);
    void scalar(std::string_view text, yaml_scalar_style_t style);

    std::string m_text; ///< before the emitter, which writes to it
    yaml_emitter_t m_emitter{};
};

} // namespace gatehouse::scenarios
