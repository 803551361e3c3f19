// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Difference.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gatehouse::access {

/// What differs about one app that both sides have.
struct AppDifference
{
    std::vector<CellDifference> cells;
    std::vector<AccessEvent> events;
};

/// diff(A, B) of access model §7, told app by app: for whoever cannot hold all of it at once. `difference` is
/// made of it. Both sides must outlive it.
class Comparison
{
public:
    Comparison(const CompiledOrganization& before, const CompiledOrganization& after);

    /// Apps on both sides, in file order of the first.
    [[nodiscard]] std::size_t appCount() const { return m_apps.size(); }
    [[nodiscard]] AppIndex appAfter(std::size_t position) const { return m_apps[position].after; }
    [[nodiscard]] const OneSided& added() const { return m_added; }
    [[nodiscard]] const OneSided& removed() const { return m_removed; }

    /// What is wrong with `asText` on either side.
    [[nodiscard]] std::optional<Fault> faultOf(const std::optional<std::string>& asText) const;
    /// Of one app, for an `asText` without fault; containers in file order of the first side.
    [[nodiscard]] AppDifference ofApp(std::size_t position, const std::optional<std::string>& asText) const;

private:
    /// An app, container or account on both sides.
    template <class IndexType>
    struct Pair
    {
        std::string name;
        IndexType before, after;
    };

    void countKeys(const CompiledOrganization& side);
    void matchApps();
    void matchContainers();
    void matchUsers();
    [[nodiscard]] std::string nameOfInstallation(const App& app) const;
    [[nodiscard]] std::string defaultAs(AppIndex app) const;
    [[nodiscard]] bool mayDifferWhereNotInstalled(const Pair<AppIndex>& app, As as) const;
    [[nodiscard]] CellDifference cellDifference(const Pair<AppIndex>& app,
                                                const Pair<ContainerIndex>& container, As asBefore,
                                                As asAfter) const;
    [[nodiscard]] std::optional<EventKind> eventOf(const Pair<AppIndex>& app,
                                                   const Pair<ContainerIndex>& container) const;

    const CompiledOrganization& m_before;
    const CompiledOrganization& m_after;
    std::set<AppKey> m_ambiguousKeys;
    std::vector<Pair<AppIndex>> m_apps;
    std::vector<Pair<ContainerIndex>> m_containers;
    OneSided m_added, m_removed;
};

} // namespace gatehouse::access
