// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TableSource.h"

namespace gatehouse::test {

/// Tables of a made-up organization that has the sites "main" and "labs"; they lead to one another.
[[nodiscard]] ui::TableFile peopleTable();
[[nodiscard]] ui::TableFile groupsTable();
[[nodiscard]] ui::TableFile containersTable();
[[nodiscard]] ui::TableFile schemesTable();
/// People with `rows` rows.
[[nodiscard]] ui::TableFile manyPeople(int rows);
/// People of whom the first `faults` rows are neither active nor not.
[[nodiscard]] ui::TableFile faultyPeople(int rows, int faults);
/// Rows of different lengths and a quote that is never closed.
[[nodiscard]] ui::TableFile unreadableTable();

} // namespace gatehouse::test
