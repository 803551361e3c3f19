// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

/// The texts of audit reports. What a report is made of has ids ("cells.applicable"); they are the keys here.
namespace gatehouse::wording {

/// Titles, names, words and paragraphs, with arguments for "%1" and so on; the key itself where it has no
/// text, which the tests take for a fault.
[[nodiscard]] QString reportTitle(std::string_view key, const QStringList& arguments = {});
/// What a figure, a table or a setting means; empty where its name says all.
[[nodiscard]] QString reportMeaning(std::string_view key);
/// Figures and tables that have a meaning, in the order of the report; settings are left out.
[[nodiscard]] std::vector<std::string_view> explainedReportKeys();

} // namespace gatehouse::wording
