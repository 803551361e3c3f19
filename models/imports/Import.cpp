// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Import.h"

#include "models/imports/Batch.h"
#include "models/imports/rows/AppRows.h"
#include "models/imports/rows/ContainerRows.h"
#include "models/imports/rows/GroupRows.h"
#include "models/imports/rows/PeopleRows.h"
#include "models/imports/rows/RoleRows.h"
#include "models/imports/rows/SchemeRows.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace gatehouse::imports {
namespace {

constexpr std::size_t rowsBetweenLooks = 1'000;

void countOutcome(RowOutcome outcome, ImportCounts& counts)
{
    counts.added += outcome == RowOutcome::Added ? 1 : 0;
    counts.changed += outcome == RowOutcome::Changed ? 1 : 0;
    counts.unchanged += outcome == RowOutcome::Unchanged ? 1 : 0;
}

/// Brings all tables of a batch in, kind by kind in the order in which they build on one another.
class Planning
{
public:
    Planning(const Organization& state, std::span<const TableInput> tables, Progress& progress,
             std::size_t faultLimit);

    [[nodiscard]] ImportPlan plan();

private:
    [[nodiscard]] bool bringAll();
    template <class Rows>
    [[nodiscard]] bool bring(TableKind kind, Rows& rows);
    void findDefaultSite(TableWork& work);
    [[nodiscard]] bool lookUp();
    void settle();
    template <class List>
    void tellOutcomes(TableWork& work, const List& list, ImportCounts& counts);
    void tellActors(TableWork& work, ImportCounts& counts);
    [[nodiscard]] TableOutcome outcomeOf(TableWork& work);
    [[nodiscard]] std::vector<TableFault> faultsOf(FaultList TableWork::*list, FaultSeverity severity);
    [[nodiscard]] Edit edit();

