// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"

/// Every verdict: one row for each app in each container for which it is installed.
namespace gatehouse::reports {

namespace {

/// Asks the core app by app; holds two rows of the matrix and nothing else.
class CellRows final : public RowSource
{
public:
    explicit CellRows(SharedFacts facts)
        : m_facts(std::move(facts))
        , m_yes(word(std::string("yes")))
        , m_no(word(std::string("no")))
        , m_byItself(m_facts->containers.size())
        , m_throughPeople(m_byItself.size())
        , m_container(m_byItself.size())
    {}

    [[nodiscard]] bool next(Row& row) override
    {
        for (;; ++m_container) {
            if (m_container >= m_byItself.size() && !nextApp())
                return false;
            if (m_container < m_byItself.size() && m_byItself[m_container].applicable)
                break;
        }
        fill(m_container++, row);
        return true;
    }

private:
    bool nextApp()
    {
        if (m_nextApp == m_facts->apps.size())
            return false;
        m_app = {m_nextApp++};
        m_name = m_facts->names.appId(m_facts->organization().apps[m_app.value]);
        m_facts->core().row(m_app, {access::ActsAs::App, {}}, m_byItself);
        m_facts->core().row(m_app, {access::ActsAs::AnyPerson, {}}, m_throughPeople);
        m_container = 0;
        return true;
    }

    void fill(std::size_t at, Row& row) const
    {
        const Container& container = m_facts->organization().containers[at];
        const auto blocked = m_facts->core().blocked(m_app, {static_cast<std::uint32_t>(at)});
        row.resize(6);
        row[0] = m_name;
        row[1] = m_facts->names.containerId(container.id);
        row[2] = m_facts->names.containerKey(container);
        row[3] = Verdicts{m_byItself[at].allowed, m_byItself[at].unknown};
        row[4] = Verdicts{m_throughPeople[at].allowed, m_throughPeople[at].unknown};
        row[5] = blocked ? Value(*blocked ? m_yes : m_no) : Value(NotKnown());
    }

    SharedFacts m_facts;
    Word m_yes, m_no;
    std::vector<access::Cell> m_byItself, m_throughPeople;
    std::size_t m_container; ///< the next one to look at
    std::uint32_t m_nextApp = 0;
    access::AppIndex m_app;
    std::string m_name;
};

Table cellTable(const SharedFacts& facts)
{
    return {"cells.verdicts",
            said("cells.verdicts"),
            {column("app", ColumnType::Code), column("container", ColumnType::Code),
             column("key", ColumnType::Code), column("by-itself", ColumnType::Verdicts),
             column("through-people", ColumnType::Verdicts), column("blocked-here", ColumnType::Word)},
            facts->totals.applicable,
            [facts] { return std::make_unique<CellRows>(facts); }};
}

/// Two rows for each action: by itself and through people.
Table totalsTable(const SharedFacts& facts)
{
    return table("cells.totals",
                 {column("as", ColumnType::Word), column("action", ColumnType::Word),
                  column("allowed", ColumnType::Number), column("denied", ColumnType::Number),
                  column("unknown", ColumnType::Number), column("total", ColumnType::Number)},
                 2 * actionCount, [facts](std::size_t at, Row& row) {
                     const bool byItself = at < actionCount;
                     const Action action = allActions[at % actionCount];
                     const VerdictCounts& counts =
                         byItself ? facts->totals.byItself : facts->totals.throughPeople;
                     const VerdictCount& count = counts[at % actionCount];
                     row = {word(std::string(byItself ? "by-itself" : "through-people")),
                            word(action),
                            count.allowed,
                            count.denied,
                            count.unknown,
                            count.total()};
                 });
}

} // namespace

Blocks cellsChapter(const SharedFacts& facts)
{
    const CellTotals& totals = facts->totals;
    return {paragraph("cells.what"), paragraph("summary.limit"),
            Figures{{figure("cells.applicable", totals.applicable, totals.pairs),
                     figure("cells.not-applicable", totals.notApplicable(), totals.pairs),
                     figure("cells.open", totals.open, totals.applicable)}},
            totalsTable(facts), cellTable(facts)};
}

} // namespace gatehouse::reports
