// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/reading/FaultLog.h"
#include "models/organization/reading/Logs.h"
#include "models/organization/reading/VocabularyNames.h"
#include "models/organization/Vocabulary.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::reading {

/// Tells that a value has the wrong type; `expected` is one of the words in docs/codes.md.
void tellWrongType(const JsonValue& value, std::string_view name, std::string_view expected, Logs& logs);

/// The word that a string value is; told where the vocabulary lacks it.
template <class E>
[[nodiscard]] E wordOf(const JsonValue& value, Logs& logs);

/// Reads the members of one object by name and tells what is wrong with each. Every function gives a stand-in
/// value where it told a fault, so that reading goes on and finds the next one. Members that nobody asked for
/// are the unknown ones.
class ObjectReader
{
public:
    /// Where `value` is no object that is told once, and nothing is told about its members.
    ObjectReader(const JsonValue& value, std::string_view name, Logs& logs);

    /// Required, not empty.
    [[nodiscard]] std::string requiredText(std::string_view name);
    template <class IdType>
    [[nodiscard]] IdType id(std::string_view name)
    {
        return IdType{requiredText(name)};
    }
    /// Left out: "".
    [[nodiscard]] std::string text(std::string_view name);
    /// Left out or null: empty.
    [[nodiscard]] std::optional<std::string> textOrNull(std::string_view name);
    /// Like `textOrNull`, but "" is told: it names nothing.
    template <class IdType>
    [[nodiscard]] std::optional<IdType> idOrNull(std::string_view name)
    {
        std::optional<std::string> value = textOrNull(name);
        if (!value)
            return std::nullopt;
        if (value->empty())
            tellEmpty(name);
        return IdType{std::move(*value)};
    }
    [[nodiscard]] bool flag(std::string_view name, bool leftOut);
    [[nodiscard]] std::optional<bool> flagOrNull(std::string_view name, bool leftOut);
    /// A whole number from 1 to `largest`; left out: `leftOut`.
    [[nodiscard]] std::size_t number(std::string_view name, std::size_t leftOut, std::size_t largest);
    /// A required word of a vocabulary.
    template <class E>
    [[nodiscard]] E word(std::string_view name)
    {
        const std::optional<JsonValue> value = required(name, JsonKind::String, "text");
        return value ? wordOf<E>(*value, *m_logs) : Words<E>::table.front().first;
    }
    /// The elements of a list; left out: none.
    [[nodiscard]] std::vector<JsonValue> list(std::string_view name);
    [[nodiscard]] std::optional<std::vector<JsonValue>> listOrNull(std::string_view name);
    /// A member that holds an object; left out: none.
    [[nodiscard]] std::optional<JsonValue> objectIfThere(std::string_view name);
    /// A required member that holds an object.
    [[nodiscard]] std::optional<JsonValue> object(std::string_view name);
    /// The members of an object with free names; left out: none.
    [[nodiscard]] std::vector<JsonMember> map(std::string_view name);
    /// An object as compact JSON text; left out or null: "".
    [[nodiscard]] std::string objectText(std::string_view name);
    /// The member's value, whatever it is; it counts as asked for.
    [[nodiscard]] std::optional<JsonValue> take(std::string_view name);
    /// The same without asking for it.
    [[nodiscard]] std::optional<JsonValue> peek(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return peek(name).has_value(); }
    /// For a list that counts for nothing here: an empty one is passed over, a filled one stays with the
    /// unknown members.
    void dropEmptyList(std::string_view name);

    /// The members nobody asked for as the text of a JSON object, "" for none; each is told as a warning.
    /// Call it last.
    [[nodiscard]] std::string unknownMembers();

private:
    [[nodiscard]] std::optional<JsonValue> required(std::string_view name, JsonKind kind,
                                                    std::string_view expected);
    [[nodiscard]] std::optional<JsonValue> typed(std::string_view name, JsonKind kind,
                                                 std::string_view expected, bool nullable);
    void tellMissing(std::string_view name);
    void tellEmpty(std::string_view name);

    JsonValue m_object;
    Logs* m_logs;
    bool m_usable;
    std::vector<JsonMember> m_members;
    std::vector<bool> m_asked;
};

/// The elements of a list of texts. An element of another type is told and stands as "", so that places stay
/// true.
[[nodiscard]] std::vector<std::string> textsOf(const std::vector<JsonValue>& values, Logs& logs);

template <class IdType>
[[nodiscard]] std::vector<IdType> idsOf(const std::vector<JsonValue>& values, Logs& logs)
{
    std::vector<IdType> ids;
    for (std::string& text : textsOf(values, logs))
        ids.emplace_back(std::move(text));
    return ids;
}

template <class E>
E wordOf(const JsonValue& value, Logs& logs)
{
    const std::string text = value.string();
    if (const auto found = fromText<E>(text))
        return *found;
    std::vector<std::string> arguments{text, std::string(vocabularyName<E>())};
    for (const auto& entry : Words<E>::table)
        arguments.emplace_back(entry.second);
    logs.errors.tell(value, "organization.unknown-word", std::move(arguments));
    return Words<E>::table.front().first;
}

} // namespace gatehouse::reading
