// SPDX-License-Identifier: Apache-2.0
#include "models/tables/MatrixText.h"

#include "models/tables/CsvField.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace gatehouse::tables {

namespace {

std::string_view word(const access::Cell& cell, Action action)
{
    return cell.applicable ? toText(cell.verdict(action)) : "not-applicable";
}

/// Calls `visit(app name, container, cell)` for every cell, app by app.
template <class Visitor>
void forEachCell(const access::CompiledOrganization& core, access::As as, Visitor visit)
{
    const Organization& organization = core.organization();
    std::vector<access::Cell> cells(organization.containers.size());
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app) {
        const std::string name = core.lookup().appName({app});
        core.row({app}, as, cells);
        for (std::size_t i = 0; i < cells.size(); ++i)
            visit(name, organization.containers[i], cells[i]);
    }
}

} // namespace

void writeMatrixCsv(const access::CompiledOrganization& core, access::As as, std::ostream& out)
{
    out << "app,container,view,read,write,delete,administer\n";
    forEachCell(core, as, [&](const std::string& app, const Container& container, const access::Cell& cell) {
        out << csvField(app) << ',' << csvField(container.id.value);
        for (const Action action : allActions)
            out << ',' << word(cell, action);
        out << '\n';
    });
}

void writeMatrixJson(const access::CompiledOrganization& core, access::As as, std::ostream& out)
{
    bool first = true;
    out << "[";
    forEachCell(core, as, [&](const std::string& app, const Container& container, const access::Cell& cell) {
        nlohmann::ordered_json row{{"app", app}, {"container", container.id.value}};
        for (const Action action : allActions)
            row[std::string(toText(action))] = std::string(word(cell, action));
        out << (first ? "\n" : ",\n")
            << row.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
        first = false;
    });
    out << "\n]\n";
}

} // namespace gatehouse::tables
