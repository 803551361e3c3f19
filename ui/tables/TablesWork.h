// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Progress.h"
#include "models/organization/Organization.h"
#include "ui/tables/TableSource.h"

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// Tables to read and to plan with, and the organization they are for.
struct TablesJob
{
    std::shared_ptr<const Organization> state;
    std::vector<TableSource> sources;
};

/// What a job came to.
struct TablesResult
{
    std::shared_ptr<const Organization> state; ///< what the plan fits
    std::vector<TableSource> sources;          ///< read, with kind and matching in force
    /// Empty where a table could not be read or has no kind: rows lead to rows of other tables, so that the
    /// faults of a part would mislead.
    std::optional<imports::ImportPlan> plan;
    bool cancelled = false; ///< then nothing else counts
};

/// Told how far a job is and asked whether to go on; called from the thread that does it.
class JobProgress
{
public:
    JobProgress() = default;
    JobProgress(const JobProgress&) = delete;
    JobProgress& operator=(const JobProgress&) = delete;
    virtual ~JobProgress() = default;

    /// Of all steps (one to read each table, one to plan) `done` thousandths.
    virtual void report(int done) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Reads what is not read, guesses what is not chosen, and plans. Pure but for the progress: for any thread.
[[nodiscard]] TablesResult doTablesJob(TablesJob job, JobProgress& progress);

} // namespace gatehouse::ui
