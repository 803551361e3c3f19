// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/Node.h"

#include "models/foundation/JsonTape.h"

namespace gatehouse::descriptors {

Node Node::operator[](std::string_view member) const
{
    const Json* found = nullptr;
    if (isObject()) {
        const auto at = m_json->find(std::string(member));
        found = at == m_json->end() ? nullptr : &*at;
    }
    return {found, m_pointer + "/" + pointerToken(std::string(member))};
}

std::optional<std::string> Node::string() const
{
    if (m_json == nullptr || !m_json->is_string())
        return std::nullopt;
    return m_json->get<std::string>();
}

std::string Node::text() const
{
    if (m_json == nullptr || m_json->is_null() || m_json->is_structured())
        return {};
    return m_json->is_string() ? m_json->get<std::string>() : m_json->dump();
}

std::string Node::label() const
{
    return isObject() ? (*this)["value"].text() : text();
}

bool Node::isTrue() const
{
    return m_json != nullptr && m_json->is_boolean() && m_json->get<bool>();
}

std::string Node::dump() const
{
    return present() ? m_json->dump(-1, ' ', false, Json::error_handler_t::replace) : std::string();
}

std::vector<Node::Member> Node::members() const
{
    std::vector<Member> members;
    if (isObject())
        for (const auto& [name, value] : m_json->items())
            members.push_back({name, Node(&value, m_pointer + "/" + pointerToken(name))});
    return members;
}

std::vector<Node> Node::elements() const
{
    std::vector<Node> elements;
    if (isList())
        for (const Json& element : *m_json)
            elements.push_back(Node(&element, m_pointer + "/" + std::to_string(elements.size())));
    return elements;
}

std::vector<Node> Node::oneOrMany() const
{
    return isObject() ? std::vector<Node>{*this} : elements();
}

std::size_t Node::count() const
{
    if (isList())
        return m_json->size();
    return isObject() ? 1 : 0;
}

} // namespace gatehouse::descriptors
