// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"

#include <array>

namespace gatehouse::reports {

std::span<const ChapterMaker> chapterMakers()
{
    static constexpr std::array<ChapterMaker, chapterCount> makers{
        {{ChapterKind::Summary, summaryChapter},
         {ChapterKind::Population, populationChapter},
         {ChapterKind::Apps, appsChapter},
         {ChapterKind::Containers, containersChapter},
         {ChapterKind::Cells, cellsChapter},
         {ChapterKind::Policies, policiesChapter},
         {ChapterKind::Findings, findingsChapter},
         {ChapterKind::Reviews, reviewsChapter},
         {ChapterKind::Changes, changesChapter},
         {ChapterKind::Method, methodChapter}}};
    return makers;
}

} // namespace gatehouse::reports
