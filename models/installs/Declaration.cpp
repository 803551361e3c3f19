// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "models/installs/VersionChange.h"

namespace gatehouse::installs {

Declaration declaration(const descriptors::Descriptor& descriptor)
{
    Declaration declared{descriptor.framework.value_or(Framework::Connect), descriptor.products,
                         descriptor.version, std::nullopt, descriptor};
    if (descriptor.scopeDeclaration != descriptors::ScopeDeclaration::Unreadable)
        declared.scopes = descriptor.scopeIds();
    return declared;
}

Declaration declaration(const App& app)
{
    Declaration declared{app.framework, app.products, app.version, app.scopes, std::nullopt};
    if (app.descriptor.empty())
        return declared;
    descriptors::Descriptor descriptor = descriptors::readDescriptor(app.descriptor);
    if (descriptor.framework)
        declared.descriptor = std::move(descriptor);
    return declared;
}

} // namespace gatehouse::installs
