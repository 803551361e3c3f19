// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tables/Tables.h"

#include <vector>

namespace gatehouse::test {

ui::TableFile peopleTable()
{
    return {.name = QStringLiteral("people.csv"),
            .bytes = "account id,display name,account type\n"
                     "n-1,Nora Lindqvist,person\n"
                     "n-2,Ravi Menon,person\n"
                     "n-3,Ines Okello,person\n"};
}

ui::TableFile groupsTable()
{
    return {.name = QStringLiteral("groups.csv"),
            .bytes = "group,member id\nauditors,n-1\nauditors,n-2\nwriters,n-3\n"};
}

ui::TableFile containersTable()
{
    return {.name = QStringLiteral("containers.csv"),
            .bytes = "project key;project name;product;site;permission scheme;labels\n"
                     "NEW;New things;jira;main;Open scheme;finance\n"
                     "OLD;\"Old; very old things\";jira;labs;Open scheme;\n"};
}

ui::TableFile schemesTable()
{
    return {.name = QStringLiteral("schemes.csv"),
            .bytes = "scheme name,granted to,permissions\n"
                     "Open scheme,group:auditors,\"view, read\"\n"
                     "Open scheme,group:writers,all\n"};
}

ui::TableFile faultyPeople(int rows, int faults)
{
    QByteArray bytes = "id,name,active\n";
    for (int row = 0; row < rows; ++row)
        bytes += "many-" + QByteArray::number(row) + ",Person " + QByteArray::number(row) + ',' +
                 (row < faults ? "perhaps" : "yes") + '\n';
    return {.name = QStringLiteral("many.csv"), .bytes = bytes};
}

ui::TableFile manyPeople(int rows)
{
    return faultyPeople(rows, 0);
}

ui::TableFile unreadableTable()
{
    return {.name = QStringLiteral("cut.csv"), .bytes = "id,name\n1,Mia,more\n2\n3,\"never closed\n"};
}

} // namespace gatehouse::test
