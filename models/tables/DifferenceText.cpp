// SPDX-License-Identifier: Apache-2.0
#include "models/tables/DifferenceText.h"

#include "models/tables/CsvField.h"

#include <ostream>

namespace gatehouse::tables {
namespace {

std::string_view verdictWord(const access::Cell& cell, Action action)
{
    return cell.applicable ? access::toText(cell.verdict(action)) : "not-applicable";
}

} // namespace

void writeDifferenceCsv(const access::CompiledOrganization& after, const access::PolicyDifference& difference,
                        std::ostream& out)
{
    out << "app,container,view,read,write,delete,administer\n";
    for (const access::ChangedCell& cell : difference.cells) {
        const access::Effect& effect = difference.effects[cell.effect];
        out << csvField(after.lookup().appName(cell.app)) << ','
            << csvField(after.organization().containers[cell.container.value].id.value);
        for (const Action action : allActions) {
            const std::string_view before = verdictWord(effect.before, action);
            const std::string_view now = verdictWord(effect.after, action);
            out << ',';
            if (before != now)
                out << before << '>' << now;
        }
        out << '\n';
    }
}

} // namespace gatehouse::tables
