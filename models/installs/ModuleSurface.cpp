// SPDX-License-Identifier: Apache-2.0
#include "models/installs/ModuleSurface.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace gatehouse::installs {

namespace {

std::string lowerType(std::string_view type)
{
    std::string lower(type.substr(type.rfind(':') + 1)); // without a colon: npos + 1 is 0
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

bool hasOneOf(std::string_view text, std::span<const std::string_view> parts)
{
    return std::ranges::any_of(
        parts, [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

bool isBackground(std::string_view type)
{
    static constexpr std::array<std::string_view, 22> parts{
        "trigger",         "webhook",           "consumer",    "property",
        "properties",      "workflow",          "jqlfunction", "provider",
        "customfieldtype", "permission",        "lifecycle",   "uimodifications",
        "objectstore",     "searchrequestview", "smartlink",   "storage",
        "timetracking",    "entitlement",       "theme",       "customcontent",
        "issuefields",     "preuninstall"};
    static constexpr std::array<std::string_view, 9> whole{
        "function", "endpoint", "remote", "sql", "action", "llm", "agent", "resolver", "keyvalue"};
    return std::ranges::find(whole, type) != whole.end() || hasOneOf(type, parts);
}

bool isOfSite(std::string_view type)
{
    static constexpr std::array<std::string_view, 14> parts{
        "globalpage",    "globalsettings",  "globalpermission", "generalpage", "adminpage",
        "configurepage", "postinstallpage", "profilepage",      "dashboard",   "fullpage",
        "homepagefeed",  "adminsearch",     "websection",       "dialogs"};
    return hasOneOf(type, parts);
}

} // namespace

ModuleSurface moduleSurface(std::string_view type)
{
    const std::string lower = lowerType(type);
    if (hasOneOf(lower, std::array<std::string_view, 1>{"macro"}))
        return ModuleSurface::Macro;
    if (isOfSite(lower))
        return ModuleSurface::Site;
    return isBackground(lower) ? ModuleSurface::Background : ModuleSurface::Container;
}

std::vector<descriptors::ModuleCount> allModules(const descriptors::Descriptor& descriptor)
{
    std::vector<descriptors::ModuleCount> all;
    for (const auto* counts : {&descriptor.moduleCounts, &descriptor.connectModuleCounts})
        std::ranges::copy_if(*counts, std::back_inserter(all), [](const descriptors::ModuleCount& count) {
            return lowerType(count.type) != "webhooks";
        });
    return all;
}

std::vector<SurfaceModules> modulesBySurface(const descriptors::Descriptor& descriptor)
{
    std::vector<SurfaceModules> surfaces{{ModuleSurface::Macro, {}},
                                         {ModuleSurface::Container, {}},
                                         {ModuleSurface::Site, {}},
                                         {ModuleSurface::Background, {}}};
    for (const descriptors::ModuleCount& count : allModules(descriptor))
        surfaces[static_cast<std::size_t>(moduleSurface(count.type))].types.push_back(count);
    std::erase_if(surfaces, [](const SurfaceModules& surface) { return surface.types.empty(); });
    return surfaces;
}

} // namespace gatehouse::installs
