// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Import.h"
#include "models/imports/TableReader.h"
#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace gatehouse;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Something of every kind to refer to and to change.
Organization smallOrganization()
{
    Organization organization;
    organization.properties.id = OrganizationId("o");
    Site site;
    site.id = SiteId("s");
    site.name = "main";
    organization.sites = {site, site};
    organization.sites[1].id = SiteId("t");
    organization.users = {{UserId("u"), "Mia", AccountKind::Person, true, {}},
                          {UserId("a"), "Robot", AccountKind::App, true, {}}};
    organization.groups = {{GroupId("g"), "staff", {UserId("u")}, {}}};
    organization.schemes = {{SchemeId("p"), "Plain", {}, {}}};
    Container container;
    container.id = ContainerId("c");
    container.site = SiteId("s");
    container.key = "K";
    organization.containers = {container};
    App app;
    app.key = AppKey("x");
    app.site = SiteId("s");
    app.user = UserId("a");
    organization.apps = {app};
    return organization;
}

void requirePlaces(const imports::Table& table)
{
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            (void)table.cell(row, column);
            require(table.position(row, column).line > table.headerPosition(0).line ||
                    table.header(0).empty());
        }
}

/// Faults and no edit, or an edit that leaves a valid organization and takes itself back.
void requireWholeOrNothing(const Organization& state, const imports::ImportPlan& plan)
{
    require(plan.errors.empty() || plan.edit.empty());
    if (!plan.errors.empty())
        return;
    Organization after = state;
    plan.edit.apply(after);
    const auto read = readOrganization(writeOrganization(after));
    require(read.has_value() && read->organization == after);
    plan.edit.revert(after);
    require(after == state);
}

} // namespace

// Whatever the bytes are: faults with places, or a table that every kind of import takes whole or refuses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    imports::ReadOptions options;
    options.header = (data[0] & 1U) == 0;
    if ((data[0] & 2U) != 0)
        options.separator = ",;\t|"[(data[0] >> 2U) & 3U];
    if ((data[0] & 16U) != 0)
        options.encoding = static_cast<imports::Encoding>((data[0] >> 5U) & 3U);
    options.limits = {
        .bytes = 4'096, .rows = 100, .columns = 20, .cells = 500, .cellBytes = 200, .faults = 10};
    imports::NoProgress progress;
    const auto table =
        imports::readTable({reinterpret_cast<const char*>(data) + 1, size - 1}, options, progress);
    if (!table) {
        require(!table.error().empty() && table.error().size() <= options.limits.faults + 1);
        return 0;
    }
    requirePlaces(*table);
    static const Organization state = smallOrganization();
    for (const imports::TableKind kind : imports::allTableKinds) {
        const imports::TableInput input{
            kind,
            &*table,
            imports::matchColumns(kind, table->header()),
            {.site = "s", .product = Product::Jira, .framework = Framework::Forge}};
        requireWholeOrNothing(state, imports::planImport(state, {&input, 1}, progress, 10));
    }
    return 0;
}
