// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Columns.h"

namespace gatehouse::imports {
namespace {

using Names = std::string_view[];

constexpr Names peopleId = {"account id", "user id", "atlassian account id", "aaid", "user account id",
                            "e-mail",     "email",   "email address",        "mail", "login"};
constexpr Names peopleName = {"display name", "full name", "user name", "user", "person"};
constexpr Names peopleKind = {"account type", "type", "user type"};
constexpr Names peopleActive = {"user status", "account status", "status", "is active", "enabled"};

constexpr Names groupId = {"group id"};
constexpr Names groupName = {"group name", "group"};
constexpr Names groupMembers = {"member",          "member id", "account id", "user id",
                                "user account id", "users",     "user name",  "user",
                                "person",          "people",    "email",      "email address"};

constexpr Names schemeId = {"scheme id", "permission scheme id"};
constexpr Names schemeName = {"scheme name", "scheme", "permission scheme", "permission scheme name"};
constexpr Names schemeTo = {"granted to", "grantee", "holder", "principal"};
constexpr Names schemeActions = {"action", "permissions", "permission", "grants"};

constexpr Names containerId = {"container id"};
constexpr Names containerKey = {"project key", "space key", "container key"};
constexpr Names containerName = {"project name", "space name", "container name", "project", "space", "title"};
constexpr Names containerSite = {"site id", "site name", "site url", "instance",
                                 "url",     "base url",  "cloud id"};
constexpr Names containerProduct = {"application", "app"};
constexpr Names containerNative = {"project id", "space id", "internal id", "platform id"};
constexpr Names containerScheme = {"permission scheme", "scheme id", "scheme name", "permission scheme id",
                                   "permission scheme name"};
constexpr Names containerLabels = {"label", "tags", "tag", "categories", "category", "project category"};

constexpr Names roleContainer = {"container id", "container key", "project key", "space key",
                                 "project",      "space",         "key"};
constexpr Names roleRole = {"role name", "project role", "space role"};
constexpr Names roleActor = {"actors",  "member", "holder", "account id",
                             "user id", "group",  "user",   "assigned to"};

constexpr Names appKey = {"app key", "addon key", "add-on key", "plugin key", "app id", "id"};
constexpr Names appName = {"app name", "app", "addon name", "add-on name", "title"};
constexpr Names appVendor = {"vendor name", "partner", "publisher", "developer"};
constexpr Names appFramework = {"app type", "type", "platform", "hosting framework"};
constexpr Names appProducts = {"product", "applications", "application"};
constexpr Names appUser = {"app user", "app user id", "app account", "account id", "user id"};
constexpr Names appScopes = {"scope", "permissions", "app scopes"};
constexpr Names appEnabled = {"status", "active", "state"};
constexpr Names appEligible = {"blockable", "can be blocked"};
constexpr Names appInstalledAt = {"installed", "installed on", "installation date", "install date",
                                  "date installed"};
constexpr Names appVersion = {"app version", "installed version"};

constexpr ColumnSpec peopleColumns[] = {
    {Column::Id, Need::OneOf, "id", "5b10ac8d82e05b22cc7d4ef5", peopleId},
    {Column::Name, Need::OneOf, "name", "Mia Krystof", peopleName},
    {Column::Kind, Need::Never, "kind", "person", peopleKind},
    {Column::Active, Need::Never, "active", "yes", peopleActive},
};

constexpr ColumnSpec groupColumns[] = {
    {Column::Id, Need::OneOf, "id", "g-1", groupId},
    {Column::Name, Need::OneOf, "name", "developers", groupName},
    {Column::Members, Need::Never, "members", "Mia Krystof; Ines Okello", groupMembers},
};

constexpr ColumnSpec schemeColumns[] = {
    {Column::Id, Need::OneOf, "id", "s-1", schemeId},
    {Column::Name, Need::OneOf, "name", "Default permission scheme", schemeName},
    {Column::To, Need::Never, "to", "group:developers", schemeTo},
    {Column::Actions, Need::Never, "actions", "view, read, write", schemeActions},
};

constexpr ColumnSpec containerColumns[] = {
    {Column::Id, Need::OneOf, "id", "c-1", containerId},
    {Column::Site, Need::Additions, "site", "example", containerSite},
    {Column::Product, Need::Additions, "product", "jira", containerProduct},
    {Column::NativeId, Need::Never, "nativeId", "10001", containerNative},
    {Column::Key, Need::OneOf, "key", "EX", containerKey},
    {Column::Name, Need::Never, "name", "Example", containerName},
    {Column::Scheme, Need::Never, "scheme", "Default permission scheme", containerScheme},
    {Column::Labels, Need::Never, "labels", "finance; secret", containerLabels},
};

constexpr ColumnSpec roleColumns[] = {
    {Column::Container, Need::Always, "container", "EX", roleContainer},
    {Column::Role, Need::Always, "role", "Administrators", roleRole},
    {Column::Actor, Need::Always, "actor", "group:developers", roleActor},
    {Column::Site, Need::Never, "site", "example", containerSite},
    {Column::Product, Need::Never, "product", "jira", containerProduct},
};

constexpr ColumnSpec appColumns[] = {
    {Column::Key, Need::Always, "key", "com.example.app", appKey},
    {Column::Name, Need::Never, "name", "Example app", appName},
    {Column::Vendor, Need::Never, "vendor", "Example Ltd", appVendor},
    {Column::Framework, Need::Additions, "framework", "connect", appFramework},
    {Column::Site, Need::Additions, "site", "example", containerSite},
    {Column::Products, Need::Additions, "products", "jira, confluence", appProducts},
    {Column::User, Need::Never, "user", "au-1", appUser},
    {Column::Scopes, Need::Never, "scopes", "READ, WRITE", appScopes},
    {Column::Enabled, Need::Never, "enabled", "yes", appEnabled},
    {Column::Eligible, Need::Never, "eligible", "yes", appEligible},
    {Column::InstalledAt, Need::Never, "installedAt", "2026-01-31", appInstalledAt},
    {Column::Version, Need::Never, "version", "3.2.1", appVersion},
};

} // namespace

std::span<const ColumnSpec> columnsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::People:
        return peopleColumns;
    case TableKind::Groups:
        return groupColumns;
    case TableKind::Schemes:
        return schemeColumns;
    case TableKind::Containers:
        return containerColumns;
    case TableKind::Roles:
        return roleColumns;
    case TableKind::Apps:
        return appColumns;
    }
    return {};
}

} // namespace gatehouse::imports
