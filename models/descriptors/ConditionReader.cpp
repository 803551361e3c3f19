// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/ConditionReader.h"

#include "models/descriptors/AsciiCase.h"

namespace gatehouse::descriptors {

namespace {

using Kind = ConditionTree::Kind;

/// Takes negation inside: "not all" is "any not".
ConditionTree conditionGroup(Kind kind, bool negated)
{
    ConditionTree group;
    const bool flipped = negated == (kind == Kind::All);
    group.kind = flipped ? Kind::Any : Kind::All;
    return group;
}

bool saysTrue(const Node& node)
{
    return node.isTrue() || lowerCase(node.text()) == "true";
}

std::string firstTextOf(std::initializer_list<Node> nodes)
{
    for (const Node& node : nodes)
        if (std::string text = node.text(); !text.empty())
            return text;
    return {};
}

/// What a test is told, as Connect (`params` beside the name) and Forge (below the name) have it.
ConditionTree conditionTest(std::string name, const Node& node, const Node& params, bool negated)
{
    ConditionTree tree;
    tree.kind = Kind::Test;
    tree.test.name = std::move(name);
    tree.test.entity = firstTextOf({params["entity"], node["entity"]});
    tree.test.propertyKey = firstTextOf({params["propertyKey"], node["propertyKey"]});
    tree.test.permission = firstTextOf({params["permission"], node["permission"]});
    tree.test.expression = firstTextOf({params["expression"], node["expression"]});
    tree.test.negated = negated;
    tree.test.pointer = node.pointer();
    return tree;
}

ConditionTree connectCondition(const Node& node, bool negated);

ConditionTree connectGroup(Kind kind, const Node& list, bool negated)
{
    ConditionTree group = conditionGroup(kind, negated);
    for (const Node& element : list.isObject() ? std::vector<Node>{list} : list.elements())
        group.children.push_back(connectCondition(element, negated));
    return group;
}

/// The member of an object of conditions that holds further ones; empty for any other member.
std::optional<Kind> connectGroupKind(const Node& node, const std::string& member)
{
    const std::string word = lowerCase(member);
    if (word == "and")
        return Kind::All;
    if (word == "or")
        return Kind::Any;
    if (word == "conditions")
        return lowerCase(node["type"].text()) == "or" ? Kind::Any : Kind::All;
    return std::nullopt;
}

ConditionTree connectCondition(const Node& node, bool negated)
{
    if (node.isList())
        return connectGroup(Kind::All, node, negated);
    if (const auto name = node.string())
        return conditionTest(*name, node, node, negated);
    const bool inside = negated != saysTrue(node["invert"]);
    if (const std::string name = node["condition"].text(); !name.empty())
        return conditionTest(name, node, node["params"], inside);
    ConditionTree all = conditionGroup(Kind::All, inside);
    for (const Node::Member& member : node.members())
        if (const auto kind = connectGroupKind(node, member.name))
            all.children.push_back(connectGroup(*kind, member.node, inside));
    return all;
}

ConditionTree forgeConditions(const Node& node, Kind kind, bool negated);

ConditionTree forgeTest(const Node::Member& member, bool negated)
{
    const bool off = member.node.text() == "false";
    ConditionTree tree = conditionTest(member.name, member.node, member.node, negated != off);
    if (tree.test.expression.empty() && lowerCase(member.name).ends_with("expression"))
        tree.test.expression = member.node.text();
    return tree;
}

ConditionTree forgeMember(const Node::Member& member, bool negated)
{
    const std::string word = lowerCase(member.name);
    if (word == "and" || word == "or")
        return forgeConditions(member.node, word == "and" ? Kind::All : Kind::Any, negated);
    if (word == "not")
        return forgeConditions(member.node, Kind::All, !negated);
    if (!member.node.isList())
        return forgeTest(member, negated);
    ConditionTree several = conditionGroup(Kind::All, negated);
    for (const Node& element : member.node.elements())
        several.children.push_back(forgeTest({member.name, element}, negated));
    return several;
}

ConditionTree forgeConditions(const Node& node, Kind kind, bool negated)
{
    ConditionTree group = conditionGroup(kind, negated);
    for (const Node::Member& member : node.members())
        group.children.push_back(forgeMember(member, negated));
    for (const Node& element : node.elements())
        group.children.push_back(forgeConditions(element, Kind::All, negated));
    return group;
}

void collectTests(const ConditionTree& tree, std::vector<ConditionTest>& tests)
{
    if (tree.kind == Kind::Test)
        tests.push_back(tree.test);
    for (const ConditionTree& child : tree.children)
        collectTests(child, tests);
}

} // namespace

std::vector<ConditionTest> ConditionTree::tests() const
{
    std::vector<ConditionTest> all;
    collectTests(*this, all);
    return all;
}

ConditionTree readConnectConditions(const Node& conditions)
{
    return connectCondition(conditions, false);
}

ConditionTree readForgeConditions(const Node& conditions)
{
    return forgeConditions(conditions, Kind::All, false);
}

} // namespace gatehouse::descriptors
