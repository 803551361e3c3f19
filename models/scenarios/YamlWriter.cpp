// SPDX-License-Identifier: Apache-2.0
#include "models/scenarios/YamlWriter.h"

#include "models/foundation/Json.h"

#include <algorithm>
#include <new>
#include <utility>

namespace gatehouse::scenarios {

namespace {

int append(void* text, unsigned char* bytes, std::size_t count)
{
    static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
    return 1;
}

std::string wellFormed(std::string text)
{
    for (std::size_t from = 0; const auto bad = firstInvalidUtf8(std::string_view(text).substr(from));) {
        text.replace(from + *bad, 1, "\xEF\xBF\xBD");
        from += *bad + 3;
    }
    return text;
}

/// YAML 1.1 takes an exponent only behind a point, and with a sign: "1e5" would be a text.
std::string yamlNumber(std::string_view json)
{
    const std::size_t exponent = json.find_first_of("eE");
    if (exponent == std::string_view::npos)
        return std::string(json);
    std::string mantissa(json.substr(0, exponent));
    std::string power(json.substr(exponent + 1));
    if (mantissa.find('.') == std::string::npos)
        mantissa += ".0";
    if (!power.starts_with('-') && !power.starts_with('+'))
        power.insert(power.begin(), '+');
    return mantissa + 'e' + power;
}

bool isPlainName(std::string_view name)
{
    return !name.empty() &&
           std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

YamlWriter::YamlWriter()
{
    if (yaml_emitter_initialize(&m_emitter) == 0)
        throw std::bad_alloc();
    yaml_emitter_set_output(&m_emitter, append, &m_text);
    yaml_emitter_set_unicode(&m_emitter, 1);
    yaml_emitter_set_width(&m_emitter, -1);
    yaml_event_t event;
    emit(event, yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING));
    emit(event, yaml_document_start_event_initialize(&event, nullptr, nullptr, nullptr, 1));
}

YamlWriter::~YamlWriter()
{
    yaml_emitter_delete(&m_emitter);
}

void YamlWriter::beginMapping()
{
    yaml_event_t event;
    emit(event, yaml_mapping_start_event_initialize(&event, nullptr, nullptr, 1, YAML_BLOCK_MAPPING_STYLE));
}

void YamlWriter::endMapping()
{
    yaml_event_t event;
    emit(event, yaml_mapping_end_event_initialize(&event));
}

void YamlWriter::beginSequence()
{
    yaml_event_t event;
    emit(event, yaml_sequence_start_event_initialize(&event, nullptr, nullptr, 1, YAML_BLOCK_SEQUENCE_STYLE));
}

void YamlWriter::endSequence()
{
    yaml_event_t event;
    emit(event, yaml_sequence_end_event_initialize(&event));
}

void YamlWriter::key(std::string_view name)
{
    scalar(name, isPlainName(name) ? YAML_PLAIN_SCALAR_STYLE : YAML_DOUBLE_QUOTED_SCALAR_STYLE);
}

void YamlWriter::text(std::string_view text)
{
    scalar(text, YAML_DOUBLE_QUOTED_SCALAR_STYLE);
}

void YamlWriter::number(std::string_view json)
{
    scalar(yamlNumber(json), YAML_PLAIN_SCALAR_STYLE);
}

void YamlWriter::word(std::string_view text)
{
    scalar(text, YAML_PLAIN_SCALAR_STYLE);
}

std::string YamlWriter::take()
{
    yaml_event_t event;
    emit(event, yaml_document_end_event_initialize(&event, 1));
    emit(event, yaml_stream_end_event_initialize(&event));
    return std::move(m_text);
}

/// The emitter takes the event, whether it can write it or not.
void YamlWriter::emit(yaml_event_t& event, int made)
{
    if (made == 0 || yaml_emitter_emit(&m_emitter, &event) == 0)
        throw std::bad_alloc();
}

void YamlWriter::scalar(std::string_view text, yaml_scalar_style_t style)
{
    const std::string value = wellFormed(std::string(text));
    const bool plain = style == YAML_PLAIN_SCALAR_STYLE;
    yaml_event_t event;
    emit(event, yaml_scalar_event_initialize(
                    &event, nullptr, nullptr, reinterpret_cast<const yaml_char_t*>(value.data()),
                    static_cast<int>(value.size()), plain ? 1 : 0, plain ? 0 : 1, style));
}

} // namespace gatehouse::scenarios
