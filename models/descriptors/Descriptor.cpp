// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/Descriptor.h"

namespace gatehouse::descriptors {

std::string_view toText(DescriptorVerdict verdict)
{
    switch (verdict) {
    case DescriptorVerdict::Ok:
        return "ok";
    case DescriptorVerdict::WrongProduct:
        return "wrong-product";
    case DescriptorVerdict::Template:
        return "template";
    case DescriptorVerdict::Broken:
        break;
    }
    return "broken";
}

std::string_view toText(OtherProduct product)
{
    switch (product) {
    case OtherProduct::HipChat:
        return "hipchat";
    case OtherProduct::Bitbucket:
        return "bitbucket";
    case OtherProduct::Compass:
        break;
    }
    return "compass";
}

std::vector<ScopeId> Descriptor::scopeIds() const
{
    std::vector<ScopeId> ids;
    for (const DeclaredScope& scope : scopes)
        ids.push_back(scope.id);
    return ids;
}

} // namespace gatehouse::descriptors
