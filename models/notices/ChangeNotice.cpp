// SPDX-License-Identifier: Apache-2.0
#include "models/notices/ChangeNotice.h"

#include "models/notices/Effects.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

namespace gatehouse::notices {
namespace {

using access::AppIndex;
using access::CompiledOrganization;
using access::ContainerIndex;

std::optional<Turn> turnOf(std::optional<bool> before, std::optional<bool> after)
{
    if (before == after)
        return std::nullopt;
    if (!before || !after)
        return Turn::Open;
    return *after ? Turn::Blocked : Turn::Unblocked;
}

/// Calls `visit(app, container, turn)` for every installed pair whose block changes, in file order of the
/// apps. An app that is switched off does nothing before or after.
template <class Visit>
void forTurns(const CompiledOrganization& before, const CompiledOrganization& after, const Visit& visit)
{
    const Organization& organization = after.organization();
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app) {
        if (organization.apps[app].candidate || !organization.apps[app].enabled)
            continue;
        for (std::uint32_t at = 0; at < organization.containers.size(); ++at)
            if (after.applicable({app}, {at}))
                if (const auto turn = turnOf(before.blocked({app}, {at}), after.blocked({app}, {at})))
                    visit(AppIndex{app}, ContainerIndex{at}, *turn);
    }
}

/// The platform's numbers of containers may be told to a vendor, who gets them in events. What is no number
/// may say something, and so may a number that is also somebody's key or name.
class OpaqueIds
{
public:
    explicit OpaqueIds(const Organization& organization)
    {
        for (const Container& container : organization.containers) {
            m_words.insert(container.key);
            m_words.insert(container.name);
        }
    }

    [[nodiscard]] std::optional<std::string> of(const Container& container) const
    {
        if (!container.nativeId || container.nativeId->empty() || container.nativeId->size() > 20)
            return std::nullopt;
        const bool number =
            std::ranges::all_of(*container.nativeId, [](char c) { return c >= '0' && c <= '9'; });
        return number && !m_words.contains(*container.nativeId) ? container.nativeId : std::nullopt;
    }

private:
    std::unordered_set<std::string> m_words;
};

class NoticeMaker
{
public:
    NoticeMaker(const CompiledOrganization& before, const CompiledOrganization& after,
                const NoticeReader& reader)
        : m_before(before)
        , m_after(after)
        , m_reader(reader)
        , m_opaque(after.organization())
        , m_known(after.organization().containers.size())
    {
        for (const ContainerIndex container : reader.owned)
            m_owned.insert(container.value);
    }

    ChangeNotice make()
    {
        const OrganizationProperties& properties = m_after.organization().properties;
        m_notice.audience = m_reader.audience;
        m_notice.organization = properties.name;
        m_notice.blockLevel = properties.blockLevel;
        if (m_reader.audience == Audience::Vendor)
            m_notice.vendor = m_reader.vendor;
        forTurns(m_before, m_after, [this](AppIndex app, ContainerIndex container, Turn turn) {
            if (concerns(app, container))
                tell(app, container, turn);
        });
        m_notice.effects.assign(m_effects.begin(), m_effects.end());
        return std::move(m_notice);
    }

private:
    [[nodiscard]] bool concerns(AppIndex app, ContainerIndex container) const
    {
        switch (m_reader.audience) {
        case Audience::SpaceOwners:
            return m_owned.contains(container.value);
        case Audience::Vendor:
            return m_after.organization().apps[app.value].vendor == m_reader.vendor;
        case Audience::EndUsers:
            break;
        }
        return true;
    }

    void tell(AppIndex app, ContainerIndex container, Turn turn)
    {
        AppTurn& entry = turnFor(app, turn);
        if (m_reader.audience == Audience::Vendor)
            tellVendor(entry, container);
        else if (mayKnow(app, container))
            addContainer(entry, container);
        else
            entry.elsewhere = true;
        const bool looked = m_reader.audience == Audience::Vendor || mayKnow(app, container);
        if (turn == Turn::Blocked && looked)
            addEffectsOf(m_effects, m_after, app, container);
    }

