// SPDX-License-Identifier: Apache-2.0
#include "models/reports/Formats.h"

#include "models/reports/writers/CsvReport.h"
#include "models/reports/writers/HtmlReport.h"
#include "models/reports/writers/JsonReport.h"

#include <vector>

namespace gatehouse::reports {

namespace {

template <class Writer>
Format format(std::string_view name, bool folder)
{
    return {name, folder, [](OutputFiles& files) { return std::make_unique<Writer>(files); }};
}

} // namespace

std::span<const Format> formats()
{
    static const std::vector<Format> all{format<HtmlReport>("html", false), format<CsvReport>("csv", true),
                                         format<JsonReport>("json", false)};
    return all;
}

} // namespace gatehouse::reports
