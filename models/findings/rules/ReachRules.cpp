// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/ReachRules.h"

#include <algorithm>

namespace gatehouse::findings::rules {
namespace {

/// Where an app reaches among the containers that carry one label.
struct LabelReach
{
    std::string label;
    std::size_t total = 0;
    std::size_t reached = 0;
    std::size_t unknown = 0; ///< not surely reached, and perhaps
    ActionSet allowed;
    std::string example; ///< of the first container that is reached
};

std::string nameOfContainer(const Container& container)
{
    return container.name.empty() ? container.key : container.key + " " + container.name;
}

void count(const Container& container, const access::Cell& cell, LabelReach& reach)
{
    ++reach.total;
    if (cell.allowed.empty()) {
        reach.unknown += cell.unknown.empty() ? 0 : 1;
        return;
    }
    ++reach.reached;
    reach.allowed |= cell.allowed;
    if (reach.example.empty())
        reach.example = nameOfContainer(container);
}

LabelReach& reachOf(const std::string& label, std::vector<LabelReach>& reaches)
{
    const auto found = std::ranges::find(reaches, label, &LabelReach::label);
    if (found != reaches.end())
        return *found;
    reaches.push_back({label, 0, 0, 0, {}, {}});
    return reaches.back();
}

std::vector<LabelReach> reachByLabel(const InstallationFacts& facts, access::As as)
{
    std::vector<LabelReach> reaches;
    const auto& containers = facts.organization().containers;
    for (std::size_t at = 0; at < containers.size(); ++at) {
        const access::ContainerIndex index{static_cast<std::uint32_t>(at)};
        if (containers[at].labels.empty() || !facts.core.applicable(facts.index, index))
            continue;
        const access::Cell cell = facts.core.cell(facts.index, index, as);
        for (const std::string& label : containers[at].labels)
            count(containers[at], cell, reachOf(label, reaches));
    }
    return reaches;
}

Action strongest(ActionSet actions)
{
    Action result = Action::View;
    for (const Action action : allActions)
        if (actions.contains(action))
            result = action;
    return result;
}

// That an app reaches a labelled container is a thing to look at, not a defect: it never weighs as much as
// one.
Severity weightOf(Action action)
{
    if (action == Action::View)
        return Severity::Info;
    return action == Action::Read || action == Action::Write ? Severity::Low : Severity::Medium;
}

/// "3", or "3–5" where it is not known.
std::string range(std::size_t least, std::size_t unknown)
{
    return std::to_string(least) + (unknown == 0 ? "" : "\u2013" + std::to_string(least + unknown));
}

} // namespace

Raisings sensitiveReach(const InstallationFacts& facts)
{
    const bool forPeople = facts.app.framework == Framework::OAuth2;
    const access::As as{forPeople ? access::ActsAs::AnyPerson : access::ActsAs::App, {}};
    Raisings raisings;
    for (const LabelReach& reach : reachByLabel(facts, as)) {
        if (reach.reached == 0)
            continue;
        const Action action = strongest(reach.allowed);
        raisings.push_back({reach.label,
                            "",
                            {reach.label, range(reach.reached, reach.unknown), std::to_string(reach.total),
                             reach.example, std::string(toText(action)), forPeople ? "people" : "itself"},
                            weightOf(action)});
    }
    return raisings;
}

} // namespace gatehouse::findings::rules
