// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exports/ExportFormats.h"
#include "models/organization/Ids.h"
#include "models/reports/ReportRequest.h"
#include "models/wording/Language.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::ui {

/// What a person chose for a report.
struct ReportChoices
{
    std::string format = "pdf";
    reports::Paper paper = reports::Paper::A4;
    wording::Language language = wording::Language::English;
    std::optional<DraftId> draft{};               ///< its policies; empty: the published ones
    std::optional<Date> day{};                    ///< empty: the day of the facts
    std::vector<reports::ChapterKind> chapters{}; ///< those that were taken, never empty
    reports::Redaction redaction{};
    QString since{}; ///< path of the earlier file; empty: nothing is compared
    QString key{};   ///< path of the key to sign with; empty: not signed. Kept nowhere.
    bool operator==(const ReportChoices&) const = default;
};

} // namespace gatehouse::ui
