// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/organization/Action.h"
#include "models/reports/ReportRequest.h"

#include <array>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

/// Reads back of a report what it says about every cell, to compare it with the core. The report is
/// untrusted; rows are handed on one by one, so that memory does not grow with them.
namespace gatehouse::reports {

/// One row of the table "cells.verdicts" as it is written, whatever it holds.
struct VerdictRow
{
    using Words =
        std::array<std::string, actionCount>; ///< "allowed", "denied", "unknown" in order of actions
    std::string app;
    std::string container;
    Words byItself;
    Words throughPeople;
};

/// Takes the next row; false: no more are wanted.
using TakeRow = std::function<bool(const VerdictRow&)>;

/// What of a report's header says how its rows are to be read.
struct ReadHeader
{
    Redaction redaction;
    std::optional<std::string> draft; ///< empty also where the name was redacted
};

/// Of a report in JSON. Fault: "proof.unreadable-report".
[[nodiscard]] Result<ReadHeader> readJsonHeader(std::istream& report);
/// The rows of a report in JSON. Faults: "proof.unreadable-report"; "proof.no-verdicts" where it has no such
/// table.
[[nodiscard]] Result<void> readJsonVerdicts(std::istream& report, const TakeRow& take);

/// Of "report.csv" of a report in CSV. Fault: "proof.unreadable-report".
[[nodiscard]] Result<ReadHeader> readCsvHeader(std::istream& table);
/// Of "cells.verdicts.csv". Fault: "proof.unreadable-report".
[[nodiscard]] Result<void> readCsvVerdicts(std::istream& table, const TakeRow& take);

/// Sets what a word of the header's list of redactions says; unknown ones say nothing.
void addRedaction(std::string_view word, Redaction& redaction);

} // namespace gatehouse::reports
