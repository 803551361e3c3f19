// SPDX-License-Identifier: Apache-2.0
#include "models/reports/ReportFacts.h"

#include "models/findings/Findings.h"
#include "models/policies/Lint.h"

#include <utility>

namespace gatehouse::reports {

namespace {

/// Behind every day that a file can name.
constexpr Date noDay = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);

std::optional<Date> dayOf(const ReportRequest& request)
{
    if (request.day)
        return request.day;
    const auto& captured = request.core->organization().properties.capturedAt;
    return captured ? dateFromText(*captured) : std::nullopt;
}

void countCell(const access::Cell& cell, access::Reach& reach)
{
    for (const Action action : allActions) {
        access::ReachCount& count = reach[static_cast<std::size_t>(action)];
        ++count.total;
        count.allowed += cell.allowed.contains(action) ? 1U : 0U;
        count.unknown += cell.unknown.contains(action) ? 1U : 0U;
    }
}

void addReach(const access::Reach& reach, VerdictCounts& counts)
{
    for (std::size_t at = 0; at < actionCount; ++at) {
        counts[at].allowed += reach[at].allowed;
        counts[at].unknown += reach[at].unknown;
        counts[at].denied += reach[at].total - reach[at].allowed - reach[at].unknown;
    }
}

class Counting
{
public:
    explicit Counting(ReportFacts& facts)
        : m_facts(facts)
        , m_core(facts.core())
        , m_byItself(facts.organization().containers.size())
        , m_throughPeople(m_byItself.size())
    {
        m_facts.containers.resize(m_byItself.size());
        m_facts.totals.pairs = std::uint64_t{facts.organization().apps.size()} * m_byItself.size();
    }

    void count(access::AppIndex app)
    {
        m_core.row(app, {access::ActsAs::App, {}}, m_byItself);
        m_core.row(app, {access::ActsAs::AnyPerson, {}}, m_throughPeople);
        AppCounts counts;
        counts.reach = access::appReach(m_byItself, m_throughPeople);
        counts.missing = installs::missingFacts(m_core, app);
        for (std::uint32_t at = 0; at < m_byItself.size(); ++at)
            if (m_byItself[at].applicable)
                countPair(app, {at}, counts);
        addToTotals(counts);
        m_facts.apps.push_back(std::move(counts));
        tellFindings(app);
    }

private:
    void countPair(access::AppIndex app, access::ContainerIndex container, AppCounts& counts)
    {
        ++counts.applicable;
        ContainerCounts& there = m_facts.containers[container.value];
        countCell(m_byItself[container.value], there.byItself);
        countCell(m_throughPeople[container.value], there.throughPeople);
        const std::optional<bool> blocked = m_core.blocked(app, container);
        counts.blocked += blocked.value_or(false) ? 1U : 0U;
        counts.perhapsBlocked += blocked ? 0U : 1U;
    }

    void addToTotals(const AppCounts& counts)
    {
        CellTotals& totals = m_facts.totals;
        totals.applicable += counts.applicable;
        totals.blocked += counts.blocked;
        totals.perhapsBlocked += counts.perhapsBlocked;
        totals.open += counts.missing.openContainers;
        addReach(counts.reach.byItself, totals.byItself);
        addReach(counts.reach.throughPeople, totals.throughPeople);
        for (std::size_t at = 0; at < actionCount; ++at)
            totals.lostByItself[at] += counts.reach.lostByItself[at];
    }

    void tellFindings(access::AppIndex app)
    {
        m_facts.findings.push_back(findings::standing(m_facts.organization(),
                                                      m_facts.organization().apps[app.value],
                                                      findings::ofApp(m_core, app), m_facts.judgedOn));
    }

    ReportFacts& m_facts;
    const access::CompiledOrganization& m_core;
    std::vector<access::Cell> m_byItself, m_throughPeople;
};

} // namespace

ReportFacts::ReportFacts(const ReportRequest& asked, Date day)
    : request(asked)
    , names(asked.core->organization(), asked.since ? &asked.since->organization() : nullptr, asked.redaction)
    , judgedOn(day)
{}

std::shared_ptr<const ReportFacts> gatherFacts(const ReportRequest& request, const Progress& progress)
{
    const std::optional<Date> day = dayOf(request);
    auto facts = std::make_shared<ReportFacts>(request, day.value_or(noDay));
    facts->dayKnown = day.has_value();
    const auto apps = static_cast<std::uint32_t>(facts->organization().apps.size());
    Counting counting(*facts);
    for (std::uint32_t app = 0; app < apps; ++app) {
        if (progress && !progress(app, apps))
            return nullptr;
        counting.count({app});
    }
    facts->lint = policies::lint(facts->core());
    facts->reviews = reviews::reviewStandings(facts->organization(), facts->judgedOn);
    if (request.since) {
        facts->changes = gatherChanges(*request.since, *request.core, facts->names, progress);
        if (!facts->changes)
            return nullptr;
    }
    return facts;
}

} // namespace gatehouse::reports
