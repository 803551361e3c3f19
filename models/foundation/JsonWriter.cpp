// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/JsonWriter.h"

#include "models/foundation/Json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace gatehouse {
namespace {

std::size_t behindString(std::string_view json, std::size_t begin)
{
    std::size_t index = begin + 1;
    while (index < json.size() && json[index] != '"')
        index += json[index] == '\\' ? 2 : 1;
    return std::min(index + 1, json.size());
}

std::size_t behindWord(std::string_view json, std::size_t begin)
{
    return std::min(json.find_first_of(" \t\r\n,:]}[{\"", begin), json.size());
}

bool needsEscapes(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 || value >= 0x7F || byte == '"' || byte == '\\';
    });
}

} // namespace

void JsonWriter::name(std::string_view text)
{
    startValue();
    quoted(text);
    m_text += ": ";
    m_named = true;
}

void JsonWriter::string(std::string_view text)
{
    startValue();
    quoted(text);
}

void JsonWriter::boolean(bool value)
{
    startValue();
    m_text += value ? "true" : "false";
}

void JsonWriter::null()
{
    startValue();
    m_text += "null";
}

void JsonWriter::raw(std::string_view json)
{
    std::size_t index = 0;
    while (index < json.size()) {
        const char byte = json[index];
        const std::size_t begin = index++;
        if (byte == '{' || byte == '[') {
            this->begin(byte);
        } else if (byte == '}' || byte == ']') {
            end(byte);
        } else if (byte == ':') {
            m_text += ": ";
            m_named = true;
        } else if (byte != ',' && byte != ' ' && byte != '\t' && byte != '\n' && byte != '\r') {
            index = byte == '"' ? behindString(json, begin) : behindWord(json, begin);
            startValue();
            m_text += json.substr(begin, index - begin);
        }
    }
}

std::string JsonWriter::take()
{
    m_filled.clear();
    m_named = false;
    m_text += '\n';
    return std::exchange(m_text, {});
}

void JsonWriter::begin(char bracket)
{
    startValue();
    m_text += bracket;
    m_filled.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool filled = !m_filled.empty() && m_filled.back();
    if (!m_filled.empty())
        m_filled.pop_back();
    if (filled)
        lineBreak();
    m_text += bracket;
}

void JsonWriter::startValue()
{
    if (std::exchange(m_named, false) || m_filled.empty())
        return;
    if (m_filled.back())
        m_text += ',';
    m_filled.back() = true;
    lineBreak();
}

void JsonWriter::lineBreak()
{
    m_text += '\n';
    m_text.append(2 * m_filled.size(), ' ');
}

void JsonWriter::quoted(std::string_view text)
{
    if (needsEscapes(text)) {
        m_text += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
        return;
    }
    m_text += '"';
    m_text += text;
    m_text += '"';
}

} // namespace gatehouse
