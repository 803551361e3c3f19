// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Names.h"
#include "models/reports/readers/VerdictRows.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace gatehouse::reports {

/// Asks the core for every verdict that a report tells, and whether a row was left out or put in. Rows come
/// in the report's order: apps, and for each the containers for which it is installed, as the file has them.
class VerdictComparison
{
public:
    /// How the report's format spells an id.
    using Spelling = std::function<std::string(const std::string&)>;

    /// The core and the names outlive this.
    VerdictComparison(const access::CompiledOrganization& core, const Names& names, Spelling spelling);

    /// Compares the next row. False where nothing behind it could be compared, or enough is wrong.
    [[nodiscard]] bool take(const VerdictRow& row);
    /// How many verdicts were compared and are right.
    [[nodiscard]] std::uint64_t verdicts() const { return m_verdicts; }
    /// What is wrong, at most 100, when all rows were taken: "proof.other-verdict" (app, container,
    /// "by-itself" or "through-people", action, verdict told, verdict computed); "proof.other-row" (number,
    /// app and container told, app and container that should stand there); "proof.missing-row" (app,
    /// container); "proof.extra-row" (app, container).
    [[nodiscard]] std::vector<Fault> finish();

private:
    /// Goes to the next cell that a row should be about; false behind the last one.
    bool advance();
    bool nextApp();
    [[nodiscard]] std::string appHere() const;
    [[nodiscard]] std::string containerHere() const;
    void compare(const VerdictRow::Words& told, const access::Cell& cell, const char* as);
    bool refuse(const char* code, std::vector<std::string> arguments);

    const access::CompiledOrganization& m_core;
    const Names& m_names;
    Spelling m_spelling;
    std::vector<access::Cell> m_byItself, m_throughPeople;
    std::uint32_t m_app = 0; ///< the app behind the one whose cells are there
    std::size_t m_container; ///< the cell behind the one that is compared
    std::uint64_t m_rows = 0;
    std::uint64_t m_verdicts = 0;
    bool m_lost = false; ///< rows and cells no longer fit
    std::vector<Fault> m_problems;
};

} // namespace gatehouse::reports
