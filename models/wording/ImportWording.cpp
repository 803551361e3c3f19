// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ImportWording.h"

#include <QCoreApplication>

namespace gatehouse::wording {
namespace {

/// What people call a column of one kind of table, and what its cells may hold.
struct ColumnWords
{
    imports::TableKind kind;
    imports::Column column;
    const char* name;
    const char* description;
};

using imports::Column;
using imports::TableKind;

constexpr ColumnWords wordsOfColumns[] = {
    {TableKind::People, Column::Id, QT_TRANSLATE_NOOP("wording", "Account id"),
     QT_TRANSLATE_NOOP("wording", "The platform's id of the account; without it the name serves as id.")},
    {TableKind::People, Column::Name, QT_TRANSLATE_NOOP("wording", "Name"),
     QT_TRANSLATE_NOOP("wording", "What people call the account.")},
    {TableKind::People, Column::Kind, QT_TRANSLATE_NOOP("wording", "Kind"),
     QT_TRANSLATE_NOOP("wording", "person or app; person where nothing is said.")},
    {TableKind::People, Column::Active, QT_TRANSLATE_NOOP("wording", "Active"),
     QT_TRANSLATE_NOOP("wording", "yes or no; yes where nothing is said.")},
    {TableKind::Groups, Column::Id, QT_TRANSLATE_NOOP("wording", "Group id"),
     QT_TRANSLATE_NOOP("wording", "The platform's id of the group; without it the name serves as id.")},
    {TableKind::Groups, Column::Name, QT_TRANSLATE_NOOP("wording", "Group name"),
     QT_TRANSLATE_NOOP("wording", "What people call the group.")},
    {TableKind::Groups, Column::Members, QT_TRANSLATE_NOOP("wording", "Members"),
     QT_TRANSLATE_NOOP("wording", "One account, or a list with semicolons; ids or names.")},
    {TableKind::Schemes, Column::Id, QT_TRANSLATE_NOOP("wording", "Scheme id"),
     QT_TRANSLATE_NOOP("wording", "The id of the permission scheme; without it the name serves as id.")},
    {TableKind::Schemes, Column::Name, QT_TRANSLATE_NOOP("wording", "Scheme name"),
     QT_TRANSLATE_NOOP("wording", "What people call the permission scheme.")},
    {TableKind::Schemes, Column::To, QT_TRANSLATE_NOOP("wording", "Granted to"),
     QT_TRANSLATE_NOOP("wording", "user:, group: or role: and a name; signed-in; anyone.")},
    {TableKind::Schemes, Column::Actions, QT_TRANSLATE_NOOP("wording", "Actions"),
     QT_TRANSLATE_NOOP("wording", "view, read, write, delete, administer, or all.")},
    {TableKind::Containers, Column::Id, QT_TRANSLATE_NOOP("wording", "Id"),
     QT_TRANSLATE_NOOP("wording", "Your id for it; without one it is made of site, product and key.")},
    {TableKind::Containers, Column::Site, QT_TRANSLATE_NOOP("wording", "Site"),
     QT_TRANSLATE_NOOP("wording", "Id, name or address of a site that is there.")},
    {TableKind::Containers, Column::Product, QT_TRANSLATE_NOOP("wording", "Product"),
     QT_TRANSLATE_NOOP("wording", "jira or confluence.")},
    {TableKind::Containers, Column::NativeId, QT_TRANSLATE_NOOP("wording", "The platform's id"),
     QT_TRANSLATE_NOOP("wording", "The number that the platform gave the space or project.")},
    {TableKind::Containers, Column::Key, QT_TRANSLATE_NOOP("wording", "Space or project key"),
     QT_TRANSLATE_NOOP("wording", "The key that stands in addresses.")},
    {TableKind::Containers, Column::Name, QT_TRANSLATE_NOOP("wording", "Name"),
     QT_TRANSLATE_NOOP("wording", "What people call the space or project.")},
    {TableKind::Containers, Column::Scheme, QT_TRANSLATE_NOOP("wording", "Permission scheme"),
     QT_TRANSLATE_NOOP("wording", "Id or name; empty means not known.")},
    {TableKind::Containers, Column::Labels, QT_TRANSLATE_NOOP("wording", "Labels"),
     QT_TRANSLATE_NOOP("wording", "A list with semicolons; those that are there stay.")},
    {TableKind::Roles, Column::Container, QT_TRANSLATE_NOOP("wording", "Space or project"),
     QT_TRANSLATE_NOOP("wording", "Id, key or name.")},
    {TableKind::Roles, Column::Role, QT_TRANSLATE_NOOP("wording", "Role"),
     QT_TRANSLATE_NOOP("wording", "The name of the role, as permission schemes call it.")},
    {TableKind::Roles, Column::Actor, QT_TRANSLATE_NOOP("wording", "Actor"),
     QT_TRANSLATE_NOOP("wording", "An account or group; user: or group: before it says which.")},
    {TableKind::Roles, Column::Site, QT_TRANSLATE_NOOP("wording", "Site"),
     QT_TRANSLATE_NOOP("wording", "Needed where two sites use the same key.")},
    {TableKind::Roles, Column::Product, QT_TRANSLATE_NOOP("wording", "Product"),
     QT_TRANSLATE_NOOP("wording", "Needed where Jira and Confluence use the same key.")},
    {TableKind::Apps, Column::Key, QT_TRANSLATE_NOOP("wording", "App key"),
     QT_TRANSLATE_NOOP("wording", "The vendor's key of the app.")},
    {TableKind::Apps, Column::Name, QT_TRANSLATE_NOOP("wording", "Name"),
     QT_TRANSLATE_NOOP("wording", "What people call the app.")},
    {TableKind::Apps, Column::Vendor, QT_TRANSLATE_NOOP("wording", "Vendor"),
     QT_TRANSLATE_NOOP("wording", "Who makes the app.")},
    {TableKind::Apps, Column::Framework, QT_TRANSLATE_NOOP("wording", "Framework"),
     QT_TRANSLATE_NOOP("wording", "connect, forge or oauth2.")},
    {TableKind::Apps, Column::Site, QT_TRANSLATE_NOOP("wording", "Site"),
     QT_TRANSLATE_NOOP("wording", "Id, name or address of a site that is there.")},
    {TableKind::Apps, Column::Products, QT_TRANSLATE_NOOP("wording", "Products"),
     QT_TRANSLATE_NOOP("wording", "jira, confluence, or both.")},
    {TableKind::Apps, Column::User, QT_TRANSLATE_NOOP("wording", "App user"),
     QT_TRANSLATE_NOOP("wording", "The account the app acts as; empty means not known.")},
    {TableKind::Apps, Column::Scopes, QT_TRANSLATE_NOOP("wording", "Scopes"),
     QT_TRANSLATE_NOOP("wording", "As declared; empty means not known, [] means none.")},
    {TableKind::Apps, Column::Enabled, QT_TRANSLATE_NOOP("wording", "Enabled"),
     QT_TRANSLATE_NOOP("wording", "yes or no; yes where nothing is said.")},
    {TableKind::Apps, Column::Eligible, QT_TRANSLATE_NOOP("wording", "Eligible"),
     QT_TRANSLATE_NOOP("wording", "Can a policy block it? yes, no or unknown; yes where nothing is said.")},
    {TableKind::Apps, Column::InstalledAt, QT_TRANSLATE_NOOP("wording", "Installed on"),
     QT_TRANSLATE_NOOP("wording", "A date as in 2026-01-31.")},
    {TableKind::Apps, Column::Version, QT_TRANSLATE_NOOP("wording", "Version"),
     QT_TRANSLATE_NOOP("wording", "The version that is installed.")},
};

const ColumnWords* wordsOf(TableKind kind, Column column)
{
    for (const ColumnWords& words : wordsOfColumns)
        if (words.kind == kind && words.column == column)
            return &words;
    return nullptr;
}

QString importText(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

} // namespace

QString name(imports::TableKind kind)
{
    switch (kind) {
    case TableKind::People:
        return QCoreApplication::translate("wording", "People");
    case TableKind::Groups:
        return QCoreApplication::translate("wording", "Groups");
    case TableKind::Schemes:
        return QCoreApplication::translate("wording", "Permission schemes");
    case TableKind::Containers:
        return QCoreApplication::translate("wording", "Spaces and projects");
    case TableKind::Roles:
        return QCoreApplication::translate("wording", "Role actors");
    case TableKind::Apps:
        return QCoreApplication::translate("wording", "Apps");
    }
    return {};
}

QString description(imports::TableKind kind)
{
    switch (kind) {
    case TableKind::People:
        return QCoreApplication::translate("wording", "A row for each account of a person or an app.");
    case TableKind::Groups:
        return QCoreApplication::translate(
            "wording", "A row for each membership, or for each group with a list of members.");
    case TableKind::Schemes:
        return QCoreApplication::translate("wording", "A row for each grant of a permission scheme.");
    case TableKind::Containers:
        return QCoreApplication::translate("wording", "A row for each space or project.");
    case TableKind::Roles:
        return QCoreApplication::translate(
            "wording", "A row for each account or group in a role of a space or project.");
    case TableKind::Apps:
        return QCoreApplication::translate("wording", "A row for each installation of an app on a site.");
    }
    return {};
}

QString name(imports::TableKind kind, imports::Column column)
{
    const ColumnWords* const words = wordsOf(kind, column);
    return words ? importText(words->name) : QString();
}

QString description(imports::TableKind kind, imports::Column column)
{
    const ColumnWords* const words = wordsOf(kind, column);
    return words ? importText(words->description) : QString();
}

QString name(imports::RowOutcome outcome)
{
    switch (outcome) {
    case imports::RowOutcome::Added:
        return QCoreApplication::translate("wording", "new");
    case imports::RowOutcome::Changed:
        return QCoreApplication::translate("wording", "changed");
    case imports::RowOutcome::Unchanged:
        return QCoreApplication::translate("wording", "as it is");
    case imports::RowOutcome::Refused:
        return QCoreApplication::translate("wording", "refused");
    }
    return {};
}

QString name(imports::Encoding encoding)
{
    switch (encoding) {
    case imports::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case imports::Encoding::Utf16LittleEndian:
    case imports::Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case imports::Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

} // namespace gatehouse::wording
