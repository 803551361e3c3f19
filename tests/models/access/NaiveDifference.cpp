// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/NaiveDifference.h"

#include <algorithm>
#include <set>

namespace gatehouse::test {
namespace {

/// One side: everything is looked up by id, key and site, as text.
class Side
{
public:
    explicit Side(const access::CompiledOrganization& core)
        : m_core(core)
    {}

    [[nodiscard]] const Organization& organization() const { return m_core.organization(); }

    [[nodiscard]] std::optional<access::AppIndex> installation(const App& wanted) const
    {
        for (std::uint32_t n = 0; n < organization().apps.size(); ++n)
            if (organization().apps[n].key == wanted.key && organization().apps[n].site == wanted.site)
                return access::AppIndex{n};
        return std::nullopt;
    }

    [[nodiscard]] std::optional<access::ContainerIndex> container(const ContainerId& wanted) const
    {
        for (std::uint32_t n = 0; n < organization().containers.size(); ++n)
            if (organization().containers[n].id == wanted)
                return access::ContainerIndex{n};
        return std::nullopt;
    }

    [[nodiscard]] bool hasUser(const UserId& wanted) const
    {
        return std::any_of(organization().users.begin(), organization().users.end(),
                           [&](const User& user) { return user.id == wanted; });
    }

    [[nodiscard]] bool hasTwice(const AppKey& key) const
    {
        return std::count_if(organization().apps.begin(), organization().apps.end(),
                             [&](const App& app) { return app.key == key; }) > 1;
    }

    [[nodiscard]] bool installed(access::AppIndex app, access::ContainerIndex container) const
    {
        const App& a = organization().apps[app.value];
        const Container& c = organization().containers[container.value];
        return a.site == c.site && std::count(a.products.begin(), a.products.end(), c.product) > 0;
    }

    [[nodiscard]] std::string verdict(access::AppIndex app, access::ContainerIndex container, Action action,
                                      const std::string& as) const
    {
        if (!installed(app, container))
            return "denied";
        return std::string(
            toText(m_core.decide({app, container, action, m_core.lookup().as(as).value()}).verdict));
    }

    [[nodiscard]] std::string seen(access::AppIndex app, access::ContainerIndex container,
                                   std::size_t surface, const std::string& as) const
    {
        return std::string(
            toText(m_core.outcomes(app, container, m_core.lookup().as(as).value())[surface].seen));
    }

    [[nodiscard]] std::optional<bool> blocked(access::AppIndex app, access::ContainerIndex container) const
    {
        return m_core.blocked(app, container);
    }

private:
    const access::CompiledOrganization& m_core;
};

struct Both
{
    const Side& before;
    const Side& after;
    std::vector<std::string> lines;

    [[nodiscard]] std::string nameOf(const App& app) const
    {
        const bool twice = before.hasTwice(app.key) || after.hasTwice(app.key);
        return twice ? app.key.value + "@" + app.site.value : app.key.value;
    }

    void addCell(const App& app, const Container& container, const std::string& as)
    {
        const auto appBefore = before.installation(app).value(), appAfter = after.installation(app).value();
        const auto in = before.container(container.id).value(),
                   inAfter = after.container(container.id).value();
        const std::string place = "cell " + nameOf(app) + ' ' + container.id.value + ' ';
        for (const Action action : allActions) {
            const std::string was = before.verdict(appBefore, in, action, as);
            const std::string is = after.verdict(appAfter, inAfter, action, as);
            if (was != is)
                lines.push_back(place +
                                (was == "allowed"  ? "lost "
                                 : is == "allowed" ? "gained "
                                                   : "other " + was + ' ' + is + ' ') +
                                std::string(toText(action)));
        }
        for (std::size_t n = 0; n < access::surfaceCount; ++n) {
            const std::string was = before.seen(appBefore, in, n, as);
            const std::string is = after.seen(appAfter, inAfter, n, as);
            if (was != is)
                lines.push_back(place + std::string(toText(static_cast<access::Surface>(n))) + ' ' + was +
                                ' ' + is);
        }
    }

    void addEvent(const App& app, const Container& container)
    {
        const auto was = before.installation(app).value(), is = after.installation(app).value();
        const auto in = before.container(container.id).value(),
                   inAfter = after.container(container.id).value();
        const App& then = after.organization().apps[is.value];
        const bool told = app.enabled && then.enabled && app.framework != Framework::OAuth2 &&
                          then.framework != Framework::OAuth2 && before.installed(was, in) &&
                          after.installed(is, inAfter);
        const auto blockedBefore = before.blocked(was, in);
        const auto blockedAfter = after.blocked(is, inAfter);
        if (told && blockedBefore && blockedAfter && *blockedBefore != *blockedAfter)
            lines.push_back("event " + nameOf(app) + ' ' + container.id.value + ' ' +
                            (*blockedAfter ? "app_access_to_objects_in_container_blocked"
                                           : "app_access_to_objects_in_container_restored"));
    }
};

/// What `here` has and `there` has not.
void addOneSided(Both& both, const char* word, const Side& here, const Side& there)
{
    const std::string start = std::string(word) + ' ';
    for (const App& app : here.organization().apps)
        if (!there.installation(app))
            both.lines.push_back(start + "app " + both.nameOf(app));
    for (const Container& container : here.organization().containers)
        if (!there.container(container.id))
            both.lines.push_back(start + "container " + container.id.value);
    for (const User& user : here.organization().users)
        if (!there.hasUser(user.id))
            both.lines.push_back(start + "user " + user.id.value);
}

} // namespace

std::vector<std::string> naiveDifference(const access::CompiledOrganization& before,
                                         const access::CompiledOrganization& after, const std::string& as)
{
    const Side here(before), there(after);
    Both both{here, there, {}};
    addOneSided(both, "removed", here, there);
    addOneSided(both, "added", there, here);
    for (const App& app : before.organization().apps)
        for (const Container& container : before.organization().containers) {
            if (!there.installation(app) || !there.container(container.id))
                continue;
            const std::string usual = app.framework == Framework::OAuth2 ? "any-person" : "app";
            both.addCell(app, container, as.empty() ? usual : as);
            both.addEvent(app, container);
        }
    std::sort(both.lines.begin(), both.lines.end());
    return both.lines;
}

} // namespace gatehouse::test
