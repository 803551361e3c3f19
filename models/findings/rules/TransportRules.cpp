// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/TransportRules.h"

#include "models/descriptors/AsciiCase.h"
#include "models/findings/rules/Addresses.h"
#include "models/findings/rules/Modules.h"

#include <set>

namespace gatehouse::findings::rules {
namespace {

using descriptors::Descriptor;

std::string authenticationOf(const Descriptor& descriptor)
{
    return descriptors::lowerCase(descriptor.authentication.value_or(std::string()));
}

/// Collects addresses that are not encrypted, each once.
class PlainAddresses
{
public:
    void add(const std::string& address, const std::string& pointer, Severity severity)
    {
        if (isPlain(address) && m_seen.insert(address).second)
            m_raisings.push_back({address, pointer, {address}, severity});
    }
    [[nodiscard]] Raisings take() { return std::move(m_raisings); }

private:
    std::set<std::string> m_seen;
    Raisings m_raisings;
};

void addLifecycle(const descriptors::Lifecycle& lifecycle, PlainAddresses& addresses)
{
    addresses.add(lifecycle.installed, "/lifecycle/installed", Severity::High);
    addresses.add(lifecycle.uninstalled, "/lifecycle/uninstalled", Severity::High);
    addresses.add(lifecycle.enabled, "/lifecycle/enabled", Severity::Medium);
    addresses.add(lifecycle.disabled, "/lifecycle/disabled", Severity::Medium);
}

} // namespace

Raisings unsignedCalls(const AppFacts& facts)
{
    const std::string type = authenticationOf(*facts.descriptor);
    if (facts.framework != Framework::Connect || type == "jwt")
        return {};
    return {{"", type.empty() ? "" : "/authentication/type", {type}}};
}

Raisings unsignedInstallation(const AppFacts& facts)
{
    const Descriptor& descriptor = *facts.descriptor;
    if (facts.framework != Framework::Connect || authenticationOf(descriptor) != "jwt")
        return {};
    if (descriptor.lifecycle.installed.empty())
        return {{"", "", {"not-told"}}};
    if (!descriptor.signedInstall)
        return {{"", "/lifecycle", {"not-asked"}, Severity::Info}};
    if (*descriptor.signedInstall)
        return {};
    return {{"", "/apiMigrations/signed-install", {"declined"}}};
}

Raisings plainTransport(const AppFacts& facts)
{
    const Descriptor& descriptor = *facts.descriptor;
    PlainAddresses addresses;
    for (const descriptors::Egress& egress : descriptor.egress)
        addresses.add(egress.address, egress.pointer,
                      egress.kind == "base-url" || egress.kind == "remote" ? Severity::High
                                                                           : Severity::Medium);
    if (descriptor.framework == Framework::Connect)
        addLifecycle(descriptor.lifecycle, addresses);
    for (const descriptors::Module& module : connectModules(descriptor))
        if (connectType(module) != "webItems")
            for (const descriptors::ModulePage& page : module.pages)
                addresses.add(page.address, page.pointer, Severity::Medium);
    return addresses.take();
}

} // namespace gatehouse::findings::rules
