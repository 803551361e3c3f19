// SPDX-License-Identifier: Apache-2.0
#include "models/installs/VersionChange.h"

namespace gatehouse::installs {

namespace {

struct CellRows
{
    std::vector<access::Cell> byItself, throughPeople;
};

CellRows rowsOf(const Hypothesis& hypothesis)
{
    const std::size_t containers = hypothesis.core->organization().containers.size();
    CellRows rows{std::vector<access::Cell>(containers), std::vector<access::Cell>(containers)};
    hypothesis.core->row(hypothesis.app, {access::ActsAs::App, {}}, rows.byItself);
    hypothesis.core->row(hypothesis.app, {access::ActsAs::AnyPerson, {}}, rows.throughPeople);
    return rows;
}

ActionSet perhapsNew(const access::Cell& before, const access::Cell& after)
{
    return after.unknown - before.unknown - before.allowed;
}

} // namespace

std::vector<ContainerChange> containerChanges(const Hypothesis& before, const Hypothesis& after)
{
    const CellRows earlier = rowsOf(before);
    const CellRows now = rowsOf(after);
    std::vector<ContainerChange> changes;
    for (std::uint32_t at = 0; at < now.byItself.size(); ++at) {
        const access::Cell &own = earlier.byItself[at], &ownNow = now.byItself[at];
        const access::Cell &people = earlier.throughPeople[at], &peopleNow = now.throughPeople[at];
        const ContainerChange change{access::ContainerIndex{at},
                                     ownNow.allowed - own.allowed,
                                     perhapsNew(own, ownNow),
                                     own.allowed - ownNow.allowed,
                                     peopleNow.allowed - people.allowed,
                                     perhapsNew(people, peopleNow),
                                     people.allowed - peopleNow.allowed};
        if (change.isGain() || change.isLoss())
            changes.push_back(change);
    }
    return changes;
}

} // namespace gatehouse::installs
