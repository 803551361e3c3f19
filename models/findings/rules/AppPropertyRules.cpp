// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/AppPropertyRules.h"

#include "models/descriptors/AsciiCase.h"
#include "models/findings/rules/Modules.h"
#include "models/findings/rules/Tests.h"

#include <algorithm>

namespace gatehouse::findings::rules {
namespace {

using descriptors::ConditionTest;
using descriptors::Module;

/// Something that holds for some people or places alone, and that is no app property.
bool isFurtherGuard(const ConditionTest& test)
{
    return !readsAppProperty(test) && !holdsForEveryone(test);
}

/// "admin-page": nothing asks for an admin there; "sole": nothing else has to hold; "further": something has.
const char* whatElseGuards(const Module& module)
{
    if (isAdminPage(module) && !module.conditions.guardedBy(mayGuardAdmins))
        return "admin-page";
    return std::ranges::any_of(module.conditions.tests(), isFurtherGuard) ? "further" : "sole";
}

std::string propertyNames(const std::vector<ConditionTest>& tests)
{
    std::vector<std::string> names;
    for (const ConditionTest& test : tests)
        for (std::string& name : appPropertiesOf(test))
            if (std::ranges::find(names, name) == names.end())
                names.push_back(std::move(name));
    std::string joined;
    for (const std::string& name : names)
        joined += (joined.empty() ? "" : ", ") + name;
    return joined;
}

/// The tests of a module that read app properties.
std::vector<ConditionTest> appPropertyTests(const Module& module)
{
    std::vector<ConditionTest> tests = module.conditions.tests();
    std::erase_if(tests, [](const ConditionTest& test) { return !readsAppProperty(test); });
    return tests;
}

/// Is the app told of installations, so that it has a server of its own that keeps something for each?
bool hasOwnStore(const descriptors::Descriptor& descriptor)
{
    return !descriptor.lifecycle.installed.empty() || !descriptor.remotes.empty();
}

} // namespace

Raisings appPropertyConditions(const AppFacts& facts)
{
    Raisings raisings;
    for (const Module& module : connectModules(*facts.descriptor)) {
        const std::vector<ConditionTest> tests = appPropertyTests(module);
        if (tests.empty())
            continue;
        const std::string guard = whatElseGuards(module);
        raisings.push_back({subjectOf(module),
                            tests.front().pointer,
                            {nameOf(module), propertyNames(tests), guard},
                            guard == "admin-page" ? std::optional(Severity::High) : std::nullopt});
    }
    return raisings;
}

Raisings settingsInAppProperties(const AppFacts& facts)
{
    const bool usesThem = !appPropertyConditions(facts).empty();
    if (!usesThem && hasOwnStore(*facts.descriptor))
        return {};
    Raisings raisings;
    for (const Module& module : connectModules(*facts.descriptor))
        if (isAdminPage(module))
            raisings.push_back({subjectOf(module),
                                module.pointer,
                                {nameOf(module), usesThem ? "conditions" : "no-store"},
                                usesThem ? std::optional(Severity::Medium) : std::nullopt});
    return raisings;
}

Raisings moveOutOfAppProperties(const AppFacts& facts)
{
    const Raisings uses = appPropertyConditions(facts);
    if (uses.empty())
        return {};
    return {{"", uses.front().pointer, {}}};
}

Raisings unguardedPages(const AppFacts& facts)
{
    Raisings raisings;
    for (const Module& module : connectModules(*facts.descriptor))
        if (isAdminPage(module) && !module.conditions.guardedBy(mayGuardAdmins))
            raisings.push_back({subjectOf(module), module.pointer, {nameOf(module)}});
    return raisings;
}

} // namespace gatehouse::findings::rules
