// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/YamlEvents.h"

namespace gatehouse::descriptors {

YamlEvents::YamlEvents(std::string_view text)
{
    m_ready = yaml_parser_initialize(&m_parser) != 0;
    if (!m_ready)
        return;
    yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
}

YamlEvents::~YamlEvents()
{
    yaml_event_delete(&m_event);
    if (m_ready)
        yaml_parser_delete(&m_parser);
}

bool YamlEvents::next()
{
    yaml_event_delete(&m_event);
    return m_ready && yaml_parser_parse(&m_parser, &m_event) != 0;
}

Fault YamlEvents::syntaxFault() const
{
    Fault fault{"yaml.syntax", "", {m_parser.problem == nullptr ? "" : m_parser.problem}};
    const bool known = m_parser.problem_mark.line > 0 || m_parser.problem_mark.column > 0;
    fault.position = positionOf(known ? m_parser.problem_mark : m_parser.mark);
    return fault;
}

} // namespace gatehouse::descriptors
