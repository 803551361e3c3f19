// SPDX-License-Identifier: Apache-2.0
#include "tests/models/diagnosis/TrueCause.h"

#include <algorithm>
#include <array>

namespace gatehouse::test {

using access::ActsAs;
using access::As;
using access::Code;
using access::Explanation;
using access::Gate;
using access::GateResult;
using access::Surface;
using diagnosis::Symptom;

namespace {

/// A column of the first table of §6: the action, whether it is about an object, and what each line is
/// reported as.
struct Column
{
    Surface surface;
    Action action;
    bool object;
    std::array<Symptom, 5> lines; ///< identity, scope, not visible, policy, permission
};

constexpr Symptom unauthorized = Symptom::Unauthorized, forbidden = Symptom::Forbidden,
                  notFound = Symptom::NotFound, itemsMissing = Symptom::ItemsMissing;

// clang-format off
constexpr std::array<Column, 13> columns{{
    {Surface::RestGet, Action::Read, true, {unauthorized, forbidden, notFound, notFound, notFound}},
    {Surface::RestList, Action::Read, true, {unauthorized, forbidden, itemsMissing, itemsMissing, itemsMissing}},
    {Surface::RestSearch, Action::Read, true, {unauthorized, forbidden, itemsMissing, itemsMissing, itemsMissing}},
    {Surface::SearchProperty, Action::Read, true, {unauthorized, forbidden, itemsMissing, itemsMissing, itemsMissing}},
    {Surface::RestCreate, Action::Write, true, {unauthorized, forbidden, notFound, forbidden, forbidden}},
    {Surface::RestUpdate, Action::Write, true, {unauthorized, forbidden, notFound, forbidden, forbidden}},
    {Surface::RestDelete, Action::Delete, true, {unauthorized, forbidden, notFound, forbidden, forbidden}},
    {Surface::RestGetContainer, Action::View, false, {unauthorized, forbidden, notFound, notFound, notFound}},
    {Surface::RestListContainers, Action::View, false, {unauthorized, forbidden, Symptom::ContainerMissing, Symptom::ContainerMissing, Symptom::ContainerMissing}},
    {Surface::RestConfigureContainer, Action::Administer, false, {unauthorized, forbidden, notFound, forbidden, forbidden}},
    {Surface::GraphqlItem, Action::Read, true, {unauthorized, forbidden, Symptom::GraphqlNull, Symptom::GraphqlNull, Symptom::GraphqlNull}},
    {Surface::GraphqlList, Action::Read, true, {unauthorized, forbidden, itemsMissing, itemsMissing, itemsMissing}},
    {Surface::GraphqlMutation, Action::Write, true, {unauthorized, forbidden, forbidden, forbidden, forbidden}},
}};
// clang-format on

Symptom symptomInInterface(Surface surface, bool blocked)
{
    if (surface == Surface::UiMacro)
        return blocked ? Symptom::MacroError : Symptom::MacroAbsent;
    return surface == Surface::UiMacroBrowser ? Symptom::MacroNotOffered : Symptom::ModuleGone;
}

/// The gates of one account on all five actions, with what is not known drawn.
class DrawnGates
{
public:
    DrawnGates(const access::CompiledOrganization& core, const Incident& incident, As as,
               OrganizationGenerator& random)
    {
        for (const Action action : allActions)
            m_gates[static_cast<std::size_t>(action)] =
                core.explain({incident.app, incident.container, action, as}).gates;
        for (bool& fails : m_unknownFails)
            fails = random.chance(50);
    }
    /// The code of the gate if it fails, else none.
    [[nodiscard]] std::vector<Code> failing(Gate gate, Action action) const
    {
        const auto& judged = m_gates[static_cast<std::size_t>(action)][static_cast<std::size_t>(gate)];
        const bool fails =
            judged.result == GateResult::Fail ||
            (judged.result == GateResult::Unknown && m_unknownFails[static_cast<std::size_t>(gate)]);
        return fails ? std::vector{judged.code} : std::vector<Code>{};
    }
    [[nodiscard]] std::vector<Code> permissionFails(std::initializer_list<Action> actions) const
    {
        std::vector<Code> codes;
        for (const Gate gate : {Gate::AppUser, Gate::ContextUser})
            for (const Action action : actions)
                for (const Code code : failing(gate, action))
                    codes.push_back(code);
        return codes;
    }

private:
    std::array<std::array<access::GateJudgement, access::gateCount>, actionCount> m_gates;
    std::array<bool, access::gateCount> m_unknownFails{};
};

std::optional<TrueCause> causeOfRequest(const Column& column, const DrawnGates& gates)
{
    const std::array<std::vector<Code>, 5> lines{
        gates.failing(Gate::Identity, column.action), gates.failing(Gate::Scope, column.action),
        column.object ? gates.permissionFails({Action::View, Action::Read})
                      : gates.permissionFails({Action::View}),
        gates.failing(Gate::Policy, column.action), gates.permissionFails({column.action})};
    for (std::size_t line = 0; line < lines.size(); ++line)
        if (!lines[line].empty())
            return TrueCause{column.lines[line], lines[line], {}};
    return std::nullopt;
}

std::optional<TrueCause> causeOfEvent(const DrawnGates& gates)
{
    for (const auto& line :
         {gates.failing(Gate::Identity, Action::Read), gates.failing(Gate::Policy, Action::Read)})
        if (!line.empty())
            return TrueCause{Symptom::EventMissing, line, {}};
    std::vector<Code> denied = gates.failing(Gate::Scope, Action::Read);
    for (const Code code : gates.permissionFails({Action::Read}))
        denied.push_back(code);
    if (denied.empty())
        return std::nullopt;
    return TrueCause{Symptom::EventMissing, denied, {}};
}

std::optional<TrueCause> causeInInterface(const access::CompiledOrganization& core, const Incident& incident,
                                          const DrawnGates& gates)
{
    const App& app = core.organization().apps[incident.app.value];
    const auto absent = [&](Code code) {
        return TrueCause{symptomInInterface(incident.surface, false), {code}, {}};
    };
    if (!app.enabled)
        return absent(Code::AppDisabled);
    if (!core.applicable(incident.app, incident.container))
        return absent(Code::AppNotInstalled);
    if (const auto blocked = gates.failing(Gate::Policy, Action::Read); !blocked.empty())
        return TrueCause{symptomInInterface(incident.surface, true), blocked, {}};
    if (const auto reader = gates.failing(Gate::ContextUser, Action::Read); !reader.empty())
        return absent(reader.front());
    return std::nullopt;
}

bool hasInterface(const access::CompiledOrganization& core, const Incident& incident)
{
    return incident.as.kind != ActsAs::Anonymous &&
           core.organization().apps[incident.app.value].framework != Framework::OAuth2;
}

diagnosis::Facts factsOf(As as, Action action)
{
    diagnosis::Facts facts;
    facts.way = as.kind;
    if (as.kind == ActsAs::User || as.kind == ActsAs::Browser)
        facts.person = as.person;
    facts.demand = action;
    return facts;
}

bool hasActivePerson(const Organization& organization)
{
    return std::ranges::any_of(
        organization.users, [](const User& user) { return user.kind == AccountKind::Person && user.active; });
}

} // namespace

std::optional<TrueCause> trueCause(const access::CompiledOrganization& core, const Incident& incident,
                                   OrganizationGenerator& random)
{
    const auto column = std::ranges::find(columns, incident.surface, &Column::surface);
    const Action own = column == columns.end() ? Action::Read : column->action;
    if (incident.as.kind == ActsAs::AnyPerson && !hasActivePerson(core.organization()))
        return std::nullopt;
    const As as = core.explain({incident.app, incident.container, own, incident.as}).decidedAs;
    const DrawnGates gates(core, incident, as, random);
    std::optional<TrueCause> cause;
    if (column != columns.end())
        cause = causeOfRequest(*column, gates);
    else if (incident.surface == Surface::Event)
        cause = incident.as.kind == ActsAs::App ? causeOfEvent(gates) : std::nullopt;
    else if (hasInterface(core, incident))
        cause = causeInInterface(core, incident, gates);
    if (cause)
        cause->facts = factsOf(as, own);
    return cause;
}

access::CompiledOrganization compiledFor(Organization organization)
{
    return {std::make_shared<const Organization>(std::move(organization)), catalogue::Catalogue::builtIn()};
}

bool everythingKnown(const access::CompiledOrganization& core, const Incident& incident)
{
    for (const ActsAs kind : {ActsAs::App, ActsAs::AnyPerson, ActsAs::Anonymous})
        for (const Action action : allActions)
            for (const auto& gate :
                 core.explain({incident.app, incident.container, action, {kind, {}}}).gates)
                if (gate.result == GateResult::Unknown)
                    return false;
    return true;
}

Incident someIncident(const Organization& organization, OrganizationGenerator& random)
{
    std::vector<As> forms{{ActsAs::App, {}}, {ActsAs::AnyPerson, {}}, {ActsAs::Anonymous, {}}};
    for (std::uint32_t user = 0; user < organization.users.size(); ++user)
        if (organization.users[user].kind == AccountKind::Person)
            for (const ActsAs way : {ActsAs::User, ActsAs::Browser})
                forms.push_back({way, access::UserIndex{user}});
    return {access::AppIndex{static_cast<std::uint32_t>(random.below(organization.apps.size()))},
            access::ContainerIndex{static_cast<std::uint32_t>(random.below(organization.containers.size()))},
            forms[random.below(forms.size())], static_cast<Surface>(random.below(access::surfaceCount))};
}

std::string inWords(const access::CompiledOrganization& core, const Incident& incident,
                    const diagnosis::Diagnosis& diagnosis)
{
    std::string text = core.lookup().appName(incident.app) + " in " +
                       core.organization().containers[incident.container.value].id.value + " as " +
                       core.lookup().asText(incident.as) + " on " +
                       std::string(access::toText(incident.surface)) + ", " +
                       std::string(toText(diagnosis.complaint.symptom)) + ":";
    for (const diagnosis::Cause& cause : diagnosis.causes)
        text += " " + std::to_string(cause.rank) + " " + std::string(access::toText(cause.code)) + "/" +
                std::to_string(static_cast<int>(cause.standing));
    return text;
}

} // namespace gatehouse::test
