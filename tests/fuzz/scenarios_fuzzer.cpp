// SPDX-License-Identifier: Apache-2.0
#include "models/scenarios/ScenarioCheck.h"
#include "models/scenarios/ScenarioFile.h"

#include <cstdint>
#include <cstdlib>
#include <memory>

namespace {

using namespace gatehouse;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const access::CompiledOrganization& smallCore()
{
    static const access::CompiledOrganization core = [] {
        Organization organization;
        organization.sites = {{SiteId("s"), "main", {}, {}, {}, {}}};
        organization.users = {{UserId("u"), "Mia", AccountKind::Person, true, {}}};
        Container container;
        container.id = ContainerId("c");
        container.site = SiteId("s");
        container.key = "K";
        container.labels = {"l"};
        organization.containers = {container};
        App app;
        app.key = AppKey("a");
        app.site = SiteId("s");
        app.products = {Product::Jira};
        organization.apps = {app};
        return access::CompiledOrganization(std::make_shared<const Organization>(std::move(organization)),
                                            catalogue::Catalogue::builtIn());
    }();
    return core;
}

void requirePlaces(const std::vector<Fault>& faults, std::size_t limit)
{
    require(!faults.empty() && faults.size() <= limit);
    for (const Fault& fault : faults)
        require(fault.position.has_value() || fault.code == "yaml.too-large");
}

} // namespace

// Whatever the bytes are: faults with places and nothing else, or scenarios that can be checked, written and
// read back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    scenarios::ScenarioLimits limits;
    limits.yaml.bytes = 8'192;
    limits.yaml.depth = 12;
    limits.yaml.nodes = 2'000;
    limits.faults = 10;
    const auto read = scenarios::readScenarios({reinterpret_cast<const char*>(data), size}, limits);
    if (!read) {
        requirePlaces(read.error(), limits.faults);
        return 0;
    }
    const auto results = scenarios::check(smallCore(), read->scenarios);
    require(results.size() == read->scenarios.size());
    for (const scenarios::Checked& checked : results)
        require(checked.fault.has_value() == (checked.state == scenarios::State::Unanswerable));
    const auto again = scenarios::readScenarios(scenarios::writeScenarios(read->scenarios));
    require(again.has_value() && again->scenarios == read->scenarios);
    return 0;
}
