// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/ReportFacts.h"
#include "models/wording/FindingWording.h"
#include "models/wording/InstallWording.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Small makers of content that chapters share. Titles come from `wording::reportTitle`, by id.
namespace gatehouse::reports {

using SharedFacts = std::shared_ptr<const ReportFacts>;

[[nodiscard]] std::string said(std::string_view key, const QStringList& arguments = {});
[[nodiscard]] Heading heading(std::string_view key);
[[nodiscard]] Paragraph paragraph(std::string_view key, const QStringList& arguments = {});
[[nodiscard]] Figure figure(std::string id, Value value, std::optional<std::uint64_t> whole = {});

/// "by-itself.read" is titled by "column.read": the last part of the id, so that a column is called the same
/// in every table.
[[nodiscard]] Column column(std::string id, ColumnType type);
/// One a row that `make` fills in; `make` holds what it reads.
[[nodiscard]] Table table(std::string id, std::vector<Column> columns, std::size_t rowCount,
                          NumberedRows::Make make);

/// The five actions as columns of one type: "view", … "administer".
void addActionColumns(std::vector<Column>& columns, ColumnType type);
void addReach(const access::Reach& reach, Row& row);

/// "yes", "no"; NotKnown for empty.
[[nodiscard]] Value yesNo(std::optional<bool> value);
/// A value of the file format's vocabularies that `wording::name` has a name for.
template <class E>
[[nodiscard]] Word word(E value)
{
    return {std::string(toText(value)), wording::name(value).toStdString()};
}
/// A word whose name is titled by "word.<code>".
[[nodiscard]] Word word(const std::string& code);

/// As people read it; NotKnown stays.
[[nodiscard]] Value shownText(const Value& value);
[[nodiscard]] Value orNotKnown(const std::optional<std::string>& text);
[[nodiscard]] Value dayOrNotKnown(const Names& names, const std::optional<std::string>& text);

} // namespace gatehouse::reports
