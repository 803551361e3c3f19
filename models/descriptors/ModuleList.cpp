// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/ModuleList.h"

#include "models/descriptors/AsciiCase.h"
#include "models/descriptors/ConditionReader.h"

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
    module.pointer = node.pointer();
    return module;
}

/// Pictures and help texts are shown beside a module, they are not its pages.
bool isBesideThePages(std::string_view member)
{
    const std::string word = lowerCase(member);
    return word.starts_with("icon") || word.starts_with("image") || word.starts_with("thumbnail") ||
           word == "documentation" || word == "vendor" || word == "uisupport" || word.ends_with("conditions");
}

void collectPages(const Node& node, std::vector<ModulePage>& pages)
{
    for (const Node::Member& member : node.members()) {
        if (isBesideThePages(member.name))
            continue;
        if (std::string address = member.node.text(); member.name == "url" && !address.empty())
            pages.push_back({std::move(address), member.node.pointer()});
        collectPages(member.node, pages);
    }
    for (const Node& element : node.elements())
        collectPages(element, pages);
}

/// Whether a module is shown, and, for Jira's issue content, whether it counts as filled.
ConditionTree connectConditionsOf(const Node& node)
{
    ConditionTree conditions = readConnectConditions(node["conditions"]);
    if (const Node present = node["contentPresentConditions"]; present.present())
        conditions.children.push_back(readConnectConditions(present));
    return conditions;
}

template <class Finish>
std::vector<Module> listModules(const Node& modules, Finish finish)
{
    std::vector<Module> list;
    for (const Node::Member& member : modules.members())
        for (const Node& node : member.node.oneOrMany())
            if (node.isObject())
                finish(node, list.emplace_back(moduleFrom(member.name, node)));
    return list;
}

} // namespace

std::vector<ModuleCount> countModules(const Node& modules)
{
    std::vector<ModuleCount> counts;
    for (const Node::Member& member : modules.members())
        counts.push_back({member.name, member.node.count()});
    return counts;
}

std::vector<Module> listConnectModules(const Node& modules)
{
    return listModules(modules, [](const Node& node, Module& module) {
        module.conditions = connectConditionsOf(node);
        collectPages(node, module.pages);
    });
}

std::vector<Module> listForgeModules(const Node& modules)
{
    return listModules(modules, [](const Node& node, Module& module) {
        module.conditions = readForgeConditions(node["displayConditions"]);
    });
}

std::optional<std::string> optionalText(const Node& node)
{
    std::string text = node.text();
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

} // namespace gatehouse::descriptors
