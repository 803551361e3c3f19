// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppPermissionsPage.h"

#include "models/wording/Wording.h"
#include "ui/apps/AppWords.h"
#include "ui/widgets/PaneSection.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t groupLimit = 40;
constexpr std::size_t keyLimit = 12;
constexpr std::size_t grantLimit = 20;

QString actionsInWords(ActionSet actions)
{
    QStringList names;
    for (const Action action : allActions)
        if (actions.contains(action))
            names.append(wording::name(action));
    return names.join(QStringLiteral(", "));
}

/// "FIN, OPS and 9 more"
QString keysOf(const PermissionGroup& group, const Organization& organization)
{
    QStringList keys;
    for (std::size_t at = 0; at < std::min(group.containers.size(), keyLimit); ++at)
        keys.append(wording::plainText(organization.containers[group.containers[at].value].key, 40));
    const QString all = keys.join(QStringLiteral(", "));
    if (group.containers.size() <= keyLimit)
        return all;
    return AppPermissionsPage::tr("%1 and %Ln more", nullptr,
                                  static_cast<int>(group.containers.size() - keyLimit))
        .arg(all);
}

QString schemeOf(const PermissionGroup& group, const Organization& organization)
{
    const Container& container = organization.containers[group.containers.front().value];
    if (!container.scheme)
        return AppPermissionsPage::tr("Scheme not known");
    const auto scheme = std::find_if(organization.schemes.begin(), organization.schemes.end(),
                                     [&](const Scheme& each) { return each.id == *container.scheme; });
    const bool named = scheme != organization.schemes.end() && !scheme->name.empty();
    return wording::plainText(named ? scheme->name : container.scheme->value, 80);
}

} // namespace

AppPermissionsPage::AppPermissionsPage(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("apps.details.permissions"));
    setMaximumWidth(QWIDGETSIZE_MAX);
}

void AppPermissionsPage::show(const ShownApp& shown, bool same)
{
    if (same) {
        refill([&] { fill(shown); });
        return;
    }
    clear();
    fill(shown);
}

void AppPermissionsPage::fill(const ShownApp& shown)
{
    addAccount(shown);
    if (!shown.app().user || shown.app().framework == Framework::OAuth2)
        return;
    const std::vector<PermissionGroup> groups = permissionGroups(*shown.core, shown.row.app);
    for (std::size_t at = 0; at < std::min(groups.size(), groupLimit); ++at)
        addGroup(groups[at], shown);
    if (groups.size() <= groupLimit)
        return;
    auto* const more = new PaneSection({}, m_theme);
    more->addText(tr("%Ln more groups of containers. Explain tells the grants of each container.", nullptr,
                     static_cast<int>(groups.size() - groupLimit)),
                  TextRole::Secondary, ColorRole::Text3);
    add(more);
}

void AppPermissionsPage::addAccount(const ShownApp& shown)
{
    const App& app = shown.app();
    auto* const section = new PaneSection(tr("App user"), m_theme);
    section->addText(appUserWords(app, shown.organization()), TextRole::BodyMedium,
                     app.user || app.framework == Framework::OAuth2 ? ColorRole::Text : ColorRole::Unknown);
    if (app.framework == Framework::OAuth2)
        section->addText(tr("A 3LO app has no account of its own: the permissions of the people who use it "
                            "are what counts."),
                         TextRole::Body, ColorRole::Text2);
    else if (!app.user)
        section->addText(tr("Without its account nobody can tell what it may do by itself. Name it under "
                            "Facts in the summary."),
                         TextRole::Body, ColorRole::Text2);
    else
        section->addText(tr("What its account may do before scopes and policies are counted."),
                         TextRole::Secondary, ColorRole::Text2);
    add(section);
}

void AppPermissionsPage::addGroup(const PermissionGroup& group, const ShownApp& shown)
{
    auto* const section = new PaneSection(schemeOf(group, shown.organization()), m_theme);
    section->setObjectName(QStringLiteral("apps.permissions.group"));
    section->heading().setNote(
        containerWords(static_cast<std::uint32_t>(group.containers.size()), shown.app().products));
    section->addText(keysOf(group, shown.organization()), TextRole::Secondary, ColorRole::Text2);
    const std::optional<ActionSet>& actions = group.permissions.actions;
    if (!actions)
        section->addText(tr("Not known: the file names no scheme for it."), TextRole::BodyMedium,
                         ColorRole::Unknown);
    else
        section->addText(actions->empty() ? tr("Nothing") : actionsInWords(*actions), TextRole::BodyMedium,
                         actions->empty() ? ColorRole::Text2 : ColorRole::Text);
    addGrants(*section, group);
    add(section);
}

void AppPermissionsPage::addGrants(PaneSection& section, const PermissionGroup& group)
{
    const access::AppUserPermissions& permissions = group.permissions;
    if (permissions.inactive)
        section.addText(tr("The account is inactive, so no grant counts."), TextRole::Body,
                        ColorRole::Denied);
    else if (permissions.actions && permissions.actions->empty() && !permissions.grants.empty())
        section.addText(tr("Nothing lets it view, so the other grants give nothing."), TextRole::Body,
                        ColorRole::Text2);
    for (std::size_t at = 0; at < std::min(permissions.grants.size(), grantLimit); ++at)
        section.addText(wording::sentence(permissions.grants[at].evidence), TextRole::Body, ColorRole::Text2);
    if (permissions.grants.size() > grantLimit)
        section.addText(
            tr("%Ln more grants", nullptr, static_cast<int>(permissions.grants.size() - grantLimit)),
            TextRole::Secondary, ColorRole::Text3);
    if (permissions.actions && permissions.grants.empty())
        section.addText(tr("No grant of the scheme holds for it."), TextRole::Body, ColorRole::Text2);
}

} // namespace gatehouse::ui
