// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/JsonWriter.h"
#include "models/organization/Vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::writing {

/// Writes the members of one object and, at the end, those this version does not know. Every function writes
/// a member, also where its value is the one that may be left out.
class ObjectWriter
{
public:
    explicit ObjectWriter(JsonWriter& json)
        : m_json(json)
    {
        m_json.beginObject();
    }

    void text(std::string_view name, std::string_view value);
    void textOrNull(std::string_view name, const std::optional<std::string>& value);
    void flag(std::string_view name, bool value);
    void flagOrNull(std::string_view name, std::optional<bool> value);
    template <class IdType>
    void id(std::string_view name, const IdType& value)
    {
        text(name, value.value);
    }
    template <class IdType>
    void idOrNull(std::string_view name, const std::optional<IdType>& value)
    {
        textOrNull(name, value ? std::optional(value->value) : std::nullopt);
    }
    template <class IdType>
    void ids(std::string_view name, const std::vector<IdType>& values)
    {
        list(name, values, [](JsonWriter& json, const IdType& value) { json.string(value.value); });
    }
    template <class IdType>
    void idsOrNull(std::string_view name, const std::optional<std::vector<IdType>>& values)
    {
        if (values)
            ids(name, *values);
        else
            textOrNull(name, std::nullopt);
    }
    template <class E>
    void word(std::string_view name, E value)
    {
        text(name, toText(value));
    }
    template <class T, class Write>
    void list(std::string_view name, const std::vector<T>& values, const Write& write)
    {
        member(name).beginArray();
        for (const T& value : values)
            write(m_json, value);
        m_json.endArray();
    }
    /// JSON text of an object; "" is written as null.
    void objectText(std::string_view name, std::string_view json);
    /// Starts a member; its value is to be written to what this gives.
    JsonWriter& member(std::string_view name);

    /// Writes the unknown members (the text of an object, or "") and closes the object. A name that was
    /// written already is passed over: an edit may have given it a meaning.
    void end(const std::string& unknownMembers);

private:
    JsonWriter& m_json;
    std::vector<std::string> m_names;
};

} // namespace gatehouse::writing
