// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/Modules.h"

#include "models/descriptors/AsciiCase.h"

namespace gatehouse::findings::rules {

using descriptors::Descriptor;
using descriptors::Module;

std::span<const Module> connectModules(const Descriptor& descriptor)
{
    return descriptor.framework == Framework::Connect ? descriptor.modules : descriptor.connectModules;
}

std::string connectType(const Module& module)
{
    const std::size_t colon = module.type.find(':');
    return colon == std::string::npos ? module.type : module.type.substr(colon + 1);
}

bool isAdminPage(const Module& module)
{
    const std::string type = descriptors::lowerCase(connectType(module));
    return type == "adminpages" || type == "adminpage" || type == "configurepage" || type == "configurepages";
}

std::string nameOf(const Module& module)
{
    if (!module.title.empty())
        return module.title;
    return module.key.empty() ? module.type : module.key;
}

std::string subjectOf(const Module& module)
{
    if (!module.key.empty())
        return module.key;
    const std::string& mark = module.title.empty() ? module.url : module.title;
    return mark.empty() ? module.type : module.type + " " + mark;
}

} // namespace gatehouse::findings::rules
