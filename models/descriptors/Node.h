// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Json.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::descriptors {

/// A place in a JSON tree that may or may not be there, with its JSON pointer: lets a reader walk a file
/// whose shape it does not trust. Looks at the tree, which must outlive it.
class Node
{
public:
    explicit Node(const Json& root)
        : m_json(&root)
    {}

    [[nodiscard]] Node
    operator[](std::string_view member) const; ///< absent if this is no object or has it not
    [[nodiscard]] bool present() const { return m_json != nullptr && !m_json->is_null(); }
    [[nodiscard]] bool isObject() const { return m_json != nullptr && m_json->is_object(); }
    [[nodiscard]] bool isList() const { return m_json != nullptr && m_json->is_array(); }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }

    /// A string; empty optional for anything else.
    [[nodiscard]] std::optional<std::string> string() const;
    /// A string, or a number or boolean spelled as JSON; empty text for anything else.
    [[nodiscard]] std::string text() const;
    /// `text`, or that of the member "value" of an object: how Connect writes names.
    [[nodiscard]] std::string label() const;
    [[nodiscard]] bool isTrue() const;
    [[nodiscard]] std::string dump() const; ///< compact JSON; empty where absent

    struct Member;
    [[nodiscard]] std::vector<Member> members() const; ///< of an object
    [[nodiscard]] std::vector<Node> elements() const;  ///< of a list
    [[nodiscard]] std::vector<Node> oneOrMany() const; ///< elements of a list, or a single object
    [[nodiscard]] std::size_t count() const;           ///< of `oneOrMany`, whatever the elements are

private:
    Node(const Json* json, std::string pointer)
        : m_json(json)
        , m_pointer(std::move(pointer))
    {}

    const Json* m_json = nullptr;
    std::string m_pointer;
};

struct Node::Member
{
    std::string name;
    Node node;
};

} // namespace gatehouse::descriptors
