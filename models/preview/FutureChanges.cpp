// SPDX-License-Identifier: Apache-2.0
#include "models/preview/FutureChanges.h"

#include <map>
#include <utility>

namespace gatehouse::preview {
namespace {

std::vector<FuturePlace> placesOf(const Organization& organization)
{
    std::vector<FuturePlace> places;
    for (std::uint32_t site = 0; site < organization.sites.size(); ++site)
        for (const Product product : allProducts)
            places.push_back({.site = {site}, .product = product});
    return places;
}

/// Collects what changes, by place and gates.
class FutureComparison
{
public:
    explicit FutureComparison(const Preview& preview)
        : m_before(*preview.before)
        , m_after(*preview.after)
    {}

    [[nodiscard]] FutureChanges run()
    {
        for (const FuturePlace& place : placesOf(m_after.organization()))
            comparePlace(place);
        compareContainers();
        return std::move(m_changes);
    }

private:
    void comparePlace(const FuturePlace& place)
    {
        std::map<GateChange, std::vector<access::AppIndex>> changed;
        for (std::uint32_t app = 0; app < m_after.organization().apps.size(); ++app) {
            const GateChange gate{.before = m_before.futureContainer({app}, place.site, place.product),
                                  .after = m_after.futureContainer({app}, place.site, place.product)};
            if (gate.before != gate.after)
                changed[gate].push_back({app});
        }
        for (auto& [gate, apps] : changed)
            m_changes.containers.push_back({.place = place, .gate = gate, .apps = std::move(apps)});
        const GateChange both{.before = m_before.futureAppInFutureContainer(place.site, place.product),
                              .after = m_after.futureAppInFutureContainer(place.site, place.product)};
        if (both.before != both.after)
            m_changes.both.push_back({.place = place, .gate = both});
    }

    void compareContainers()
    {
        std::map<GateChange, std::vector<access::ContainerIndex>> changed;
        for (std::uint32_t container = 0; container < m_after.organization().containers.size(); ++container) {
            const GateChange gate{.before = m_before.futureApp({container}),
                                  .after = m_after.futureApp({container})};
            if (gate.before != gate.after)
                changed[gate].push_back({container});
        }
        for (auto& [gate, containers] : changed)
            m_changes.apps.push_back({.gate = gate, .containers = std::move(containers)});
    }

    const access::CompiledOrganization& m_before;
    const access::CompiledOrganization& m_after;
    FutureChanges m_changes;
};

} // namespace

FutureChanges futureChanges(const Preview& preview)
{
    return FutureComparison(preview).run();
}

} // namespace gatehouse::preview
