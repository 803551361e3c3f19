// SPDX-License-Identifier: Apache-2.0
#include "models/organization/writing/ObjectWriter.h"

#include "models/foundation/JsonTape.h"

#include <algorithm>
#include <limits>

namespace gatehouse::writing {

void ObjectWriter::text(std::string_view name, std::string_view value)
{
    member(name).string(value);
}

void ObjectWriter::textOrNull(std::string_view name, const std::optional<std::string>& value)
{
    if (value)
        member(name).string(*value);
    else
        member(name).null();
}

void ObjectWriter::flag(std::string_view name, bool value)
{
    member(name).boolean(value);
}

void ObjectWriter::flagOrNull(std::string_view name, std::optional<bool> value)
{
    if (value)
        member(name).boolean(*value);
    else
        member(name).null();
}

void ObjectWriter::objectText(std::string_view name, std::string_view json)
{
    if (json.empty())
        member(name).null();
    else
        member(name).raw(json);
}

JsonWriter& ObjectWriter::member(std::string_view name)
{
    m_names.emplace_back(name);
    m_json.name(name);
    return m_json;
}

void ObjectWriter::end(const std::string& unknownMembers)
{
    constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
    if (const auto tape = readJsonTape(unknownMembers, {any, any})) {
        for (const JsonMember& unknown : tape->root().members()) {
            if (std::find(m_names.begin(), m_names.end(), unknown.name) != m_names.end())
                continue;
            m_json.name(unknown.name);
            m_json.raw(unknown.value.raw());
        }
    }
    m_json.endObject();
}

} // namespace gatehouse::writing
