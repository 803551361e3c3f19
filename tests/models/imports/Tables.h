// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/Import.h"
#include "models/imports/TableReader.h"

#include <deque>
#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::imports::test {

/// What a fault is in a test: "LINE:COLUMN code argument|argument"; without a place "- code …".
[[nodiscard]] std::string toText(const Fault& fault);
[[nodiscard]] std::vector<std::string> toTexts(const std::vector<Fault>& faults);
/// With the table's number from 0 before each.
[[nodiscard]] std::vector<std::string> toTexts(const std::vector<TableFault>& faults);

/// A table that has to be readable.
[[nodiscard]] Table tableOf(std::string_view text, const ReadOptions& options = {});

/// Tables of one batch, with the matching that their headers suggest.
class Tables
{
public:
    Tables& add(TableKind kind, std::string_view text, Defaults defaults = {});
    [[nodiscard]] std::span<const TableInput> inputs() const { return m_inputs; }
    [[nodiscard]] std::vector<TableInput>& inputs() { return m_inputs; }
    [[nodiscard]] ImportPlan plan(const Organization& state) const;

private:
    std::deque<Table> m_tables;
    std::vector<TableInput> m_inputs;
};

/// `state` after the edit of a plan without errors, which has to be valid and to be undone by its edit.
[[nodiscard]] Organization after(const Organization& state, const ImportPlan& plan);

/// Sites "s1" (named "main", https://main.example) and "s2" ("side"), otherwise empty.
[[nodiscard]] Organization twoSites();

} // namespace gatehouse::imports::test
