// SPDX-License-Identifier: Apache-2.0
#include "models/organization/reading/ObjectReader.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace gatehouse::reading {
namespace {

constexpr std::array<std::string_view, 6> kindWords{"null", "boolean", "number", "text", "list", "object"};

} // namespace

void tellWrongType(const JsonValue& value, std::string_view name, std::string_view expected, Logs& logs)
{
    const auto found = kindWords[static_cast<std::size_t>(value.kind())];
    logs.errors.tell(value, "organization.wrong-type",
                     {std::string(name), std::string(expected), std::string(found)});
}

ObjectReader::ObjectReader(const JsonValue& value, std::string_view name, Logs& logs)
    : m_object(value)
    , m_logs(&logs)
    , m_usable(value.kind() == JsonKind::Object)
    , m_members(value.members())
    , m_asked(m_members.size())
{
    if (!m_usable)
        tellWrongType(value, name, "object", logs);
}

std::string ObjectReader::requiredText(std::string_view name)
{
    const auto value = required(name, JsonKind::String, "text");
    if (!value)
        return {};
    std::string text = value->string();
    if (text.empty())
        tellEmpty(name);
    return text;
}

std::string ObjectReader::text(std::string_view name)
{
    const auto value = typed(name, JsonKind::String, "text", false);
    return value ? value->string() : std::string();
}

std::optional<std::string> ObjectReader::textOrNull(std::string_view name)
{
    const auto value = typed(name, JsonKind::String, "text-or-null", true);
    return value ? std::optional(value->string()) : std::nullopt;
}

bool ObjectReader::flag(std::string_view name, bool leftOut)
{
    const auto value = typed(name, JsonKind::Boolean, "boolean", false);
    return value ? value->raw() == "true" : leftOut;
}

std::optional<bool> ObjectReader::flagOrNull(std::string_view name, bool leftOut)
{
    if (!has(name))
        return leftOut;
    const auto value = typed(name, JsonKind::Boolean, "boolean-or-null", true);
    return value ? std::optional(value->raw() == "true") : std::nullopt;
}

std::size_t ObjectReader::number(std::string_view name, std::size_t leftOut, std::size_t largest)
{
    const auto value = typed(name, JsonKind::Number, "number", false);
    if (!value)
        return leftOut;
    const std::string_view raw = value->raw();
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (fault == std::errc() && end == raw.data() + raw.size() && number >= 1 && number <= largest)
        return number;
    m_logs->errors.tell(*value, "organization.number-out-of-range",
                        {std::string(name), std::string(raw.substr(0, 40)), std::to_string(largest)});
    return leftOut;
}

std::vector<JsonValue> ObjectReader::list(std::string_view name)
{
    const auto value = typed(name, JsonKind::Array, "list", false);
    return value ? value->elements() : std::vector<JsonValue>();
}

std::optional<std::vector<JsonValue>> ObjectReader::listOrNull(std::string_view name)
{
    const auto value = typed(name, JsonKind::Array, "list-or-null", true);
    return value ? std::optional(value->elements()) : std::nullopt;
}

std::optional<JsonValue> ObjectReader::objectIfThere(std::string_view name)
{
    return typed(name, JsonKind::Object, "object", false);
}

std::optional<JsonValue> ObjectReader::object(std::string_view name)
{
    return required(name, JsonKind::Object, "object");
}

std::vector<JsonMember> ObjectReader::map(std::string_view name)
{
    const auto value = typed(name, JsonKind::Object, "object", false);
    return value ? value->members() : std::vector<JsonMember>();
}

std::string ObjectReader::objectText(std::string_view name)
{
    const auto value = typed(name, JsonKind::Object, "object-or-null", true);
    return value ? compactJson(value->raw()) : std::string();
}

std::optional<JsonValue> ObjectReader::take(std::string_view name)
{
    for (std::size_t index = 0; index < m_members.size(); ++index) {
        if (m_members[index].name == name) {
            m_asked[index] = true;
            return m_members[index].value;
        }
    }
    return std::nullopt;
}

std::optional<JsonValue> ObjectReader::peek(std::string_view name) const
{
    for (const JsonMember& member : m_members)
        if (member.name == name)
            return member.value;
    return std::nullopt;
}

void ObjectReader::dropEmptyList(std::string_view name)
{
    for (std::size_t index = 0; index < m_members.size(); ++index) {
        const JsonValue& value = m_members[index].value;
        if (m_members[index].name == name && value.kind() == JsonKind::Array && value.elements().empty())
            m_asked[index] = true;
    }
}

std::string ObjectReader::unknownMembers()
{
    std::string text;
    for (std::size_t index = 0; index < m_members.size(); ++index) {
        if (m_asked[index])
            continue;
        const JsonMember& member = m_members[index];
        m_logs->warnings.tell(member.value, "organization.unknown-member", {member.name});
        text += text.empty() ? '{' : ',';
        text += Json(member.name).dump() + ':' + compactJson(member.value.raw());
    }
    return text.empty() ? text : text + '}';
}

std::optional<JsonValue> ObjectReader::required(std::string_view name, JsonKind kind,
                                                std::string_view expected)
{
    if (!has(name)) {
        tellMissing(name);
        return std::nullopt;
    }
    return typed(name, kind, expected, false);
}

std::optional<JsonValue> ObjectReader::typed(std::string_view name, JsonKind kind, std::string_view expected,
                                             bool nullable)
{
    const auto value = take(name);
    if (!value || (nullable && value->kind() == JsonKind::Null))
        return std::nullopt;
    if (value->kind() == kind)
        return value;
    tellWrongType(*value, name, expected, *m_logs);
    return std::nullopt;
}

void ObjectReader::tellMissing(std::string_view name)
{
    if (m_usable)
        m_logs->errors.tell(m_object, "organization.missing-member", {std::string(name)}, std::string(name));
}

void ObjectReader::tellEmpty(std::string_view name)
{
    if (const auto value = take(name))
        m_logs->errors.tell(*value, "organization.empty-text", {std::string(name)});
}

std::vector<std::string> textsOf(const std::vector<JsonValue>& values, Logs& logs)
{
    std::vector<std::string> texts;
    texts.reserve(values.size());
    for (const JsonValue& value : values) {
        const bool isText = value.kind() == JsonKind::String;
        if (!isText)
            tellWrongType(value, "", "text", logs);
        texts.push_back(isText ? value.string() : std::string());
    }
    return texts;
}

} // namespace gatehouse::reading
