// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/ModuleList.h"

#include <array>

namespace gatehouse::descriptors {

namespace {

/// The first of these that has a text.
std::string firstText(const Node& object, std::initializer_list<std::string_view> members)
{
    for (const std::string_view member : members)
        if (std::string text = object[member].label(); !text.empty())
            return text;
    return {};
}

std::string targetOf(const Node& module)
{
    if (std::string target = firstText(module, {"url", "function", "handler", "resource", "endpoint"});
        !target.empty())
        return target;
    return firstText(module["resolver"], {"function", "endpoint"});
}

Module moduleFrom(const std::string& type, const Node& node)
{
    Module module;
    module.type = type;
    module.key = node["key"].text();
    module.title = firstText(node, {"name", "title"});
    module.location = node["location"].text();
    module.url = targetOf(node);
    module.conditions =
        node["conditions"].present() ? node["conditions"].dump() : node["displayConditions"].dump();
    module.pointer = node.pointer();
    return module;
}

} // namespace

std::vector<ModuleCount> countModules(const Node& modules)
{
    std::vector<ModuleCount> counts;
    for (const Node::Member& member : modules.members())
        counts.push_back({member.name, member.node.count()});
    return counts;
}

std::vector<Module> listModules(const Node& modules)
{
    std::vector<Module> list;
    for (const Node::Member& member : modules.members())
        for (const Node& node : member.node.oneOrMany())
            if (node.isObject())
                list.push_back(moduleFrom(member.name, node));
    return list;
}

std::optional<std::string> optionalText(const Node& node)
{
    std::string text = node.text();
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

} // namespace gatehouse::descriptors