    /// Installations of one app are told as one.
    AppTurn& turnFor(AppIndex index, Turn turn)
    {
        const App& app = m_after.organization().apps[index.value];
        const auto [place, fresh] = m_places.try_emplace({app.key, turn}, m_notice.turns.size());
        if (fresh)
            m_notice.turns.push_back({.app = app.name.empty() ? app.key.value : app.name,
                                      .turn = turn,
                                      .containers = {},
                                      .elsewhere = false,
                                      .count = 0,
                                      .nativeIds = {}});
        return m_notice.turns[place->second];
    }

    void tellVendor(AppTurn& entry, ContainerIndex index)
    {
        ++entry.count;
        if (auto id = m_opaque.of(m_after.organization().containers[index.value]))
            entry.nativeIds.push_back(std::move(*id));
    }

    void addContainer(AppTurn& entry, ContainerIndex index) const
    {
        const Container& container = m_after.organization().containers[index.value];
        KnownContainer known{container.product, container.key, container.name};
        if (std::ranges::find(entry.containers, known) == entry.containers.end())
            entry.containers.push_back(std::move(known));
    }

    [[nodiscard]] bool mayKnow(AppIndex app, ContainerIndex container)
    {
        if (m_reader.audience == Audience::SpaceOwners)
            return true;
        std::optional<bool>& known = m_known[container.value];
        if (!known)
            known = m_reader.person ? mayView(*m_reader.person, app, container) : mayAllView(container);
        return *known;
    }

    /// The context user's gate for `view`; which app asks does not matter to it.
    [[nodiscard]] bool mayView(access::UserIndex person, AppIndex app, ContainerIndex container) const
    {
        const auto judged = m_after.judgements({.app = app,
                                                .container = container,
                                                .demand = Action::View,
                                                .as = {access::ActsAs::User, person}});
        return judged[static_cast<std::size_t>(access::Gate::ContextUser)].result == access::GateResult::Pass;
    }

    [[nodiscard]] bool mayAllView(ContainerIndex container) const
    {
        const auto people = m_after.people(container, Action::View);
        return people && people->active > 0 && people->with == people->active;
    }

    const CompiledOrganization& m_before;
    const CompiledOrganization& m_after;
    const NoticeReader& m_reader;
    OpaqueIds m_opaque;
    std::vector<std::optional<bool>> m_known; ///< by container, for end users
    std::unordered_set<std::uint32_t> m_owned;
    std::map<std::pair<AppKey, Turn>, std::size_t> m_places;
    std::set<Effect> m_effects;
    ChangeNotice m_notice;
};

} // namespace

ChangeNotice changeNotice(const CompiledOrganization& before, const CompiledOrganization& after,
                          const NoticeReader& reader, NoticeDetails details)
{
    ChangeNotice notice = NoticeMaker(before, after, reader).make();
    notice.details = std::move(details);
    return notice;
}

std::vector<std::string> vendorsConcerned(const CompiledOrganization& before,
                                          const CompiledOrganization& after)
{
    std::vector<std::string> vendors;
    forTurns(before, after, [&](AppIndex app, ContainerIndex, Turn) {
        const std::string& vendor = after.organization().apps[app.value].vendor;
        if (std::ranges::find(vendors, vendor) == vendors.end())
            vendors.push_back(vendor);
    });
    return vendors;
}

std::vector<ContainerIndex> containersConcerned(const CompiledOrganization& before,
                                                const CompiledOrganization& after)
{
    std::set<ContainerIndex> concerned;
    forTurns(before, after, [&](AppIndex, ContainerIndex container, Turn) { concerned.insert(container); });
    return {concerned.begin(), concerned.end()};
}

} // namespace gatehouse::notices
