// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/InstallApp.h"

namespace gatehouse::descriptors {

bool canInstall(const Descriptor& descriptor)
{
    return descriptor.verdict == DescriptorVerdict::Ok;
}

App toApp(const Descriptor& descriptor, const SiteId& site)
{
    App app;
    app.key = AppKey(descriptor.key.value());
    app.name = descriptor.name.value_or(app.key.value);
    app.vendor = descriptor.vendor.value_or(std::string());
    app.framework = descriptor.framework.value();
    app.site = site;
    app.products = descriptor.products;
    if (descriptor.scopeDeclaration != ScopeDeclaration::Unreadable)
        app.scopes = descriptor.scopeIds();
    app.eligible = std::nullopt;
    app.version = descriptor.version;
    app.descriptor = descriptor.json;
    return app;
}

} // namespace gatehouse::descriptors
