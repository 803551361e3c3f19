// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TablesWork.h"

#include "models/imports/TableReader.h"
#include "ui/tables/EncodingGuess.h"

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

constexpr std::size_t wholeJob = 1000;

/// One step of a job as the progress that the models tell.
class StepProgress final : public imports::Progress
{
public:
    StepProgress(JobProgress& job, std::size_t step, std::size_t steps)
        : m_job(job)
        , m_step(step)
        , m_steps(steps)
    {}
    void report(std::size_t done, std::size_t total) override
    {
        const std::size_t part = wholeJob * std::min(done, total) / std::max<std::size_t>(total, 1);
        m_job.report(static_cast<int>((m_step * wholeJob + part) / m_steps));
    }
    [[nodiscard]] bool cancelled() const override { return m_job.cancelled(); }

private:
    JobProgress& m_job;
    std::size_t m_step;
    std::size_t m_steps;
};

imports::ReadOptions optionsFor(const TableFile& file, const TableChoice& choice)
{
    imports::ReadOptions options;
    options.separator = choice.separator;
    options.encoding = choice.encoding ? choice.encoding : guessEncoding(file.bytes);
    options.header = choice.header;
    return options;
}

std::shared_ptr<const ReadTable> readFile(const TableFile& file, const TableChoice& choice,
                                          imports::Progress& progress)
{
    auto read = std::make_shared<ReadTable>();
    if (file.fault) {
        read->faults = {*file.fault};
        return read;
    }
    const std::string_view bytes(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()));
    auto table = imports::readTable(bytes, optionsFor(file, choice), progress);
    if (table)
        read->table = std::make_shared<const imports::Table>(std::move(*table));
    else
        read->faults = std::move(table.error());
    return read;
}

bool fits(const imports::ColumnMatching& matching, imports::TableKind kind, const imports::Table& table)
{
    return matching.columns.size() == imports::columnsOf(kind).size() &&
           std::all_of(matching.columns.begin(), matching.columns.end(),
                       [&](const auto& column) { return !column || *column < table.columnCount(); });
}

/// As for the command line: "Project key" says that the whole table is about Jira. A choice wins.
void guessProduct(TableSource& source, const std::vector<std::string>& header)
{
    auto& product = source.choice.defaults.product;
    if (!product &&
        (source.kind == imports::TableKind::Containers || source.kind == imports::TableKind::Roles))
        product = imports::productOfHeader(header);
}

/// A choice wins; one that does not fit the table any more is forgotten.
void guess(TableSource& source)
{
    source.kind = source.choice.kind;
    const imports::Table* table = source.table();
    if (table == nullptr)
        return;
    const std::vector<std::string> header = table->header();
    if (!source.kind)
        source.kind = imports::guessKind(header);
    if (!source.kind)
        return;
    auto& chosen = source.choice.matching;
    if (chosen && !fits(*chosen, *source.kind, *table))
        chosen.reset();
    source.matching = chosen ? *chosen : imports::matchColumns(*source.kind, header);
    guessProduct(source, header);
}

bool canPlan(const std::vector<TableSource>& sources)
{
    return !sources.empty() && std::all_of(sources.begin(), sources.end(), [](const TableSource& source) {
        return source.table() != nullptr && source.kind;
    });
}

imports::ImportPlan plan(const Organization& state, const std::vector<TableSource>& sources,
                         imports::Progress& progress)
{
    std::vector<imports::TableInput> inputs;
    inputs.reserve(sources.size());
    for (const TableSource& source : sources)
        inputs.push_back({.kind = *source.kind,
                          .table = source.table(),
                          .matching = source.matching,
                          .defaults = source.choice.defaults});
    return imports::planImport(state, inputs, progress);
}

} // namespace

TablesResult doTablesJob(TablesJob job, JobProgress& progress)
{
    TablesResult result{.state = std::move(job.state), .sources = std::move(job.sources), .plan = {}};
    const std::size_t steps = result.sources.size() + 1;
    for (std::size_t at = 0; at < result.sources.size() && !progress.cancelled(); ++at) {
        TableSource& source = result.sources[at];
        StepProgress step(progress, at, steps);
        if (!source.read)
            source.read = readFile(source.file, source.choice, step);
        guess(source);
    }
    if (!progress.cancelled() && result.state && canPlan(result.sources)) {
        StepProgress step(progress, steps - 1, steps);
        result.plan = plan(*result.state, result.sources, step);
    }
    result.cancelled = progress.cancelled();
    return result;
}

} // namespace gatehouse::ui
