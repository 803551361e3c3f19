// SPDX-License-Identifier: Apache-2.0
#include "models/exports/ExportFormats.h"

namespace gatehouse::exports {

std::vector<reports::Format> exportFormats(reports::Paper paper)
{
    const auto plain = reports::formats();
    std::vector<reports::Format> all{reports::pdfFormat(paper)};
    all.insert(all.end(), plain.begin(), plain.end());
    return all;
}

std::optional<reports::Paper> paperFromText(std::string_view text)
{
    if (text == "a4")
        return reports::Paper::A4;
    return text == "letter" ? std::optional(reports::Paper::Letter) : std::nullopt;
}

} // namespace gatehouse::exports
