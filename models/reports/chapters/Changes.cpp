// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"

#include <algorithm>

/// What is different since an earlier file.
namespace gatehouse::reports {

namespace {

/// Works differences out app by app, the second time; holds those of one app.
class ChangeRows : public RowSource
{
public:
    explicit ChangeRows(SharedFacts facts)
        : m_facts(std::move(facts))
    {}

protected:
    /// False behind the last app.
    bool nextApp()
    {
        const access::Comparison& comparison = m_facts->changes->comparison;
        if (m_next == comparison.appCount())
            return false;
        m_name = m_facts->names.appId(m_facts->organization().apps[comparison.appAfter(m_next).value]);
        m_difference = comparison.ofApp(m_next++, std::nullopt);
        m_row = 0;
        return true;
    }
    [[nodiscard]] Value containerOf(const std::string& id) const
    {
        return m_facts->names.containerId(ContainerId(id));
    }

    SharedFacts m_facts;
    access::AppDifference m_difference;
    std::string m_name; ///< of the app
    std::size_t m_row = 0;

private:
    std::size_t m_next = 0;
};

/// "write delete", "Write, Delete".
Word actionWords(ActionSet actions)
{
    std::string codes;
    for (const Action action : allActions)
        if (actions.contains(action))
            codes += (codes.empty() ? "" : " ") + std::string(toText(action));
    return {std::move(codes), wording::actionsText(actions).toStdString()};
}

/// "read:denied:unknown", "Read: denied → unknown".
Word otherChanges(const std::vector<access::VerdictChange>& changes)
{
    QStringList shown;
    QStringList codes;
    for (const access::VerdictChange& change : changes) {
        shown +=
            QStringLiteral("%1: %2 → %3")
                .arg(wording::name(change.action), wording::name(change.before), wording::name(change.after));
        std::string code(toText(change.action));
        for (const access::Verdict verdict : {change.before, change.after})
            code += ":" + std::string(toText(verdict));
        codes += QString::fromStdString(code);
    }
    return {codes.join(u' ').toStdString(), shown.join(QStringLiteral(", ")).toStdString()};
}

class ChangedCells final : public ChangeRows
{
public:
    using ChangeRows::ChangeRows;
    [[nodiscard]] bool next(Row& row) override
    {
        while (m_row == m_difference.cells.size())
            if (!nextApp())
                return false;
        const access::CellDifference& cell = m_difference.cells[m_row++];
        row = {m_name,
               containerOf(cell.container),
               actionWords(cell.lost),
               actionWords(cell.gained),
               otherChanges(cell.other),
               std::uint64_t{cell.surfaces.size()}};
        return true;
    }
};

class ChangeEvents final : public ChangeRows
{
public:
    using ChangeRows::ChangeRows;
    [[nodiscard]] bool next(Row& row) override
    {
        while (m_row == m_difference.events.size())
            if (!nextApp())
                return false;
        const access::AccessEvent& event = m_difference.events[m_row++];
        row = {m_name, containerOf(event.container), std::string(toText(event.kind)),
               yesNo(event.kind == access::EventKind::Blocked)};
        return true;
    }
};

template <class Source>
Table changeTable(const SharedFacts& facts, const char* id, std::vector<Column> columns, std::uint64_t rows)
{
    return {id, said(id), std::move(columns), rows, [facts] { return std::make_unique<Source>(facts); }};
}

Table factTable(const SharedFacts& facts)
{
    return table("changes.facts",
                 {column("kind", ColumnType::Word), column("subject", ColumnType::Code),
                  column("change", ColumnType::Word), column("before", ColumnType::Text),
                  column("after", ColumnType::Text)},
                 facts->changes->facts.size(), [facts](std::size_t at, Row& row) {
                     const FactChange& change = facts->changes->facts[at];
                     row = {word(change.kind), change.subject, word(change.change), shownText(change.before),
                            shownText(change.after)};
                 });
}

Figures changeFigures(const StateChanges& changes)
{
    return {{figure("changes.cells", std::uint64_t{changes.totals.cells}),
             figure("changes.lost", std::uint64_t{changes.totals.lost}),
             figure("changes.gained", std::uint64_t{changes.totals.gained}),
             figure("changes.other", std::uint64_t{changes.totals.other}),
             figure("changes.apps", std::uint64_t{changes.totals.apps}),
             figure("changes.containers", std::uint64_t{changes.totals.containers}),
             figure("changes.facts-count", std::uint64_t{changes.facts.size()})}};
}

} // namespace

Blocks changesChapter(const SharedFacts& facts)
{
    if (!facts->changes)
        return {};
    const StateChanges& changes = *facts->changes;
    return {
        paragraph("changes.what"),
        changeFigures(changes),
        factTable(facts),
        changeTable<ChangedCells>(facts, "changes.cell-list",
                                  {column("app", ColumnType::Code), column("container", ColumnType::Code),
                                   column("lost", ColumnType::Word), column("gained", ColumnType::Word),
                                   column("other", ColumnType::Word), column("surfaces", ColumnType::Number)},
                                  changes.totals.cells),
        paragraph("changes.events-what"),
        changeTable<ChangeEvents>(facts, "changes.events",
                                  {column("app", ColumnType::Code), column("container", ColumnType::Code),
                                   column("event", ColumnType::Code), column("is-sent", ColumnType::Word)},
                                  changes.events)};
}

} // namespace gatehouse::reports
