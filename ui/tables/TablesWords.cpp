// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TablesWords.h"

#include "models/wording/ImportWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gatehouse::ui {

namespace {

struct TablesText
{
    Q_DECLARE_TR_FUNCTIONS(TablesPlace)
};

std::optional<std::size_t> indexIn(const TablesResult* result, int id)
{
    if (result == nullptr)
        return std::nullopt;
    const auto found = std::find_if(result->sources.begin(), result->sources.end(),
                                    [id](const TableSource& source) { return source.id == id; });
    if (found == result->sources.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - result->sources.begin());
}

int errorsOf(std::size_t table, const std::vector<TableFaultLine>& lines)
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [table](const TableFaultLine& line) {
        return line.table == table && !line.warning;
    }));
}

QString kindAnd(const TableSource& source, const QString& standing)
{
    return source.kind ? wording::name(*source.kind) + QStringLiteral(" · ") + standing : standing;
}

int rowsWith(const imports::ImportPlan& plan, imports::RowOutcome outcome)
{
    std::ptrdiff_t count = 0;
    for (const imports::TableOutcome& table : plan.tables)
        count += std::count(table.rows.begin(), table.rows.end(), outcome);
    return static_cast<int>(count);
}

QString verbFor(int added, int changed)
{
    if (changed == 0)
        return TablesText::tr("Add %Ln rows", nullptr, added);
    if (added == 0)
        return TablesText::tr("Change %Ln rows", nullptr, changed);
    const int rows = added + changed;
    return TablesText::tr("Add or change %Ln rows", nullptr, rows);
}

/// "People: 12 new. Groups: 3 new, 1 changed."
QString whatFollows(const TablesResult& result)
{
    QStringList sentences;
    for (std::size_t at = 0; at < result.sources.size(); ++at)
        sentences.append(TablesText::tr("%1: %2.").arg(wording::name(*result.sources[at].kind),
                                                       countsInWords(result.plan->tables[at].counts)));
    return sentences.join(u' ');
}

QString whyNot(const TablesResult& result, int errors)
{
    const auto unread =
        static_cast<int>(std::count_if(result.sources.begin(), result.sources.end(),
                                       [](const TableSource& source) { return !source.table(); }));
    if (unread > 0)
        return TablesText::tr("%n tables cannot be read. Mend them, choose another encoding or separator, or "
                              "leave them out.",
                              nullptr, unread);
    return TablesText::tr("%Ln faults first. Tables come in whole or not at all.", nullptr, errors);
}

} // namespace

QString countsInWords(const imports::ImportCounts& counts)
{
    QStringList parts;
    const auto add = [&](std::size_t count, const QString& text) {
        if (count > 0)
            parts.append(text.arg(QLocale().toString(static_cast<qulonglong>(count))));
    };
    add(counts.added, TablesText::tr("%1 new"));
    add(counts.changed, TablesText::tr("%1 changed"));
    add(counts.unchanged, TablesText::tr("%1 as they are"));
    return parts.isEmpty() ? TablesText::tr("nothing") : parts.join(QStringLiteral(", "));
}

TableFacts factsOf(const TableSource& source, const TablesResult* result,
                   const std::vector<TableFaultLine>& lines)
{
    const QString name = wording::plainText(source.file.name.toStdString(), 120);
    const std::optional<std::size_t> at = indexIn(result, source.id);
    if (!at)
        return {name, TablesText::tr("not read yet"), std::nullopt};
    const TableSource& known = result->sources[*at];
    const int errors = errorsOf(*at, lines);
    if (errors > 0)
        return {name, kindAnd(known, TablesText::tr("%Ln faults", nullptr, errors)),
                access::GateResult::Fail};
    if (!result->plan)
        return {name, kindAnd(known, TablesText::tr("waits for the others")), access::GateResult::Unknown};
    if (!result->plan->errors.empty())
        return {name, kindAnd(known, TablesText::tr("no faults")), access::GateResult::Pass};
    return {name, kindAnd(known, countsInWords(result->plan->tables[*at].counts)), access::GateResult::Pass};
}

Readiness readinessOf(const TablesResult& result, const std::vector<TableFaultLine>& lines)
{
    const auto errors = static_cast<int>(errorCount(lines));
    if (errors > 0 || !result.plan)
        return {false, TablesText::tr("Add rows"), whyNot(result, errors)};
    const int added = rowsWith(*result.plan, imports::RowOutcome::Added);
    const int changed = rowsWith(*result.plan, imports::RowOutcome::Changed);
    if (result.plan->edit.empty())
        return {false, TablesText::tr("Add rows"),
                TablesText::tr("Everything in these tables is in the organization already.")};
    return {true, verbFor(added, changed), whatFollows(result)};
}

QString importStep(const TablesResult& result)
{
    const auto tables = static_cast<int>(result.sources.size());
    return TablesText::tr("Import %n tables", nullptr, tables);
}

QString separatorName(char separator)
{
    switch (separator) {
    case ';':
        return TablesText::tr("Semicolon");
    case '\t':
        return TablesText::tr("Tab");
    case '|':
        return TablesText::tr("Vertical bar");
    default:
        return TablesText::tr("Comma");
    }
}

QString fileColumnName(const imports::Table& table, std::size_t column)
{
    const QString name = wording::plainText(table.header(column), 80).trimmed();
    return name.isEmpty() ? TablesText::tr("Column %1").arg(column + 1) : name;
}

} // namespace gatehouse::ui
