// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/access/PolicyState.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace gatehouse::policies {

/// Containers of one product on one site that the same active policies cover.
struct CoveredGroup
{
    ProductInstance instance;
    std::vector<access::PolicyIndex> covering;      ///< in file order
    std::vector<access::ContainerIndex> containers; ///< none: those that are not created yet
    [[nodiscard]] bool isFuture() const { return containers.empty(); }
};

/// What the active policies say of one app in one group; the same for all its containers.
struct Spoken
{
    const CoveredGroup* group = nullptr;
    std::optional<access::AppIndex> app; ///< empty: an app that is not installed yet and that no policy names
    std::vector<access::PolicyIndex> matching; ///< those that cover and match, in file order; never none
    access::Statements statements;

    /// How many installed pairs it stands for; a future row is none.
    [[nodiscard]] std::size_t pairs() const { return app ? group->containers.size() : 0; }
};

/// Where which policies speak: the pairs of apps and containers, future rows too, folded into groups in which
/// the core decides alike, so that rules over pairs stay fast. Asks the core's own functions
/// (`policiesCovering`, `matches`, `decideStatements`) and decides nothing itself. Apps that no policy can
/// reach are left out. Must not outlive the compiled organization.
class PolicyField
{
public:
    explicit PolicyField(const access::CompiledOrganization& core);
    PolicyField(const PolicyField&) = delete;
    PolicyField& operator=(const PolicyField&) = delete;

    [[nodiscard]] const Organization& organization() const { return m_core.organization(); }
    [[nodiscard]] const access::CompiledOrganization& core() const { return m_core; }
    [[nodiscard]] const std::vector<CoveredGroup>& groups() const { return m_groups; }
    [[nodiscard]] const std::vector<Spoken>& spoken() const { return m_spoken; }

    /// Does the policy change what is decided about this pair?
    [[nodiscard]] bool matters(access::PolicyIndex policy, const Spoken& spoken) const;

private:
    void addContainers();
    void addFutureContainers();
    void speak(const CoveredGroup& group);
    void keep(Spoken spoken);
    [[nodiscard]] bool installed(access::AppIndex app, const CoveredGroup& group) const;

    const access::CompiledOrganization& m_core;
    std::vector<CoveredGroup> m_groups;
    std::vector<Spoken> m_spoken;
};

} // namespace gatehouse::policies