    Batch m_batch;
    std::deque<TableWork> m_works;
    Progress& m_progress;
    std::size_t m_faultLimit;
    PeopleRows m_people;
    GroupRows m_groups;
    SchemeRows m_schemes;
    ContainerRows m_containers;
    RoleRows m_roles;
    AppRows m_apps;
    std::size_t m_done = 0;
    std::size_t m_total = 0;
};

Planning::Planning(const Organization& state, std::span<const TableInput> tables, Progress& progress,
                   std::size_t faultLimit)
    : m_batch(state)
    , m_progress(progress)
    , m_faultLimit(faultLimit)
    , m_people(m_batch)
    , m_groups(m_batch)
    , m_schemes(m_batch)
    , m_containers(m_batch)
    , m_roles(m_batch)
    , m_apps(m_batch)
{
    for (const TableInput& input : tables) {
        m_total += input.table->rowCount();
        m_works.emplace_back(input, m_works.size(), faultLimit);
        findDefaultSite(m_works.back());
    }
}

void Planning::findDefaultSite(TableWork& work)
{
    const std::string& text = work.input().defaults.site;
    if (text.empty() || columnName(work.input().kind, Column::Site).empty()) {
        work.defaultSite = m_batch.sites.onlyOne();
        return;
    }
    const auto match = m_batch.sites.find(text);
    if (match.count == 1)
        work.defaultSite = m_batch.sites.idOf(match.element);
    else if (match.count == 0)
        work.refuse({"import.unknown-site", {}, {text}, FaultSeverity::Error, {}});
    else
        work.refuse({"import.ambiguous", {}, {text, std::to_string(match.count)}, FaultSeverity::Error, {}});
}

bool Planning::bringAll()
{
    if (!bring(TableKind::People, m_people))
        return false;
    m_people.finish();
    if (!bring(TableKind::Groups, m_groups))
        return false;
    m_groups.finish();
    if (!bring(TableKind::Schemes, m_schemes))
        return false;
    m_schemes.finish();
    if (!bring(TableKind::Containers, m_containers))
        return false;
    m_containers.finish();
    if (!bring(TableKind::Roles, m_roles) || !bring(TableKind::Apps, m_apps))
        return false;
    m_schemes.warnOfRoles();
    return true;
}

/// Tables that give ids come first, so that rows without one find what those bring, whatever the order given.
template <class Rows>
bool Planning::bring(TableKind kind, Rows& rows)
{
    for (const bool withIds : {true, false})
        for (TableWork& work : m_works) {
            if (work.input().kind != kind || work.columnOf(Column::Id).has_value() != withIds)
                continue;
            for (std::size_t number = 0; number < work.table().rowCount(); ++number) {
                if (!lookUp())
                    return false;
                Row row(work, number);
                if (work.usable())
                    rows.bring(row);
            }
        }
    return true;
}

/// Between two rows: is the work still wanted?
bool Planning::lookUp()
{
    if (m_done++ % rowsBetweenLooks != 0)
        return true;
    m_progress.report(m_done - 1, m_total);
    return !m_progress.cancelled();
}

void Planning::settle()
{
    m_batch.users.settle();
    m_batch.groups.settle();
    m_batch.schemes.settle();
    m_batch.containers.settle();
    m_batch.apps.settle();
}

/// What becomes of each row's element; each element is counted once.
template <class List>
void Planning::tellOutcomes(TableWork& work, const List& list, ImportCounts& counts)
{
    std::vector<std::size_t> elements;
    for (std::size_t row = 0; row < work.outcomes.size(); ++row) {
        if (work.outcomes[row] == RowOutcome::Refused || !work.elements[row])
            continue;
        work.outcomes[row] = list.outcome(*work.elements[row]);
        elements.push_back(*work.elements[row]);
    }
    std::ranges::sort(elements);
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    for (const std::size_t element : elements)
        countOutcome(list.outcome(element), counts);
}

void Planning::tellActors(TableWork& work, ImportCounts& counts)
{
    const auto& additions = m_roles.additionsOf(work);
    for (std::size_t row = 0; row < work.outcomes.size(); ++row) {
        if (additions.contains(row))
            work.outcomes[row] = RowOutcome::Added;
        countOutcome(work.outcomes[row], counts);
    }
}

TableOutcome Planning::outcomeOf(TableWork& work)
{
    TableOutcome outcome;
    if (!work.usable())
        std::ranges::fill(work.outcomes, RowOutcome::Refused);
    switch (work.input().kind) {
    case TableKind::People:
        tellOutcomes(work, m_batch.users, outcome.counts);
        break;
    case TableKind::Groups:
        tellOutcomes(work, m_batch.groups, outcome.counts);
        break;
    case TableKind::Schemes:
        tellOutcomes(work, m_batch.schemes, outcome.counts);
        break;
    case TableKind::Containers:
        tellOutcomes(work, m_batch.containers, outcome.counts);
        break;
    case TableKind::Roles:
        tellActors(work, outcome.counts);
        break;
    case TableKind::Apps:
        tellOutcomes(work, m_batch.apps, outcome.counts);
        break;
    }
    outcome.rows = std::move(work.outcomes);
    return outcome;
}

/// Table by table, at most as many as are told, then how many more there are.
std::vector<TableFault> Planning::faultsOf(FaultList TableWork::*list, FaultSeverity severity)
{
    std::vector<TableFault> faults;
    std::size_t further = 0;
    for (TableWork& work : m_works) {
        further += (work.*list).countedOnly();
        for (Fault& fault : (work.*list).take()) {
            if (faults.size() < m_faultLimit)
                faults.push_back({work.number(), std::move(fault)});
            else
                ++further;
        }
    }
    if (further > 0)
        faults.push_back({faults.empty() ? 0 : faults.back().table, moreFaults(further, severity)});
    return faults;
}

Edit Planning::edit()
{
    std::vector<Change> changes;
    changes.reserve(m_batch.users.changeCount() + m_batch.groups.changeCount() +
                    m_batch.schemes.changeCount() + m_batch.containers.changeCount() +
                    m_batch.apps.changeCount());
    m_batch.users.moveChanges(changes);
    m_batch.groups.moveChanges(changes);
    m_batch.schemes.moveChanges(changes);
    m_batch.containers.moveChanges(changes);
    m_batch.apps.moveChanges(changes);
    return Edit(std::move(changes));
}

ImportPlan Planning::plan()
{
    ImportPlan plan;
    if (!bringAll()) {
        plan.errors.push_back({0, {"import.cancelled", {}, {}, FaultSeverity::Error, {}}});
        return plan;
    }
    settle();
    for (TableWork& work : m_works)
        plan.tables.push_back(outcomeOf(work));
    plan.errors = faultsOf(&TableWork::errors, FaultSeverity::Error);
    plan.warnings = faultsOf(&TableWork::warnings, FaultSeverity::Warning);
    if (plan.errors.empty())
        plan.edit = edit();
    m_progress.report(std::max<std::size_t>(m_total, 1), std::max<std::size_t>(m_total, 1));
    return plan;
}

} // namespace

ImportPlan planImport(const Organization& state, std::span<const TableInput> tables, Progress& progress,
                      std::size_t faultLimit)
{
    return Planning(state, tables, progress, faultLimit).plan();
}

} // namespace gatehouse::imports
