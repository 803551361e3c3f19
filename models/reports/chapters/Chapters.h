// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Parts.h"

#include <span>

/// The chapters of a report. A new one is a source here, a ChapterKind and a line in `Chapters.cpp`.
namespace gatehouse::reports {

using Blocks = std::vector<Block>;

struct ChapterMaker
{
    ChapterKind kind;
    Blocks (*make)(const SharedFacts& facts);
};
/// In the order of the report.
[[nodiscard]] std::span<const ChapterMaker> chapterMakers();

[[nodiscard]] Blocks summaryChapter(const SharedFacts& facts);
[[nodiscard]] Blocks populationChapter(const SharedFacts& facts);
[[nodiscard]] Blocks appsChapter(const SharedFacts& facts);
[[nodiscard]] Blocks containersChapter(const SharedFacts& facts);
[[nodiscard]] Blocks cellsChapter(const SharedFacts& facts);
[[nodiscard]] Blocks policiesChapter(const SharedFacts& facts);
[[nodiscard]] Blocks findingsChapter(const SharedFacts& facts);
[[nodiscard]] Blocks reviewsChapter(const SharedFacts& facts);
[[nodiscard]] Blocks changesChapter(const SharedFacts& facts);
[[nodiscard]] Blocks methodChapter(const SharedFacts& facts);

} // namespace gatehouse::reports
