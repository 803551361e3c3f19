// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"
#include "models/wording/ReportWording.h"

/// What every figure means and on what the verdicts rest.
namespace gatehouse::reports {

namespace {

struct Setting
{
    const char* key; ///< "setting.plan": its name; with a meaning
    std::string value;
};

std::vector<Setting> modelSettings(const ReportFacts& facts)
{
    const OrganizationProperties& properties = facts.organization().properties;
    return {{"setting.plan", wording::name(properties.plan).toStdString()},
            {"setting.policy-model", wording::name(properties.policyModel).toStdString()},
            {"setting.block-level", wording::name(properties.blockLevel).toStdString()},
            {"setting.combination", wording::name(properties.combination).toStdString()},
            {"setting.catalogue", std::string(facts.core().catalogue().date())},
            {"setting.program", facts.request.programVersion}};
}

Table settingTable(const SharedFacts& facts)
{
    auto settings = modelSettings(*facts);
    const std::size_t count = settings.size();
    return table("method.settings",
                 {column("setting", ColumnType::Text), column("value", ColumnType::Text),
                  column("meaning", ColumnType::Text)},
                 count, [settings = std::move(settings)](std::size_t at, Row& row) {
                     row = {said(settings[at].key), settings[at].value,
                            wording::reportMeaning(settings[at].key).toStdString()};
                 });
}

/// Every figure and table that has a meaning worth a sentence.
Table meaningTable()
{
    const auto keys = wording::explainedReportKeys();
    return table(
        "method.meanings",
        {column("figure", ColumnType::Text), column("id", ColumnType::Code),
         column("meaning", ColumnType::Text)},
        keys.size(), [keys](std::size_t at, Row& row) {
            row = {said(keys[at]), std::string(keys[at]), wording::reportMeaning(keys[at]).toStdString()};
        });
}

} // namespace

Blocks methodChapter(const SharedFacts& facts)
{
    Blocks blocks{paragraph("method.what"),     paragraph("summary.limit"),
                  heading("method.settings"),   settingTable(facts),
                  heading("method.certainty"),  paragraph("method.documented"),
                  paragraph("method.inferred"), paragraph("method.unknown"),
                  heading("method.reading"),    paragraph("method.ranges"),
                  paragraph("method.recorded"), paragraph("method.pairs"),
                  heading("method.meanings"),   meaningTable()};
    if (facts->names.redaction().any())
        blocks.insert(blocks.end(), {heading("method.redaction"), paragraph("method.pseudonyms")});
    return blocks;
}

} // namespace gatehouse::reports
